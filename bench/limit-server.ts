/**
 * The limit: a bare node:http server that binds one named statement per request and passes its JSON text through.
 * No routing, no checks, no authentication, no log. Run as a process of its own by `run.ts`.
 */
import { createServer, type ServerResponse } from "node:http";
import { Pool } from "pg";
import type { BenchRequest, Workload } from "./workloads.js";
import { readSetup } from "./setup.js";

const setup = await readSetup();
const { workloads } = await import("./workloads.js");
const { graphqlWorkloads } = await import("./graphql-workloads.js");
const { workspace, engine, seeded } = setup;
const byName = new Map(
  [...workloads(workspace, engine, seeded), ...graphqlWorkloads(workspace, engine, seeded)].map((workload) => [
    workload.name,
    workload,
  ]),
);
const pool = new Pool({ connectionString: setup.url, max: 10, options: "-c TimeZone=UTC" });
let current = byName.get("W1");

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const path = request.url ?? "/";
    if (path.startsWith("/use/")) {
      current = byName.get(path.slice("/use/".length));
      response.end();
      return;
    }
    if (current === undefined) throw new Error("no workload");
    const asked: BenchRequest = { method: "GET", path, body: Buffer.concat(chunks).toString("utf8") };
    void answer(current, asked, response);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
});

async function answer(workload: Workload, asked: BenchRequest, response: ServerResponse): Promise<void> {
  try {
    const { rows } = await pool.query<string[]>({
      name: workload.name,
      text: workload.limit.text,
      values: [...workload.limit.values(asked)],
      rowMode: "array",
    });
    const text = rows[0]?.[0] ?? "null";
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}
