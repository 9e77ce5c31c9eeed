import { once } from "node:events";
import { request } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { changeWorkspace } from "../../../src/core/model/change/change-workspace.js";
import type { ModelChange } from "../../../src/core/model/change/model-change.js";
import { printModel } from "../../../src/core/model/print-model.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import { schemaTransaction } from "../../../src/runtime/database/schema/schema-transaction.js";
import { at, clientOf } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { engines, type Engine } from "../../support/databases.js";
import { startProcess, startServer, type GeneratedServer, type ServerProcess } from "../../support/generated-server.js";
import { behindServer, schemaDifferences, type DatabaseBehind } from "../sequences/database-behind.js";
import { SeededRandom } from "../sequences/seeded-random.js";
import { alternatingChange } from "./alternating-change.js";

const rounds = Number(process.env["CRASH_ROUNDS"] ?? 12);
const recordCount = 240;

const model: JsonValue = {
  objects: [
    {
      nameSingular: "crate",
      fields: [
        { name: "name", type: "TEXT" },
        { name: "state", type: "SELECT", options: [{ value: "FULL" }, { value: "EMPTY" }], defaultValue: "'FULL'" },
        { name: "dock", type: "RELATION", relation: { type: "MANY_TO_ONE", targetObject: "dock" } },
      ],
    },
    { nameSingular: "dock", fields: [{ name: "name", type: "TEXT" }] },
  ],
};

describe.each(engines)("servers killed amid a change of the model, on %s", (engine) => {
  it(
    "the next start finds the model and the tables as they were before, or as they were to be",
    { timeout: 30_000 + rounds * 8000 },
    async () => {
      const server = await startServer({ model, engine, variant: "generic" });
      try {
        await fill(server);
        await expectNoTraceOfKills(engine, server);
      } finally {
        await server.remove();
      }
    },
  );
});

async function fill(server: GeneratedServer): Promise<void> {
  const api = clientOf(server);
  const dock = await api.create("docks", { name: "North" });
  for (let first = 0; first < recordCount; first += 60)
    await api.createMany(
      "crates",
      Array.from({ length: 60 }, (_, place) => ({
        name: `Crate ${first + place}`,
        state: place % 2 === 0 ? "FULL" : "EMPTY",
        dockId: dock.id,
      })),
    );
}

async function expectNoTraceOfKills(engine: Engine, server: GeneratedServer): Promise<void> {
  const random = new SeededRandom(engine.length);
  let workspace = buildTestWorkspace(model);
  let running: ServerProcess = server;
  let count = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const made: Workspace[] = [workspace];
      const before = 1 + random.below(2);
      let milliseconds = 0;
      for (let change = 0; change < before; change += 1) {
        const startedAt = performance.now();
        made.push(await changeTo(running, server.key, made.at(-1)!, (count += 1)));
        milliseconds = performance.now() - startedAt;
      }
      const moment = random.next() * 1.5 * milliseconds;
      const possible = await killAmid(running, server.key, made.at(-1)!, (count += 1), moment);
      if (engine === "pglite") {
        let onCopied = (): void => undefined;
        const isCopied = new Promise<void>((resolve) => (onCopied = resolve));
        const looking = look(engine, server, possible, onCopied);
        const starting = isCopied.then(() => startProcess(server.folder, server.environment));
        [workspace, running] = await Promise.all([looking, starting]);
      } else {
        running = await startProcess(server.folder, server.environment);
        workspace = await look(engine, server, possible);
      }
      await expectServed(running, server.key, workspace);
    }
  } finally {
    running.child.kill("SIGKILL");
    await running.ended;
  }
}

/** Sends a change and waits for it. */
async function changeTo(running: ServerProcess, key: string, workspace: Workspace, count: number): Promise<Workspace> {
  const { change, next } = nextChange(workspace, count);
  const { path, method, body } = requestOf(change);
  const response = await fetch(`${running.url}${path}`, {
    method,
    headers: headersWith(key),
    body: JSON.stringify(body),
  });
  expect(response.status, await response.text()).toBeLessThan(300);
  return next;
}

/** Sends a change and kills the server so many milliseconds after it was sent; answers what its model may be then. */
async function killAmid(
  running: ServerProcess,
  key: string,
  workspace: Workspace,
  count: number,
  moment: number,
): Promise<readonly Workspace[]> {
  const { change, next } = nextChange(workspace, count);
  const { path, method, body } = requestOf(change);
  const sent = request(`${running.url}${path}`, { method, headers: headersWith(key) });
  let status: number | null = null;
  sent.on("response", (response) => (status = response.resume().statusCode ?? 0));
  // The connection goes with the process.
  sent.on("error", () => undefined);
  sent.end(JSON.stringify(body));
  await once(sent, "finish");
  // Not to wait for anything: what is tested is that no moment is a wrong one.
  await after(moment);
  running.child.kill("SIGKILL");
  await running.ended;
  expect(status === null || status < 300).toBe(true);
  return status === null ? [workspace, next] : [next];
}

interface NextChange {
  readonly change: ModelChange;
  readonly next: Workspace;
}

function nextChange(workspace: Workspace, count: number): NextChange {
  const change = alternatingChange(workspace, count);
  const { changed, refusal } = changeWorkspace(workspace, change);
  if (changed === null) throw new Error(JSON.stringify(refusal));
  return { change, next: changed.workspace };
}

function requestOf(change: ModelChange): {
  readonly method: string;
  readonly path: string;
  readonly body: JsonObject | undefined;
} {
  const isObject = change.kind.endsWith("Object");
  const base = `/rest/metadata/${isObject ? "objects" : "fields"}`;
  if ("id" in change && "input" in change) return { method: "PATCH", path: `${base}/${change.id}`, body: change.input };
  if ("id" in change) return { method: "DELETE", path: `${base}/${change.id}?force=true`, body: undefined };
  return { method: "POST", path: base, body: change.input };
}

function headersWith(key: string): Record<string, string> {
  return { authorization: `Bearer ${key}`, "content-type": "application/json" };
}

/** Which of the possible models the tables are of, once nobody changes them; the test fails when they are of none. */
async function look(
  engine: Engine,
  server: GeneratedServer,
  possible: readonly Workspace[],
  onCopied?: () => void,
): Promise<Workspace> {
  const work = async (behind: DatabaseBehind): Promise<Workspace> => {
    const { database, schema } = behind;
    // Postgres may still be at work for the process that is gone.
    const stored = await schemaTransaction(database, schema, async (transaction) => {
      const { rows } = await transaction.query({ text: `SELECT live FROM "${schema}"."__model"`, values: [] });
      return rows[0]?.[0] ?? "";
    });
    const found = possible.find((one) => JSON.stringify(printModel(one)) === stored);
    if (found === undefined) throw new Error(`The stored model is none of those it may be:\n${stored}`);
    expect(await schemaDifferences(behind, found)).toEqual({ only: [], missing: [] });
    return found;
  };
  return await behindServer(engine, server.environment, work, onCopied);
}

async function expectServed(running: ServerProcess, key: string, workspace: Workspace): Promise<void> {
  const read = async (path: string): Promise<JsonValue> => {
    const response = await fetch(`${running.url}${path}`, { headers: headersWith(key) });
    return (await response.json()) as JsonValue;
  };
  expect(await read("/rest/metadata/model")).toEqual(printModel(workspace));
  const crate = workspace.objects.find(({ nameSingular }) => nameSingular !== "dock" && nameSingular !== "pier");
  expect(at(await read(`/rest/${crate?.namePlural}?limit=1`), "totalCount")).toBe(recordCount);
}
