import { readFile } from "node:fs/promises";
import { buildWorkspace } from "../src/core/model/build-workspace.js";
import { parseModel } from "../src/core/model/parse-model.js";
import type { JsonValue } from "../src/core/json/json-value.js";
import type { Workspace } from "../src/core/model/workspace.js";
import type { Database } from "../src/runtime/database/database.js";
import { CountCache } from "../src/runtime/records/count-cache.js";
import { RecordEvents } from "../src/runtime/records/events/record-events.js";
import type { RecordEngine } from "../src/runtime/records/record-engine.js";
import { StatementNames } from "../src/runtime/records/statement-names.js";
import type { SeededIds } from "./workloads.js";

export interface BenchSetup {
  readonly url: string;
  readonly workspace: Workspace;
  /** Only its names are used, to print SQL; it runs nothing. */
  readonly engine: RecordEngine;
  readonly seeded: SeededIds;
}

/** What `run.ts` hands to the processes it starts, through the environment. */
export async function readSetup(): Promise<BenchSetup> {
  const { BENCH_MODEL = "", BENCH_SEEDED = "", DATABASE_URL = "", DATABASE_SCHEMA = "workspace" } = process.env;
  const workspace = await readWorkspace(BENCH_MODEL);
  const seeded = JSON.parse(await readFile(BENCH_SEEDED, "utf8")) as SeededIds;
  return { url: DATABASE_URL, workspace, engine: printingEngine(workspace, DATABASE_SCHEMA), seeded };
}

export async function readWorkspace(path: string): Promise<Workspace> {
  const { workspace } = buildWorkspace(parseModel(JSON.parse(await readFile(path, "utf8")) as JsonValue).raw);
  if (workspace === null) throw new Error(`${path} is not a valid model`);
  return workspace;
}

export function printingEngine(workspace: Workspace, schema: string): RecordEngine {
  const nothing = (): never => {
    throw new Error("this engine only prints SQL");
  };
  const database: Database = {
    engine: "postgres",
    query: nothing,
    transaction: nothing,
    listen: nothing,
    ping: nothing,
    close: nothing,
  };
  return {
    workspace,
    database,
    schema,
    statements: new StatementNames("bench"),
    counts: new CountCache(),
    hooks: {},
    events: new RecordEvents(nothing),
    onHookError: nothing,
  };
}
