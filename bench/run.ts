/**
 * `npm run bench`: the generated CRM server on a real Postgres against the machine's limit, measured in turn in one
 * run, so that the ratios hold whatever the machine. BENCH_SECONDS (3) per measurement, BENCH_ROUNDS (3) of each,
 * BENCH_ONLY (W1,W2) to choose, BENCH_DATABASE_URL for a Postgres that is already there.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startPostgres } from "../test/support/postgres.js";
import { measureCommands } from "./command-figures.js";
import { load, type LoadResult } from "./load.js";
import { median } from "./median.js";
import {
  measureObjectCreation,
  measureRequestsDuringSwaps,
  measureRoles,
  measureSwap,
  type MetadataBench,
} from "./metadata-workloads.js";
import { repeatModel } from "./repeat-model.js";
import { seed } from "./seed.js";
import { printingEngine, readWorkspace } from "./setup.js";
import { graphqlWorkloads } from "./graphql-workloads.js";
import { assertSameData, nestedComparison, type NestedComparison } from "./nested-comparison.js";
import { workloads, type BenchRequest } from "./workloads.js";
import type { JsonObject, JsonValue } from "../src/core/json/json-value.js";
import { buildWorkspace } from "../src/core/model/build-workspace.js";
import { parseModel } from "../src/core/model/parse-model.js";
import { printModel } from "../src/core/model/print-model.js";

/** Ended children may outlive the folder; their last words are read only while it is there. */
let isOver = false;
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const seconds = Number(process.env["BENCH_SECONDS"] ?? 3);
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);
const only = process.env["BENCH_ONLY"]?.split(",");
const key = "bench-key-0123456789";
const model = join(root, "examples", "crm", "model.json");

const folder = await mkdtemp(join(tmpdir(), "twenty-gen-bench-"));
const children: ChildProcess[] = [];
const given = process.env["BENCH_DATABASE_URL"];
const postgres = given === undefined ? await startPostgres() : { url: given, stop: async () => undefined };
try {
  console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`);
  await measure();
} finally {
  isOver = true;
  for (const child of children) child.kill();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const server = join(folder, "server");
  const command = join(root, "bin", "twenty-gen.js");
  await measureCommands({ command, model, folder, print });
  execFileSync(process.execPath, [command, "build", model, "--out", server, "--quiet"], { stdio: "inherit" });
  await symlink(join(root, "node_modules"), join(server, "node_modules"));
  print(
    "compile (tsc)",
    `${timed(() => execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", server], { stdio: "inherit" }))} ms`,
  );

  for (const copies of [1, 10]) printSchemaBuild(copies);

  const schema = "workspace";
  const environment = {
    ...process.env,
    DATABASE_URL: postgres.url,
    DATABASE_SCHEMA: schema,
    ADMIN_API_KEY: key,
    PORT: "0",
    DATA_DIR: join(folder, "data"),
  };
  const first = await startGenerated(server, environment);
  first.child.kill();
  await ended(first.child);
  const seeded = await seed(postgres.url, schema);
  await writeFile(join(folder, "seeded.json"), JSON.stringify(seeded));
  const generated = await startGenerated(server, environment);
  print("first start on Postgres to the first 200 (makes the schema)", `${first.milliseconds} ms`);
  print("start on an existing database to the first 200", `${generated.milliseconds} ms`);
  print("memory after the start", `${await memory(generated.child)} MB`);
  const limit = await start("limit", [join(dirname(fileURLToPath(import.meta.url)), "limit-server.js")], {
    ...environment,
    BENCH_MODEL: model,
    BENCH_SEEDED: join(folder, "seeded.json"),
  });

  const workspace = await readWorkspace(model);
  const ratios: number[] = [];
  const printing = printingEngine(workspace, schema);
  for (const workload of [
    ...workloads(workspace, printing, seeded),
    ...graphqlWorkloads(workspace, printing, seeded),
  ]) {
    if (only !== undefined && !only.includes(workload.name)) continue;
    await fetch(`${limit.url}/use/${workload.name}`);
    const requests = workload.requests();
    await sameRecords(limit.url, generated.url, requests[0], workload.name);
    const ours: LoadResult[] = [];
    const bare: LoadResult[] = [];
    await load(limit.url, requests, 1, key);
    await load(generated.url, requests, 1, key);
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await load(limit.url, requests, seconds, key));
      ours.push(await load(generated.url, requests, seconds, key));
    }
    const ratio = median(ours.map((result, index) => result.requestsPerSecond / (bare[index]?.requestsPerSecond ?? 1)));
    ratios.push(ratio);
    print(
      `${workload.name} ${workload.title}`,
      `${Math.round(median(ours.map((result) => result.requestsPerSecond)))} of ${Math.round(median(bare.map((result) => result.requestsPerSecond)))} req/s = ${ratio.toFixed(2)}  (p99 ${median(ours.map((result) => result.p99))} ms, limit ${median(bare.map((result) => result.p99))} ms)`,
    );
  }
  await compareNested(generated.url, nestedComparison(workspace, seeded));
  print("memory under load", `${await memory(generated.child)} MB, the limit's own ${await memory(limit.child)} MB`);
  if (ratios.length > 0) print("lowest ratio", Math.min(...ratios).toFixed(2));
  for (const { child } of [generated, limit]) {
    child.kill();
    await ended(child);
  }
  const gets =
    workloads(workspace, printing, seeded)
      .find(({ name }) => name === "W1")
      ?.requests() ?? [];
  await measureMetadata(server, environment, gets);

  const embedded = join(folder, "embedded");
  const withoutDatabase = { ...environment, DATA_DIR: embedded };
  delete (withoutDatabase as { DATABASE_URL?: string }).DATABASE_URL;
  const fresh = await startGenerated(server, withoutDatabase);
  print("embedded database, first start to the first 200", `${fresh.milliseconds} ms, ${await memory(fresh.child)} MB`);
  fresh.child.kill();
  await ended(fresh.child);
  const again = await startGenerated(server, withoutDatabase);
  print("embedded database, next start", `${again.milliseconds} ms, ${await memory(again.child)} MB`);
}

/** Changes of the model and roles, on a server of their own so that no other has to follow it. */
async function measureMetadata(
  server: string,
  environment: NodeJS.ProcessEnv,
  gets: readonly BenchRequest[],
): Promise<void> {
  const wants = (name: string): boolean => only === undefined || only.includes(name);
  if (!["M1", "M2", "M3", "M4"].some(wants)) return;
  const benchOf = (started: Started): MetadataBench => ({ server: started, key, seconds, rounds, print });
  const probed = await startGenerated(server, environment, { isProbed: true });
  if (wants("M1")) await measureObjectCreation(benchOf(probed));
  if (wants("M2")) await measureSwap(benchOf(probed), (await readWorkspace(model)).objects.length);
  if (wants("M3")) await measureRequestsDuringSwaps(benchOf(probed), gets);
  if (wants("M4")) await measureRoles(benchOf(probed), gets);
  probed.child.kill();
  await ended(probed.child);
  if (!wants("M2")) return;

  const { raw } = parseModel(JSON.parse(await readFile(model, "utf8")) as JsonValue);
  const { workspace } = buildWorkspace(repeatModel(raw, 10));
  if (workspace === null) throw new Error("The repeated model is not valid");
  await writeFile(join(server, "large-model.json"), JSON.stringify(printModel(workspace)));
  await writeFile(
    join(server, "dist", "large.js"),
    `import { startServer } from "./runtime/server/start-server.js";\nawait startServer({ model: new URL("../large-model.json", import.meta.url) });\n`,
  );
  const largeEnvironment = { ...environment, DATABASE_SCHEMA: "large", DATA_DIR: join(folder, "large") };
  const large = await startGenerated(server, largeEnvironment, { isProbed: true, entry: "large.js" });
  await measureSwap(benchOf(large), workspace.objects.length);
  large.child.kill();
  await ended(large.child);
}

/** Each time in a new process: a server makes its schema once, before anything is warm. */
function printSchemaBuild(copies: number): void {
  const file = join(dirname(fileURLToPath(import.meta.url)), "schema-build.js");
  const runs = Array.from({ length: 5 }, () => {
    const text = execFileSync(process.execPath, [file, model, String(copies)], { encoding: "utf8" });
    return JSON.parse(text) as { readonly objects: number; readonly answers: number; readonly whole: number };
  });
  const milliseconds = (what: "answers" | "whole"): string => median(runs.map((run) => run[what])).toFixed(0);
  print(
    `schema of GraphQL Core, ${runs[0]?.objects} objects`,
    `${milliseconds("answers")} ms, with every field made ${milliseconds("whole")} ms`,
  );
}

/** The two APIs of one server in turn: the ratio says what GraphQL costs beside REST. */
async function compareNested(url: string, { name, title, rest, graphql }: NestedComparison): Promise<void> {
  if (only !== undefined && !only.includes(name)) return;
  assertSameData(await answerOf(url, rest[0]), await answerOf(url, graphql[0]));
  await load(url, rest, 1, key);
  await load(url, graphql, 1, key);
  const pairs: { readonly rest: LoadResult; readonly graphql: LoadResult }[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push({ rest: await load(url, rest, seconds, key), graphql: await load(url, graphql, seconds, key) });
  const rate = (api: "rest" | "graphql"): string => median(pairs.map((pair) => pair[api].requestsPerSecond)).toFixed(0);
  const ratio = median(pairs.map((pair) => pair.graphql.requestsPerSecond / pair.rest.requestsPerSecond));
  print(`${name} ${title}`, `${rate("graphql")} of ${rate("rest")} req/s = ${ratio.toFixed(2)}`);
}

async function answerOf(url: string, request: BenchRequest | undefined): Promise<JsonObject> {
  const { method, path, body } = request ?? { method: "GET", path: "/" };
  const headers = {
    authorization: `Bearer ${key}`,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  };
  const answer = await fetch(url + path, { method, headers, body: body ?? null });
  return (await answer.json()) as JsonObject;
}

/** Reads must give the very same records on both sides, or the comparison means nothing. */
async function sameRecords(
  limitUrl: string,
  ownUrl: string,
  request: BenchRequest | undefined,
  name: string,
): Promise<void> {
  if (request === undefined || request.method !== "GET") return;
  const read = async (url: string): Promise<string> => JSON.stringify((await answerOf(url, request))["data"]);
  const [bare, own] = [await read(limitUrl), await read(ownUrl)];
  if (bare !== own)
    throw new Error(
      `${name}: the limit and the server answer differently\n${bare.slice(0, 400)}\n${own.slice(0, 400)}`,
    );
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly milliseconds: number;
}

interface StartOptions {
  /** File of `dist`. */
  readonly entry?: string;
  /** Whether it tells how busy its event loop is. */
  readonly isProbed?: boolean;
}

async function startGenerated(
  server: string,
  environment: NodeJS.ProcessEnv,
  { entry = "main.js", isProbed = false }: StartOptions = {},
): Promise<Started> {
  const began = performance.now();
  const probe = join(dirname(fileURLToPath(import.meta.url)), "event-loop-probe.js");
  const program = join(server, "dist", entry);
  const started = await start("server", isProbed ? ["--import", probe, program] : [program], environment);
  const answer = await fetch(`${started.url}/rest/companies?limit=1`, { headers: { authorization: `Bearer ${key}` } });
  if (answer.status !== 200) throw new Error(`the server answers ${answer.status}: ${await answer.text()}`);
  return { ...started, milliseconds: Math.round(performance.now() - began) };
}

/** Starts a Node process and waits for the address it prints. */
async function start(name: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: environment,
    stdio: ["ignore", "pipe", openSync(join(folder, `${name}.log`), "a"), "ipc"],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const url = await new Promise<string>((resolve, reject) => {
    lines.on("line", (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", (code) => {
      if (!isOver)
        reject(
          new Error(`${name} ended with ${code}: ${readFileSync(join(folder, `${name}.log`), "utf8").slice(-2000)}`),
        );
    });
  });
  return { child, url, milliseconds: Math.round(performance.now() - began) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once("exit", resolve));
}

/** Resident memory in MB, as Linux tells it. */
async function memory(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return Math.round(performance.now() - began);
}

function print(what: string, value: string): void {
  console.log(`${what.padEnd(58)} ${value}`);
}
