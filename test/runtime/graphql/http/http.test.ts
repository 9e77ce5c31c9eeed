import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import type { ExecutionContext } from "../../../../src/runtime/graphql/execute/execute-operation.js";
import type { PreparedOperation } from "../../../../src/runtime/graphql/document/prepared-operation.js";
import { key, startGraphqlServer, type Answer, type GraphqlServer } from "../graphql-client.js";

const modern = "application/graphql-response+json";
const ran: string[] = [];
let failure: unknown = null;
let running = 0;
let mostRunning = 0;

/** Answers with the operation's name and variables. */
async function execute({ operation, variables }: PreparedOperation, _context: ExecutionContext): Promise<string> {
  running += 1;
  mostRunning = Math.max(mostRunning, running);
  await new Promise((resolve) => void setImmediate(resolve));
  running -= 1;
  if (failure !== null) throw failure;
  ran.push(operation.name?.value ?? operation.operation);
  return JSON.stringify({ data: { ran: operation.name?.value ?? operation.operation, variables } });
}

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer({ execute, limits: { documentBytes: 2000 } });
});
afterAll(() => server.close());
beforeEach(() => {
  ran.length = 0;
  failure = null;
  running = 0;
  mostRunning = 0;
  server.log.length = 0;
});

interface ErrorBody {
  readonly errors: readonly {
    readonly message: string;
    readonly locations?: unknown;
    readonly extensions: { readonly code: string; readonly subCode?: string };
  }[];
  readonly data?: unknown;
}

function errorOf({ body }: Answer): ErrorBody["errors"][number] {
  const { errors, data } = body as ErrorBody;
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  return errors[0]!;
}

describe("callers", () => {
  test.each([
    [undefined, 403, "FORBIDDEN", "FORBIDDEN_EXCEPTION"],
    ["Bearer wrong", 401, "UNAUTHENTICATED", "UNAUTHENTICATED"],
  ])("%s is refused in GraphQL's form", async (authorization, status, code, subCode) => {
    for (const accept of ["application/json", modern]) {
      const response = await fetch(server.url, {
        method: "POST",
        headers: {
          accept,
          "content-type": "application/json",
          ...(authorization === undefined ? {} : { authorization }),
        },
        body: JSON.stringify({ query: "{ __typename }" }),
      });
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toBe(`${accept}; charset=utf-8`);
      expect(response.headers.has("www-authenticate")).toBe(status === 401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, subCode } }] });
    }
    expect(ran).toEqual([]);
  });

  test("need a key for the schema too", async () => {
    const path = `${server.url}/schema.graphql`;
    expect((await fetch(path)).status).toBe(403);
    const { status, headers, text } = await server.fetch("/schema.graphql", {});
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(text).toBe(printCoreSdl(server.live.current.workspace));
    expect(text).toContain("type Company {");
  });
});

describe("requests", () => {
  test("carry query, operation name and variables", async () => {
    const answer = await server.post({
      query: "query One($id: UUID!) { company(filter: {id: {eq: $id}}) { id } } query Two { __typename }",
      operationName: "One",
      variables: { id: "x" },
      extensions: {},
      unknown: 1,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ data: { ran: "One", variables: { id: "x" } } });
    expect(server.log).toContainEqual(
      expect.objectContaining({
        details: expect.objectContaining({ path: "/graphql", operation: "One", status: 200 }),
      }),
    );
  });

  test("may come by GET", async () => {
    const answer = await server.get({
      query: "query One($first: Int) { companies(first: $first) { totalCount } }",
      variables: `{"first": 3}`,
      operationName: "",
    });
    expect(answer.body).toEqual({ data: { ran: "One", variables: { first: 3 } } });
  });

  test.each<[string, () => Promise<Answer>, number, string, RegExp]>([
    [
      "no body",
      () => server.fetch("", { method: "POST" }),
      400,
      "BAD_USER_INPUT",
      /must be a JSON object.*there is none/,
    ],
    ["a text", () => server.post(`"x"`), 400, "BAD_USER_INPUT", /it is a text/],
    ["broken JSON", () => server.post(`{"query":`), 400, "BAD_USER_INPUT", /line 1, column 10/],
    ["no query", () => server.post({ variables: {} }), 400, "BAD_USER_INPUT", /"query" is missing/],
    ["a number as query", () => server.post({ query: 1 }), 400, "BAD_USER_INPUT", /must be a text; it is a number/],
    [
      "a list as variables",
      () => server.post({ query: "{ __typename }", variables: [] }),
      400,
      "BAD_USER_INPUT",
      /"variables" must be an object; it is an array/,
    ],
    [
      "a hash instead of a document",
      () => server.post({ extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } }),
      400,
      "PERSISTED_QUERY_NOT_SUPPORTED",
      /PersistedQueryNotSupported/,
    ],
    [
      "a document as such",
      () => server.post("{ __typename }", { "content-type": "application/graphql" }),
      415,
      "BAD_USER_INPUT",
      /application\/graphql/,
    ],
    ["a GET without query", () => server.get({}), 400, "BAD_USER_INPUT", /"query" is missing/],
    [
      "a GET with broken variables",
      () => server.get({ query: "{ __typename }", variables: "{" }),
      400,
      "BAD_USER_INPUT",
      /"variables" in the URL must be JSON/,
    ],
    [
      "a GET that says a thing twice",
      () => server.fetch("?query={a}&query={b}", {}),
      400,
      "BAD_USER_INPUT",
      /"query" is given 2 times/,
    ],
    [
      "a GET with half a character",
      () => server.get({ query: "{ __typename }", variables: `{"a":"\\ud800"}` }),
      400,
      "BAD_USER_INPUT",
      /variables\.a/,
    ],
    [
      "a mutation by GET",
      () => server.get({ query: `mutation { deleteCompany(id: "x") { id } }` }),
      405,
      "METHOD_NOT_ALLOWED",
      /by POST/,
    ],
    ["another method", () => server.fetch("", { method: "PUT" }), 405, "METHOD_NOT_ALLOWED", /GET, POST/],
    ["another path", () => server.fetch("/schema", {}), 404, "NOT_FOUND", /\/graphql\/schema/],
    [
      "a client that wants a page",
      () => server.post({ query: "{ __typename }" }, { accept: "text/html" }),
      406,
      "BAD_USER_INPUT",
      /application\/json/,
    ],
  ])("%s: refused with its status in both media types", async (_name, send, status, code, message) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    const error = errorOf(answer);
    expect(error.message).toMatch(message);
    expect(error.extensions.code).toBe(code);
    expect(ran).toEqual([]);
    expect(answer.headers.has("allow")).toBe(status === 405);
  });

  test("a body must say what it is", async () => {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { authorization: `Bearer ${key}` },
      body: Buffer.from(`{"query":"{ __typename }"}`),
    });
    expect(response.status).toBe(415);
  });

  test.each<[string, object, string, string | undefined, RegExp]>([
    ["a document that does not parse", { query: "{" }, "GRAPHQL_PARSE_FAILED", undefined, /Syntax Error/],
    [
      "a field that does not exist",
      { query: "{ companies { totalCuont } }" },
      "GRAPHQL_VALIDATION_FAILED",
      undefined,
      /totalCuont.*Did you mean.*totalCount/,
    ],
    [
      "a variable of another type",
      { query: "query ($id: ID!) { company(filter: {id: {eq: $id}}) { id } }", variables: { id: "x" } },
      "GRAPHQL_VALIDATION_FAILED",
      undefined,
      /"ID!" used in position expecting type "UUID"/,
    ],
    [
      "a variable that is missing",
      { query: "query ($id: UUID!) { company(filter: {id: {eq: $id}}) { id } }" },
      "BAD_USER_INPUT",
      undefined,
      /"\$id" of required type "UUID!" was not provided/,
    ],
    [
      "a variable with a wrong value",
      { query: "query ($n: Int) { companies(first: $n) { totalCount } }", variables: { n: "x" } },
      "BAD_USER_INPUT",
      undefined,
      /Int cannot represent non-integer value/,
    ],
    [
      "an operation that is not there",
      { query: "query Companies { __typename } query People { __typename }", operationName: "Companie" },
      "BAD_USER_INPUT",
      "BAD_REQUEST",
      /no operation "Companie"; it has "Companies", "People"\. Did you mean "Companies"\?/,
    ],
    [
      "an operation that is not said",
      { query: "query A { __typename } query B { __typename }" },
      "BAD_USER_INPUT",
      "BAD_REQUEST",
      /"A", "B"/,
    ],
    ["fragments only", { query: "fragment A on Company { id }" }, "GRAPHQL_VALIDATION_FAILED", undefined, /never used/],
    [
      "a document that is too long",
      { query: `{ __typename }${" ".repeat(2000)}` },
      "BAD_USER_INPUT",
      "TOO_COMPLEX_QUERY",
      /2014 bytes, and 2000 is the limit/,
    ],
    [
      "a subscription without a stream",
      { query: "subscription { companyEvents { action } }" },
      "BAD_USER_INPUT",
      "NOT_ACCEPTABLE",
      /text\/event-stream/,
    ],
  ])("%s: the status tells it in the newer media type only", async (_name, body, code, subCode, message) => {
    const older = await server.post(body);
    expect(older.status).toBe(200);
    const error = errorOf(older);
    expect(error.message).toMatch(message);
    expect(error.extensions).toMatchObject({ code, ...(subCode === undefined ? {} : { subCode }) });
    const newer = await server.post(body, { accept: modern });
    expect(newer.status).toBe(subCode === "NOT_ACCEPTABLE" ? 406 : 400);
    expect(newer.headers.get("content-type")).toBe(`${modern}; charset=utf-8`);
    expect(newer.body).toEqual(older.body);
    expect(ran).toEqual([]);
  });

  test("places of errors are told", async () => {
    expect(errorOf(await server.post({ query: "{\n  nothing\n}" })).locations).toEqual([{ line: 2, column: 3 }]);
  });
});

describe("answers", () => {
  test.each([
    ["*/*", "application/json"],
    ["application/*", "application/json"],
    [`${modern}, application/json`, modern],
    [`application/json;q=0.5, ${modern}`, modern],
    [`application/json, ${modern};q=0.9`, "application/json"],
    [`${modern};q=0, application/json`, "application/json"],
    [`${modern};charset=iso-8859-1, */*;q=0.1`, "application/json"],
    [`text/event-stream, ${modern}`, modern],
  ])("to %s are %s", async (accept, type) => {
    const answer = await server.post({ query: "{ __typename }" }, { accept });
    expect(answer.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("to a client of streams only are a stream of one result", async () => {
    const answer = await server.post({ query: "{ __typename }" }, { accept: "text/event-stream" });
    expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(answer.text).toBe(
      `:\n\nevent: next\ndata: {"data":{"ran":"query","variables":{}}}\n\nevent: complete\ndata: \n\n`,
    );
    const refused = await server.post({ query: "{" }, { accept: "text/event-stream" });
    expect(refused.status).toBe(200);
    expect(refused.text).toContain("GRAPHQL_PARSE_FAILED");
  });

  test("show nothing of an error of the server's own", async () => {
    failure = new Error("secret of the inside");
    for (const accept of ["application/json", modern]) {
      const answer = await server.post({ query: "{ __typename }" }, { accept, "x-request-id": "request-1" });
      expect(answer.status).toBe(500);
      expect(answer.text).not.toContain("secret");
      expect(errorOf(answer).extensions).toMatchObject({ code: "INTERNAL_SERVER_ERROR", requestId: "request-1" });
    }
    expect(server.log).toContainEqual(
      expect.objectContaining({ level: "error", details: { requestId: "request-1", err: failure } }),
    );
  });
});

describe("batches", () => {
  test("are answered in their order, each for itself", async () => {
    const answer = await server.post([
      { query: "query A { __typename }" },
      { query: "{ nothing }" },
      {},
      { query: "subscription { companyEvents { action } }" },
      { query: "query B { __typename }" },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject([
      { data: { ran: "A" } },
      { errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] },
      { errors: [{ message: expect.stringMatching(/"query" is missing/) }] },
      { errors: [{ message: expect.stringMatching(/subscription/) }] },
      { data: { ran: "B" } },
    ]);
    expect(mostRunning).toBe(2);
  });

  test("run one after the other where there is a mutation", async () => {
    await server.post([
      { query: `mutation A { deleteCompany(id: "a") { id } }` },
      { query: "query B { __typename }" },
      { query: `mutation C { deleteCompany(id: "c") { id } }` },
    ]);
    expect(ran).toEqual(["A", "B", "C"]);
    expect(mostRunning).toBe(1);
  });

  test("are bounded", async () => {
    const empty = await server.post([]);
    expect([empty.status, errorOf(empty).message]).toEqual([400, expect.stringMatching(/empty/)]);
    const many = await server.post(Array.from({ length: 21 }, () => ({ query: "{ __typename }" })));
    expect([many.status, errorOf(many).message]).toEqual([400, expect.stringMatching(/21 requests, and 20/)]);
    expect(ran).toEqual([]);
  });
});
