/** What changes of the model cost while the server runs, and what roles cost: each figure beside the one it is held against. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { EventLoopTime } from "./event-loop-probe.js";
import { load, type LoadResult } from "./load.js";
import { MetadataClient } from "./metadata-client.js";
import { median } from "./median.js";
import type { BenchRequest } from "./workloads.js";

export interface MetadataBench {
  /** A server that was started with the event loop's probe. */
  readonly server: { readonly url: string; readonly child: ChildProcess };
  readonly key: string;
  readonly seconds: number;
  readonly rounds: number;
  readonly print: (what: string, value: string) => void;
}

/** One object with twenty fields over REST: in one request, and in one for each. */
export async function measureObjectCreation({ server, key, rounds, print }: MetadataBench): Promise<void> {
  const client = new MetadataClient(server.url, key);
  const wholes: number[] = [];
  const totals: number[] = [];
  const objects: number[] = [];
  const fields: number[] = [];
  // The first one is to warm up.
  for (let round = 0; round <= rounds; round += 1) {
    const wholeBegan = performance.now();
    await client.metadata("POST", "/objects", { ...benchRocket, fields: twentyFields });
    if (round > 0) wholes.push(performance.now() - wholeBegan);
    await client.metadata("DELETE", "/objects/benchRocket?force=true");
    const began = performance.now();
    await client.metadata("POST", "/objects", benchRocket);
    const object = performance.now() - began;
    for (const field of twentyFields) {
      const fieldBegan = performance.now();
      await client.metadata("POST", "/objects/benchRocket/fields", field);
      if (round > 0) fields.push(performance.now() - fieldBegan);
    }
    if (round > 0) {
      objects.push(object);
      totals.push(performance.now() - began);
    }
    await client.metadata("DELETE", "/objects/benchRocket?force=true");
  }
  print("M1 create an object with 20 fields, one request", `${median(wholes).toFixed(0)} ms`);
  print(
    "M1 the same in 21 requests",
    `${median(totals).toFixed(0)} ms  (object ${median(objects).toFixed(0)} ms, a field ${median(fields).toFixed(1)} ms)`,
  );
}

const benchRocket = {
  nameSingular: "benchRocket",
  namePlural: "benchRockets",
  labelSingular: "Bench rocket",
  labelPlural: "Bench rockets",
};
const types = ["TEXT", "NUMBER", "BOOLEAN", "DATE_TIME", "LINKS"] as const;
const twentyFields = Array.from({ length: 20 }, (_, index) => ({
  type: types[index % types.length] ?? "TEXT",
  name: `part${String.fromCharCode(97 + index)}`,
  label: `Part ${index}`,
}));

/** Time of the event loop around one change, from its request to its answer, and of the first requests after it. */
export async function measureSwap(bench: MetadataBench, objects: number): Promise<void> {
  const { server, key, rounds, print } = bench;
  const client = new MetadataClient(server.url, key);
  const changes: EventLoopTime[] = [];
  const first: EventLoopTime[] = [];
  for (let round = 0; round <= rounds * 3; round += 1) {
    const change = await probed(server.child, () =>
      client.metadata("POST", "/objects/company/fields", { type: "TEXT", name: "benchNote", label: "Bench note" }),
    );
    const after = await probed(server.child, async () => {
      await client.send("POST", "/graphql", { query: "{ companies(first: 1) { edges { node { id benchNote } } } }" });
      await client.send("GET", "/rest/companies?limit=1");
    });
    await client.metadata("DELETE", "/objects/company/fields/benchNote?force=true");
    if (round === 0) continue;
    changes.push(change);
    first.push(after);
  }
  const of = (times: readonly EventLoopTime[], what: keyof EventLoopTime): string =>
    median(times.map((time) => time[what])).toFixed(0);
  print(
    `M2 swap of the model, ${objects} objects`,
    `${of(changes, "active")} ms of the event loop (${of(changes, "processor")} ms of the processor), at most ${of(changes, "longestDelay")} ms at a time  (first requests after it ${of(first, "active")} ms)`,
  );
}

async function probed(child: ChildProcess, work: () => Promise<unknown>): Promise<EventLoopTime> {
  await begin(child);
  await work();
  return await end(child);
}

async function begin(child: ChildProcess): Promise<void> {
  const begun = once(child, "message");
  child.send("begin");
  await begun;
}

async function end(child: ChildProcess): Promise<EventLoopTime> {
  const told = once(child, "message");
  child.send("end");
  const [time] = (await told) as [EventLoopTime];
  return time;
}

/** What a client of records notices of changes that follow each other: its p99 beside the usual one. */
export async function measureRequestsDuringSwaps(
  { server, key, seconds, rounds, print }: MetadataBench,
  requests: readonly BenchRequest[],
): Promise<void> {
  const client = new MetadataClient(server.url, key);
  const quiet: LoadResult[] = [];
  const busy: LoadResult[] = [];
  let changes = 0;
  await load(server.url, requests, 1, key);
  for (let round = 0; round < rounds; round += 1) {
    quiet.push(await load(server.url, requests, seconds, key));
    const ending = new AbortController();
    const changing = changeUntil(ending.signal, client);
    busy.push(await load(server.url, requests, seconds, key));
    ending.abort();
    changes += await changing;
  }
  const p99 = (results: readonly LoadResult[]): number => median(results.map((result) => result.p99));
  print(
    `M3 get by id while the model changes ${(changes / rounds / seconds).toFixed(1)} times a second`,
    `p99 ${p99(busy)} ms, usually ${p99(quiet)} ms = ${(p99(busy) / p99(quiet)).toFixed(1)}  (longest ${median(busy.map(({ longest }) => longest))} ms, usually ${median(quiet.map(({ longest }) => longest))} ms)`,
  );
}

/** Changes a text of the model again and again, with a pause after each; answers how often. */
async function changeUntil(ending: AbortSignal, client: MetadataClient): Promise<number> {
  let count = 0;
  for (; !ending.aborted; count += 1) {
    await client.metadata("PATCH", "/objects/opportunity", { description: `Changed at ${performance.now()}` });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return count;
}

interface RoleFigures {
  /** Requests per second. */
  readonly rate: number;
  /** Microseconds of the processor per request. */
  readonly processor: number;
}

/** Throughput with the key of a role that hides something, beside that of a key that may do everything. */
export async function measureRoles(
  { server, key, seconds, rounds, print }: MetadataBench,
  requests: readonly BenchRequest[],
): Promise<void> {
  const client = new MetadataClient(server.url, key);
  const admin = await client.adminToken();
  const readers = {
    "of another object": await client.readerToken("Bench elsewhere", [["company", "annualRecurringRevenue"]]),
    "of this object": await client.readerToken("Bench here", [["person", "jobTitle"]]),
  };
  const loaded = async (token: string): Promise<RoleFigures> => {
    await begin(server.child);
    const { requests: count, requestsPerSecond: rate } = await load(server.url, requests, seconds, token);
    const { processor } = await end(server.child);
    return { rate, processor: (processor / count) * 1000 };
  };
  for (const [hidden, token] of Object.entries(readers)) {
    const pairs: { readonly admin: RoleFigures; readonly reader: RoleFigures }[] = [];
    await load(server.url, requests, 1, admin);
    await load(server.url, requests, 1, token);
    for (let round = 0; round < rounds; round += 1)
      pairs.push({ admin: await loaded(admin), reader: await loaded(token) });
    const of = (who: "admin" | "reader", what: keyof RoleFigures): number =>
      median(pairs.map((pair) => pair[who][what]));
    const ratio = median(pairs.map((pair) => pair.reader.rate / pair.admin.rate));
    print(
      `M4 get by id by a role that hides a field ${hidden}`,
      `${of("reader", "rate").toFixed(0)} of ${of("admin", "rate").toFixed(0)} req/s = ${ratio.toFixed(3)}  (processor per request ${of("reader", "processor").toFixed(1)} µs, usually ${of("admin", "processor").toFixed(1)} µs)`,
    );
  }
}
