import { spawn, spawnSync } from "node:child_process";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiRequest, RequestBody } from "../../src/reference/samples/api-request.js";
import { requestSamples, type SampleLanguageName } from "../../src/reference/samples/request-samples.js";
import { isJsonObject, type JsonValue } from "../../src/core/json/json-value.js";

interface Received {
  readonly method: string | undefined;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly body: JsonValue | undefined;
}

const received: Received[] = [];
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    void note(request).then(() => response.setHeader("content-type", "application/json").end(`{"ok":true}`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
});

async function note(request: IncomingMessage): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  let text = "";
  for await (const chunk of request) text += String(chunk);
  received.push({
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: request.headers.authorization,
    body: text === "" ? undefined : (JSON.parse(text) as JsonValue),
  });
}

const programs: Readonly<Record<SampleLanguageName, readonly [string, ...string[]]>> = {
  curl: ["sh", "-s"],
  typescript: [process.execPath, "--input-type=module", "-"],
  python: ["python3", "-"],
};

/** Runs a sample as its reader would, and answers what came to the server. */
async function run(language: SampleLanguageName, sample: string): Promise<Received | undefined> {
  received.length = 0;
  const [program, ...parameters] = programs[language];
  const { port } = server.address() as AddressInfo;
  const child = spawn(program, parameters, {
    env: { PATH: process.env["PATH"], API_URL: `http://127.0.0.1:${port}`, API_KEY: "k$1 `x`" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += String(chunk)));
  child.stderr.on("data", (chunk) => (printed += String(chunk)));
  child.stdin.end(sample);
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on("close", resolve).on("error", reject),
  );
  expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: expect.stringContaining("ok") as unknown });
  expect(received).toHaveLength(1);
  return received[0];
}

/** Everything that a shell, a template or a string literal could misread. */
const awkward = `'" \\ $HOME \${x} \`id\` !! %25 é 🚀 \n\t { } # & ; JSON\nJSON`;

const requests: Readonly<Record<string, ApiRequest>> = {
  "a list with parameters": {
    method: "GET",
    path: "/rest/companies",
    query: { filter: `name[ilike]:"%it's \\"A&B\\" + $x!%"`, order_by: "createdAt[DescNullsLast]", limit: "20" },
    body: null,
  },
  "a plain read": { method: "GET", path: "/rest/companies/1", query: {}, body: null },
  "a deletion by filter": {
    method: "DELETE",
    path: "/rest/companies",
    query: { filter: `id[eq]:"1"`, soft_delete: "true" },
    body: null,
  },
  "a creation": {
    method: "POST",
    path: "/rest/companies",
    query: {},
    body: {
      kind: "json",
      value: { name: awkward, none: null, yes: true, no: false, list: [1, [], {}, -2.5, 1e21], deep: { a: { b: [] } } },
    },
  },
  "a change by filter": {
    method: "PATCH",
    path: "/rest/companies",
    query: { filter: `name[eq]:"it's !"` },
    body: { kind: "json", value: { name: awkward } },
  },
  "a document of GraphQL": {
    method: "POST",
    path: "/graphql",
    query: {},
    body: {
      kind: "graphql",
      document: "query A($a: Int!) {\n  companies(first: $a) {\n    totalCount\n  }\n}",
      variables: { a: 1, text: awkward },
    },
  },
};

const languages = Object.keys(programs) as SampleLanguageName[];
const needed: Readonly<Record<SampleLanguageName, string>> = {
  curl: "curl",
  typescript: process.execPath,
  python: "python3",
};
const installed = languages.filter((name) => spawnSync(needed[name], ["--version"]).status === 0);
const missing = languages.filter((name) => !installed.includes(name));

test.skipIf(missing.length > 0)("samples of all languages can be run here", () => {
  expect(missing).toEqual([]);
});

describe.each(Object.entries(requests))("%s", (_name, request) => {
  test.each(installed)("%s sends it", async (language) => {
    const { method, path, query, body } = request;
    const got = await run(language, requestSamples(request)[language]);
    expect(got).toMatchObject({ method, path, query, authorization: "Bearer k$1 `x`" });
    expect(spaced(got?.body)).toEqual(body === null ? undefined : spaced(bodyOf(body)));
  });
});

function bodyOf(body: RequestBody): JsonValue {
  return body.kind === "json" ? body.value : { query: body.document, variables: body.variables };
}

/** Line breaks and indentation mean nothing in a document of GraphQL. */
function spaced(body: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(body) || typeof body["query"] !== "string") return body;
  return { ...body, query: body["query"].replaceAll(/\s+/g, " ").trim() };
}
