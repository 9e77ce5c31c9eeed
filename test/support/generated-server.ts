/**
 * Servers as a user gets them: generated from a model, compiled, and run as processes of their own. In comes a model
 * and an engine, out comes an address. Knows nothing of what the server answers.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { planBuild } from "../../src/cli/build-server.js";
import { packageFolder } from "../../src/cli/package-folder.js";
import { applyPlan } from "../../src/output/apply-plan.js";
import { PostgresDatabase } from "../../src/runtime/database/postgres-database.js";
import { buildTestWorkspace } from "./build-test-workspace.js";
import { dropSchema, freshSchemaName, silentLog, type Engine } from "./databases.js";

/** `committed`: as generated. `generic`: without the code of the objects, so that the engine routes by itself. */
export type ServerVariant = "committed" | "generic";

/** A compiled server of the model; equal servers are built once per run. */
export async function buildServer(model: JsonValue, variant: ServerVariant = "committed"): Promise<string> {
  const root = inject("serversFolder");
  const draft = join(root, `draft-${randomUUID()}`);
  const { plan } = await planBuild(buildTestWorkspace(model), draft, { overwrite: false, modelInput: null });
  const hash = createHash("sha256").update(variant).update(JSON.stringify(plan.writes)).digest("hex");
  const folder = join(root, hash);
  if (existsSync(folder)) return folder;
  await applyPlan(draft, plan);
  if (variant === "generic") await removeObjects(draft);
  await symlink(join(packageFolder(), "node_modules"), join(draft, "node_modules"), "dir");
  await compile(draft);
  await moveIntoPlace(draft, folder);
  return folder;
}

/** Takes the generated code of the objects out, and the user's code that is typed by it. */
async function removeObjects(folder: string): Promise<void> {
  for (const path of ["src/objects", "src/graphql", "src/custom"]) await rm(join(folder, path), { recursive: true });
  await writeFile(
    join(folder, "src/main.ts"),
    `import { startServer } from "./runtime/server/start-server.js";\n\n` +
      `await startServer({ model: new URL("../model.json", import.meta.url) });\n`,
  );
}

async function compile(folder: string): Promise<void> {
  const tsc = join(packageFolder(), "node_modules/.bin/tsc");
  const { code, output } = await runToEnd(spawn(tsc, [], { cwd: folder }));
  if (code !== 0) throw new Error(`The generated server does not compile:\n${output}`);
}

/** Another worker may have built the same server meanwhile; then this one is thrown away. */
async function moveIntoPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true });
  }
}

export interface EndedProcess {
  readonly code: number | null;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

function runToEnd(child: ChildProcess): Promise<EndedProcess> {
  let output = "";
  const collect = (chunk: Buffer): void => void (output += chunk.toString("utf8"));
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/** Environment of a server: nothing of the test's own but what a process needs. */
export type ServerEnvironment = Readonly<Record<string, string>>;

function environmentWith(environment: ServerEnvironment): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, PORT: "0", LOG_LEVEL: "error", ...environment };
}

/** Runs a server that is expected to end by itself. */
export function runServer(folder: string, environment: ServerEnvironment): Promise<EndedProcess> {
  return runProgram(folder, ["dist/main.js"], environment);
}

/** What `npm run migrate -- --dry-run` of a compiled server tells. */
export function dryRunMigration(folder: string, environment: ServerEnvironment): Promise<EndedProcess> {
  return runProgram(folder, ["dist/migrate.js", "--dry-run"], environment);
}

function runProgram(
  folder: string,
  parameters: readonly string[],
  environment: ServerEnvironment,
): Promise<EndedProcess> {
  const options = { cwd: folder, env: environmentWith(environment), stdio: "pipe" } as const;
  return runToEnd(spawn(process.execPath, parameters, options));
}

export interface ServerProcess {
  readonly url: string;
  /** Lines of standard output up to now. */
  readonly lines: readonly string[];
  /** Text of standard error up to now. */
  readonly log: () => string;
  readonly child: ChildProcess;
  /** How it ended; waits for it. */
  readonly ended: Promise<number | null>;
  /** SIGTERM, then the exit code. */
  stop(): Promise<number | null>;
}

/** Starts a compiled server and waits for the address it prints. */
export async function startProcess(folder: string, environment: ServerEnvironment): Promise<ServerProcess> {
  const child = spawn(process.execPath, ["dist/main.js"], {
    cwd: folder,
    env: environmentWith(environment),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  let log = "";
  let rest = "";
  child.stderr.on("data", (chunk: Buffer) => void (log += chunk.toString("utf8")));
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    void ended.then((code) => reject(new Error(`The server ended with ${code}:\n${lines.join("\n")}\n${log}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      const parts = (rest + chunk.toString("utf8")).split("\n");
      rest = parts.pop() ?? "";
      lines.push(...parts);
      // The last line of the announcement, so that all of it is there.
      if (!lines.some((line) => line.startsWith("Try it:"))) return;
      const found = lines.map((line) => /served at (http:\S+)$/.exec(line)?.[1]).find((match) => match !== undefined);
      if (found === undefined) reject(new Error(`The server printed no address:\n${lines.join("\n")}`));
      else resolve(found);
    });
  });
  return {
    url,
    lines,
    log: () => log,
    child,
    ended,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

export interface GeneratedServer extends ServerProcess {
  readonly folder: string;
  readonly key: string;
  readonly dataDir: string;
  /** What it was started with, for a second start on the same data. */
  readonly environment: ServerEnvironment;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

export interface ServerOptions {
  readonly model: JsonValue;
  readonly engine: Engine;
  readonly variant?: ServerVariant | undefined;
  readonly environment?: ServerEnvironment | undefined;
}

export const adminKey = "test-key-of-the-rest-suite";

/** A server on a fresh data folder (PGlite) or a fresh schema (Postgres). */
export async function startServer(options: ServerOptions): Promise<GeneratedServer> {
  const folder = await buildServer(options.model, options.variant);
  const dataDir = await makeDataFolder();
  const databaseUrl = inject("postgresUrl");
  const schema = freshSchemaName();
  const environment: ServerEnvironment = {
    ADMIN_API_KEY: adminKey,
    DATA_DIR: dataDir,
    ...(options.engine === "postgres" ? { DATABASE_URL: databaseUrl, DATABASE_SCHEMA: schema } : {}),
    ...options.environment,
  };
  const removeData = async (): Promise<void> => {
    await rm(dataDir, { recursive: true, force: true });
    if (options.engine === "postgres") await dropSchemaAt(databaseUrl, schema);
  };
  let started: ServerProcess;
  try {
    started = await startProcess(folder, environment);
  } catch (error) {
    await removeData();
    throw error;
  }
  return {
    ...started,
    folder,
    key: adminKey,
    dataDir,
    environment,
    remove: async () => {
      await started.stop();
      await removeData();
    },
  };
}

export function makeDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "twenty-gen-data-"));
}

/** One connection to the Postgres of the run, for looking behind the server. */
export function openPostgres(url = inject("postgresUrl")): PostgresDatabase {
  return new PostgresDatabase({
    url,
    poolSize: 1,
    statementTimeoutMilliseconds: 30_000,
    applicationName: "twenty-gen-test",
    log: silentLog,
  });
}

async function dropSchemaAt(url: string, schema: string): Promise<void> {
  const database = openPostgres(url);
  try {
    await dropSchema(database, schema);
  } finally {
    await database.close();
  }
}
