import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DatabaseUnavailable } from "../../../src/runtime/database/database-unavailable.js";
import { id, key, startTestServer, type LogLine, type TestServer } from "../rest/rest-client.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ bodyLimitBytes: 10_000 });
});
afterAll(() => server.close());
beforeEach(() => {
  server.records.reset();
  server.log.length = 0;
});

/** Sends bytes as they are and reads until the server closes or has answered once. */
function exchange(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes));
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      const length = /content-length: (\d+)/i.exec(answer)?.[1];
      const start = answer.indexOf("\r\n\r\n");
      if (length !== undefined && start !== -1 && answer.length - start - 4 >= Number(length)) socket.end();
    });
  });
}

describe("authentication", () => {
  test.each<[string | null, number, string, RegExp]>([
    [null, 403, "FORBIDDEN_EXCEPTION", /Authorization: Bearer/],
    ["Bearer wrong", 401, "UNAUTHENTICATED", /not valid/],
    [`Bearer ${key}x`, 401, "UNAUTHENTICATED", /not valid/],
    ["Bearer", 401, "UNAUTHENTICATED", /must read/],
    ["Bearer  ", 401, "UNAUTHENTICATED", /must read/],
    [`Basic ${key}`, 401, "UNAUTHENTICATED", /must read/],
    [key, 401, "UNAUTHENTICATED", /must read/],
  ])("%s is refused with %i", async (authorization, status, code, message) => {
    const response = await fetch(`${server.url}/rest/companies`, {
      headers: authorization === null ? {} : { authorization },
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      statusCode: status,
      error: code,
      code,
      messages: [expect.stringMatching(message)],
    });
    expect(response.headers.has("www-authenticate")).toBe(status === 401);
    expect(server.records.calls).toEqual([]);
  });

  test.each(["bearer", "BEARER", "Bearer  "])("the scheme may be written %s", async (scheme) => {
    const response = await fetch(`${server.url}/rest/companies`, { headers: { authorization: `${scheme} ${key}` } });
    expect(response.status).toBe(200);
  });

  test("it comes before the body is looked at", async () => {
    const response = await fetch(`${server.url}/rest/companies`, { method: "POST", body: "{" });
    expect(response.status).toBe(403);
  });
});

describe("bodies", () => {
  const json = "application/json";
  test.each<[string, string | Buffer, string, number, string, RegExp]>([
    ["a missing brace", `{"name": "a"`, json, 400, "MALFORMED_JSON", /line 1, column 13: found the end/],
    [
      "a trailing comma",
      `{"name": "a",\n}`,
      json,
      400,
      "MALFORMED_JSON",
      /line 2, column 1: found "}", expected a key/,
    ],
    ["single quotes", `{'name': 1}`, json, 400, "MALFORMED_JSON", /column 2: found "'", expected a key/],
    ["no colon", `{"name" 1}`, json, 400, "MALFORMED_JSON", /expected ":"/],
    ["a word", `{"name": nope}`, json, 400, "MALFORMED_JSON", /column 10: found "n", expected a value/],
    ["a line break in a text", `{"name": "a\nb"}`, json, 400, "MALFORMED_JSON", /without line breaks/],
    ["a wrong escape", `{"name": "a\\x"}`, json, 400, "MALFORMED_JSON", /an escape such as/],
    ["two values", `{} {}`, json, 400, "MALFORMED_JSON", /expected the end of the body/],
    ["only spaces", `  `, json, 400, "MALFORMED_JSON", /found the end of the body, expected a value/],
    ["broken UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), json, 400, "MALFORMED_JSON", /not UTF-8/],
    [
      "a NUL character",
      `{"name": {"firstName": "a\\u0000"}}`,
      json,
      400,
      "INVALID_ARGS_DATA",
      /data.name.firstName contains a NUL/,
    ],
    ["a lone surrogate", `[{"name": "\\ud800"}]`, json, 400, "INVALID_ARGS_DATA", /data\[0\].name contains half/],
    ["a lone surrogate in a key", `{"\\udc00": 1}`, json, 400, "INVALID_ARGS_DATA", /has a key that contains half/],
    ["__proto__", `{"__proto__": {"isAdmin": true}}`, json, 400, "INVALID_ARGS_DATA", /__proto__/],
    ["an escaped __proto__", `{"\\u005f_proto__": 1}`, json, 400, "INVALID_ARGS_DATA", /__proto__/],
    ["65 levels", deep(65), json, 400, "INVALID_ARGS_DATA", /more than 64/],
    ["4000 levels", deep(4000), json, 400, "INVALID_ARGS_DATA", /more than 64/],
    ["4000 open levels", `{"a":${"[".repeat(4000)}`, json, 400, "MALFORMED_JSON", /expected a value/],
    ["too many bytes", `{"name": "${"x".repeat(10_000)}"}`, json, 413, "PAYLOAD_TOO_LARGE", /10000 bytes/],
    ["a form", `name=a`, "application/x-www-form-urlencoded", 415, "UNSUPPORTED_MEDIA_TYPE", /application\/json/],
    ["text", `{}`, "text/plain", 415, "UNSUPPORTED_MEDIA_TYPE", /text\/plain/],
    ["latin1", `{}`, "application/json; charset=latin1", 415, "UNSUPPORTED_MEDIA_TYPE", /UTF-8/],
  ])("%s is refused", async (_what, body, contentType, status, code, message) => {
    const response = await fetch(`${server.url}/rest/companies`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": contentType },
      body: new Uint8Array(Buffer.from(body)),
    });
    expect(await response.json()).toMatchObject({
      statusCode: status,
      code,
      messages: [expect.stringMatching(message)],
    });
    expect(response.status).toBe(status);
    expect(server.records.calls).toEqual([]);
  });

  test("compressed bodies are refused", async () => {
    const got = await server.request("POST", "/rest/companies", "{}", { "content-encoding": "gzip" });
    expect(got.body).toMatchObject({ statusCode: 415, messages: [expect.stringMatching(/gzip/)] });
  });

  test.each([
    "application/json; charset=utf-8",
    'application/json;charset="UTF-8"',
    "application/merge-patch+json",
    "Application/JSON",
  ])("%s is read", async (contentType) => {
    const got = await server.request("POST", "/rest/companies", `{"name":"é 😀"}`, { "content-type": contentType });
    expect(got.status).toBe(201);
    expect(server.records.last.args[0]).toEqual({ name: "é 😀" });
  });

  test("a byte order mark, an escaped pair and an escaped quote are fine", async () => {
    expect((await server.request("POST", "/rest/companies", `\ufeff{"name":"\\ud83d\\ude00\\u0022"}`)).status).toBe(
      201,
    );
    expect(server.records.last.args[0]).toEqual({ name: `😀"` });
  });

  test("a body in chunks beyond the limit is refused", async () => {
    const chunk = `${(4096).toString(16)}\r\n${"x".repeat(4096)}\r\n`;
    const answer = await exchange(
      `POST /rest/companies HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\n` +
        `transfer-encoding: chunked\r\n\r\n${chunk.repeat(4)}0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain(`"code":"PAYLOAD_TOO_LARGE"`);
  });

  test("a PATCH that takes no body may have none", async () => {
    expect((await server.request("PATCH", `/rest/companies/${id}/restore`)).status).toBe(200);
  });
});

describe("HTTP", () => {
  test("headers that are too large", async () => {
    const answer = await exchange(`GET /rest/companies?filter=${"x".repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
    expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toMatchObject({
      statusCode: 431,
      error: "RequestHeaderFieldsTooLargeException",
      code: "HEADERS_TOO_LARGE",
    });
  });

  test("no HTTP at all", async () => {
    const answer = await exchange("hello\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain(`"code":"BAD_REQUEST"`);
  });

  test("a request that never ends", async () => {
    const hasty = await startTestServer({ requestTimeoutMilliseconds: 200 });
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(hasty.port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nhost: a\r\n"));
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("error", reject);
      socket.on("close", () => resolve(text));
    });
    await hasty.close();
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain(`"code":"REQUEST_TIMEOUT"`);
  });

  test("letters beyond ASCII must be encoded", async () => {
    const answer = await exchange("GET /rest/companies?filter=name[eq]:é HTTP/1.1\r\nhost: a\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain("must be percent-encoded");
  });

  test("nothing there", async () => {
    const got = await server.request("GET", "/nothing?x=1");
    expect(got.body).toMatchObject({ statusCode: 404, code: "ROUTE_NOT_FOUND" });
  });

  test("the index and the health are open", async () => {
    const index = await fetch(`${server.url}/`);
    expect(await index.json()).toEqual({ name: "Test CRM", rest: "/rest/{plural}", health: "/healthz" });
    const health = await fetch(`${server.url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: "ok" }]);
  });
});

describe("health", () => {
  test("is 503 while the server drains, and when the database is gone", async () => {
    const other = await startTestServer();
    const status = async (): Promise<unknown> => (await other.request("GET", "/healthz")).body;
    other.health.serve(() => Promise.reject(new Error("gone")));
    expect(await status()).toEqual({ status: "database unavailable" });
    expect((await other.request("GET", "/healthz")).status).toBe(503);
    other.health.phase = "draining";
    expect(await status()).toEqual({ status: "draining" });
    await other.close();
  });
});

describe("errors of the server", () => {
  test("an unknown error is a 500 with a request id, logged with its cause, and tells nothing", async () => {
    server.records.failure = new TypeError("secret detail");
    const got = await server.request("GET", `/rest/companies/${id}`, undefined, { "x-request-id": "abc-1" });
    expect(got.body).toMatchObject({ statusCode: 500, code: "INTERNAL_SERVER_ERROR", requestId: "abc-1" });
    expect(got.text).not.toContain("secret");
    expect(server.log).toContainEqual({
      level: "error",
      details: { requestId: "abc-1", err: server.records.failure },
      message: "A request failed",
    });
  });

  test.each<[Error, number, string, RegExp]>([
    [databaseError("23505", { constraint: "company_name_unique" }), 400, "DUPLICATE_ENTRY", /must be unique/],
    [databaseError("23503"), 400, "FOREIGN_KEY_VIOLATION", /does not exist/],
    [databaseError("23502", { column: "stage" }), 400, "INVALID_ARGS_DATA", /"stage" may not be empty/],
    [databaseError("22P02"), 400, "INVALID_ARGS_DATA", /type of its field/],
    [databaseError("22003"), 400, "INVALID_ARGS_DATA", /out of the range/],
    [databaseError("22008"), 400, "INVALID_ARGS_DATA", /date or time/],
    [databaseError("57014"), 503, "DATABASE_TIMEOUT", /too long/],
    [databaseError("40P01"), 503, "SERVICE_UNAVAILABLE", /send it again/],
    [databaseError("53300"), 503, "SERVICE_UNAVAILABLE", /cannot be reached/],
    [databaseError("08006"), 503, "SERVICE_UNAVAILABLE", /cannot be reached/],
    [new DatabaseUnavailable("secret host"), 503, "SERVICE_UNAVAILABLE", /cannot be reached/],
    [databaseError("42P01"), 500, "INTERNAL_SERVER_ERROR", /requestId/],
  ])("%o", async (failure, status, code, message) => {
    server.records.failure = failure;
    const got = await server.request("GET", `/rest/companies/${id}`);
    expect(got.body).toMatchObject({ statusCode: status, code, messages: [expect.stringMatching(message)] });
    expect(got.text).not.toContain("secret");
    expect(got.headers.has("retry-after")).toBe(status === 503);
  });
});

describe("log and request id", () => {
  test("one line per request, without the query", async () => {
    const got = await server.request("GET", `/rest/companies?filter=name[eq]:secret`);
    const line = await logged();
    expect(line).toMatchObject({
      level: "info",
      details: { method: "GET", path: "/rest/companies", status: 200, operation: "findManyCompanies" },
    });
    expect(line?.details["requestId"]).toBe(got.headers.get("x-request-id"));
    expect(line?.details["milliseconds"]).toBeTypeOf("number");
    expect(JSON.stringify(server.log)).not.toContain("secret");
  });

  test.each<[string, number, string]>([
    ["/rest/nothing", 400, "warn"],
    [`/rest/companies/${id}`, 500, "error"],
  ])("%s is %i and logged as %s", async (path, status, level) => {
    server.records.failure = new Error("broken");
    await server.request("GET", path);
    expect(await logged()).toMatchObject({ level, details: { status } });
  });

  test("a sane request id is kept, another is replaced", async () => {
    expect(await idOf("trace-0123")).toBe("trace-0123");
    expect(await idOf("a b")).not.toBe("a b");
    expect(await idOf("x".repeat(200))).toMatch(/^[0-9a-f]{12}-/);
  });
});

describe("browsers (CORS)", () => {
  test("are not let in unless an origin is allowed", async () => {
    const open = await startTestServer({ corsOrigins: ["https://app.example.com"] });
    try {
      const preflight = { origin: "https://app.example.com", "access-control-request-method": "POST" };
      const answer = await fetch(`${open.url}/rest/companies`, { method: "OPTIONS", headers: preflight });
      expect(answer.status).toBe(204);
      expect(answer.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
      expect(answer.headers.get("access-control-allow-methods")).toContain("PATCH");
      const read = await open.request("GET", "/rest/companies", undefined, { origin: "https://app.example.com" });
      expect(read.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
      expect(read.headers.get("content-type")).toBe("application/json; charset=utf-8");
      const other = await open.request("GET", "/rest/companies", undefined, { origin: "https://evil.example" });
      expect(other.headers.has("access-control-allow-origin")).toBe(false);
      const closed = await server.request("GET", "/rest/companies", undefined, { origin: "https://app.example.com" });
      expect(closed.headers.has("access-control-allow-origin")).toBe(false);
    } finally {
      await open.close();
    }
  });
});

function deep(depth: number): string {
  return `{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`;
}

function databaseError(code: string, more: object = {}): Error {
  return Object.assign(new Error(`secret SQL near "SELECT"`), { code, ...more });
}

/** The line of the first request since the test began; it is written when the connection knows that the answer is out. */
async function logged(): Promise<LogLine | undefined> {
  await expect.poll(() => server.log.some(({ message }) => message === "request")).toBe(true);
  return server.log.find(({ message }) => message === "request");
}

async function idOf(given: string): Promise<string | null> {
  return (await server.request("GET", "/healthz", undefined, { "x-request-id": given })).headers.get("x-request-id");
}
