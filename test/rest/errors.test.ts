import { createConnection } from "node:net";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { nowhere } from "./ids.js";
import { at, expectRefusal, recordOf, textAt, useServer, type Answer, type ExpectedRefusal } from "./use-server.js";

const limit = 200_000;

describe.each(engines)("refusals on %s", (engine) => {
  const api = useServer(engine, { environment: { MAX_BODY_BYTES: String(limit) } });

  const refused = (code: string, path?: string, nearest?: string): ExpectedRefusal => ({
    status: 400,
    code,
    path,
    nearest,
  });

  describe("of callers", () => {
    const get = (authorization: string | null): Promise<Answer> =>
      api.send("GET", "/rest/people", undefined, { authorization });

    test("without a key: 403", async () => {
      const answer = await get(null);
      expectRefusal(answer, { status: 403, code: "FORBIDDEN_EXCEPTION", message: /Authorization: Bearer/ });
      expect(at(answer.body, "error")).toBe("FORBIDDEN_EXCEPTION");
    });

    test.each([
      "Bearer wrong",
      "Bearer",
      "Bearer ",
      "Basic dXNlcjpwYXNz",
      "test-key-of-the-rest-suite",
      `Bearer ${"x".repeat(5000)}`,
      "Bearer ünïcode",
    ])("with %s: 401", async (authorization) => {
      const answer = await get(Buffer.from(authorization).toString("latin1"));
      expectRefusal(answer, { status: 401, code: "UNAUTHENTICATED" });
      expect(at(answer.body, "error")).toBe("UNAUTHENTICATED");
      expect(answer.headers["www-authenticate"]).toMatch(/^Bearer/);
      expect(answer.text).not.toContain(api.server.key);
    });

    test("the scheme may be written in any case", async () => {
      expect((await get(`bearer ${api.server.key}`)).status).toBe(200);
    });

    test("come before any other: neither paths nor bodies are looked at", async () => {
      for (const [method, path, body] of [
        ["GET", "/rest/nothing", undefined],
        ["POST", "/rest/people", "{broken"],
        ["DELETE", `/rest/people/${nowhere}`, undefined],
        ["GET", "/rest/people?filter=((", undefined],
      ] as const)
        expectRefusal(await api.send(method, path, body, { authorization: null }), {
          status: 403,
          code: "FORBIDDEN_EXCEPTION",
        });
    });
  });

  describe("of parameters", () => {
    test.each<readonly [string, string, string, string | undefined]>([
      ["GET", "/rest/people?filtr=x", "query.filtr", "filter"],
      ["GET", "/rest/people?orderBy=x", "query.orderBy", "order_by"],
      ["GET", "/rest/people?startingAfter=x", "query.startingAfter", "starting_after"],
      ["GET", "/rest/people?page=2", "query.page", "starting_after"],
      ["GET", "/rest/people?offset=2", "query.offset", "starting_after"],
      ["GET", "/rest/people?first=2", "query.first", "limit"],
      ["GET", "/rest/people?select=id", "query.select", "fields"],
      ["GET", "/rest/people?soft_delete=true", "query.soft_delete", undefined],
      ["GET", "/rest/people?=x", "query.", undefined],
      ["GET", "/rest/people?__proto__=x", "query.__proto__", undefined],
      ["GET", "/rest/people?filter[name]=x", "query.filter[name]", "filter"],
      ["GET", `/rest/people/${nowhere}?filter=id[is]:NULL`, "query.filter", undefined],
      ["POST", "/rest/people?filter=id[is]:NULL", "query.filter", undefined],
      ["DELETE", `/rest/people/${nowhere}?softDelete=true`, "query.softDelete", "soft_delete"],
      ["DELETE", `/rest/people/${nowhere}?depth=1`, "query.depth", undefined],
      ["PATCH", `/rest/people/${nowhere}/restore?filter=id[is]:NULL`, "query.filter", undefined],
    ])("%s %s is refused", async (method, path, where, nearest) => {
      const body = method === "POST" || method === "PATCH" ? "{}" : undefined;
      expectRefusal(await api.send(method, path, body), refused("INVALID_QUERY_INPUT", where, nearest));
    });

    test("a body that nobody would read is refused, an empty one is not", async () => {
      const { id } = await api.create("people", {});
      await api.del(`/people/${id}`, { soft_delete: "true" });
      const restored = await api.patch(`/people/${id}/restore`, { city: "Oslo" });
      expectRefusal(restored, refused("INVALID_ARGS_DATA", "data"));
      expect((await api.get("/people", { filter: `id[eq]:${id}` })).body).toMatchObject({ totalCount: 0 });
      expect((await api.patch(`/people/${id}/restore`, {})).status).toBe(200);
    });

    test("all of them are told at once", async () => {
      const answer = await api.get("/people", { one: 1, two: 2 });
      expectRefusal(answer, refused("INVALID_QUERY_INPUT", "query.one"));
      expectRefusal(answer, refused("INVALID_QUERY_INPUT", "query.two"));
    });

    test.each(["limit=1&limit=2", "depth=0&depth=1", "order_by=city&order_by=jobTitle"])(
      "%s given twice is refused",
      async (query) => {
        expectRefusal(
          await api.send("GET", `/rest/people?${query}`),
          refused("INVALID_QUERY_INPUT", `query.${query.split("=")[0]}`),
        );
      },
    );

    test.each([
      "filter=%zz",
      "filter=%ff",
      "filter=name[eq]:100%",
      "%zz=1",
      "filter=city[eq]:%00",
      "filter=city[eq]:%ed%a0%80",
    ])("%s is no text that can be searched for", async (query) => {
      expectRefusal(await api.send("GET", `/rest/people?${query}`), refused("INVALID_QUERY_INPUT"));
    });
  });

  describe("of bodies", () => {
    const post = (body: string | Buffer, headers: Record<string, string | null> = {}): Promise<Answer> =>
      api.send("POST", "/rest/people", body, headers);

    test.each<readonly [string, number, number]>([
      ["{", 1, 2],
      ['{"city": Paris}', 1, 10],
      ['{\n  "city": "Paris",\n}', 3, 1],
      ["{'city': 1}", 1, 2],
      ['{"city": "Paris"} x', 1, 19],
      ['{"city": "a\nb"}', 1, 12],
      ["NaN", 1, 1],
      ["undefined", 1, 1],
      [" ", 1, 2],
    ])("%j is no JSON; line and column are told", async (body, line, column) => {
      const answer = await post(body);
      expectRefusal(answer, refused("MALFORMED_JSON"));
      expect(answer.body).toMatchObject({ line, column });
    });

    test.each(["[]", "null", "1", '"x"', "true"])("%s is no record", async (body) => {
      expectRefusal(await post(body), refused("INVALID_ARGS_DATA", "data"));
    });

    test("a missing body is refused where one is needed", async () => {
      for (const [method, path] of [
        ["POST", "/rest/people"],
        ["POST", "/rest/batch/people"],
        ["PATCH", `/rest/people/${nowhere}`],
        ["PUT", `/rest/people/${nowhere}/city`],
        ["PATCH", "/rest/people/merge"],
        ["POST", "/rest/people/duplicates"],
      ] as const)
        expectRefusal(await api.send(method, path), refused("INVALID_ARGS_DATA", "data"));
    });

    test.each([
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/xml",
      "application/json; charset=latin1",
      "json",
      "",
    ])("of the type %j are refused", async (type) => {
      expectRefusal(await post('{"city":"x"}', { "content-type": type }), {
        status: 415,
        code: "UNSUPPORTED_MEDIA_TYPE",
      });
    });

    test.each([
      "application/json",
      "application/json; charset=utf-8",
      "Application/JSON",
      "application/merge-patch+json",
      null,
    ])("of the type %j are read", async (type) => {
      expect((await post('{"city":"x"}', { "content-type": type })).status).toBe(201);
    });

    test("that are compressed are refused", async () => {
      expectRefusal(await post("{}", { "content-encoding": "gzip" }), { status: 415, code: "UNSUPPORTED_MEDIA_TYPE" });
    });

    test("larger than the limit are refused, whether their length is told or not", async () => {
      const large = JSON.stringify({ city: "x".repeat(limit) });
      const tooLarge = { status: 413, code: "PAYLOAD_TOO_LARGE", message: new RegExp(String(limit)) };
      expectRefusal(await post(large), tooLarge);
      expectRefusal(await chunked(large), tooLarge);
      const fits = JSON.stringify({ city: "x".repeat(limit - 100) });
      expect((await post(fits, {})).status).toBe(201);
      expect((await api.get("/people", { limit: 1 })).status).toBe(200);
    });

    /** The body without a content-length. */
    function chunked(body: string): Promise<Answer> {
      return api.send("POST", "/rest/people", body, { "transfer-encoding": "chunked" });
    }

    test("with a byte order mark are read, with bytes that are not UTF-8 refused", async () => {
      expect((await post(Buffer.from('\ufeff{"city":"x"}'))).status).toBe(201);
      expectRefusal(await post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), refused("MALFORMED_JSON"));
    });

    test.each([
      '{"city":"a\\u0000b"}',
      '{"city":"\\ud800"}',
      '{"a\\u0000":1}',
      '{"emails":{"primaryEmail":"\\udc00@x.co"}}',
      '{"name":{"firstName":"\\u0000"}}',
    ])("%s holds a character that no text may hold", async (body) => {
      expectRefusal(await post(body), refused("INVALID_ARGS_DATA"));
      expectRefusal(await api.send("POST", "/rest/batch/people", `[${body}]`), refused("INVALID_ARGS_DATA"));
    });

    test("a thousand levels deep are refused", async () => {
      for (const body of [
        `${"[".repeat(1000)}${"]".repeat(1000)}`,
        `${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`,
        `${"[".repeat(90_000)}`,
      ])
        expect([400]).toContain((await post(body)).status);
      const deep = `{"a":${"[".repeat(1000)}${"]".repeat(1000)}}`;
      expectRefusal(
        await api.send("POST", "/rest/timelineActivities", `{"properties":${deep}}`),
        refused("INVALID_ARGS_DATA"),
      );
    });

    test.each<readonly [string, JsonValue, string, string | undefined]>([
      ["people", { jobtitle: "x" }, "data.jobtitle", "jobTitle"],
      ["people", { company_id: nowhere }, "data.company_id", "companyId"],
      ["people", { emails: { primary: "x" } }, "data.emails.primary", undefined],
      ["people", { constructor: {} }, "data.constructor", undefined],
      ["people", { toString: 1 }, "data.toString", undefined],
      ["people", { hasOwnProperty: 1 }, "data.hasOwnProperty", undefined],
      ["people", { "": 1 }, 'data.""', undefined],
      ["people", { "a.b": 1 }, "data.a.b", undefined],
      ["people", { 'x";DROP TABLE person;--': 1 }, 'data.x";DROP TABLE person;--', undefined],
    ])("of %s: unknown keys are told with the nearest: %j", async (plural, body, path, nearest) => {
      expectRefusal(await api.post(`/${plural}`, body), refused("INVALID_ARGS_DATA", path, nearest));
    });

    test.each([
      '{"__proto__":{"city":"x"}}',
      '{"emails":{"__proto__":{"primaryEmail":"x"}}}',
      '{"constructor":{"prototype":{"city":"x"}}}',
    ])("%s reaches no prototype", async (body) => {
      expectRefusal(await post(body), refused("INVALID_ARGS_DATA"));
      expect(recordOf(await api.post("/people", {}))).toMatchObject({ city: "" });
    });

    test("JSON fields may not hold a prototype's key, nor what no database can", async () => {
      for (const value of ['{"__proto__":1}', '{"a":"\\u0000"}', '{"a":1e400}'])
        expect((await api.send("POST", "/rest/timelineActivities", `{"properties":${value}}`)).status).not.toBe(500);
    });
  });

  describe("of paths", () => {
    test.each<readonly [string, string, string | undefined]>([
      ["GET", "/rest/person", "people"],
      ["GET", "/rest/company/x", "companies"],
      ["GET", "/rest/compnies", "companies"],
      ["GET", "/rest/Companies", "companies"],
      ["GET", "/rest/xyz", undefined],
      ["GET", "/rest", undefined],
      ["GET", "/rest/", undefined],
      ["GET", "/rest/people/1", undefined],
      ["GET", "/rest/people/groupby", "groupBy"],
      ["POST", "/rest/people/duplicate", "duplicates"],
      ["PATCH", "/rest/people/merges", "merge"],
      ["GET", `/rest/people/${nowhere}x`, undefined],
      ["GET", `/rest/people/${nowhere}/nam`, "name"],
      ["GET", `/rest/people/${nowhere}/name/firstName`, undefined],
      ["PATCH", `/rest/people/${nowhere}/restore/now`, undefined],
      ["POST", "/rest/batch", undefined],
      ["POST", "/rest/batch/person", "people"],
      ["POST", `/rest/batch/people/${nowhere}`, undefined],
      ["DELETE", `/rest/people/${nowhere}/restore`, undefined],
      ["DELETE", "/rest/people/restore", undefined],
      ["GET", "/rest/__proto__", undefined],
      ["GET", "/rest/constructor", undefined],
      ["GET", "/rest/people/__proto__", undefined],
      ["GET", "/rest/%zz", undefined],
      ["GET", "/rest/people/%00", undefined],
      ["GET", "/rest/people/..%2f..%2fetc", undefined],

      ["GET", "/rest/pe%20ople", undefined],
    ])("%s %s is refused", async (method, path, nearest) => {
      const answer = await api.send(method, path, method === "GET" || method === "DELETE" ? undefined : "{}");
      expectRefusal(answer, refused("INVALID_PATH", "path", nearest));
    });

    test("a slash too many does no harm", async () => {
      const { id } = await api.create("people", {});
      for (const path of [
        "/rest/people/",
        "/rest//people",
        "/rest/people%2f",
        `/rest/people/${id}/`,
        `/rest//people/${id}`,
      ])
        expect((await api.send("GET", path)).status, path).toBe(200);
    });

    test.each(["/nothing", "/restx", "/api/people", "/graphqlx"])("%s is not below /rest", async (path) => {
      expectRefusal(await api.send("GET", path), { status: 404, code: "ROUTE_NOT_FOUND" });
    });

    test.each<readonly [string, string, readonly string[]]>([
      ["PUT", "/rest/batch/people", ["POST"]],
      ["GET", "/rest/batch/people", ["POST"]],
      ["POST", `/rest/people/${nowhere}`, ["DELETE", "GET", "HEAD", "PATCH", "PUT"]],
      ["POST", "/rest/people/groupBy", ["GET", "HEAD"]],
      ["GET", "/rest/people/duplicates", ["POST"]],
      ["POST", "/rest/people/merge", ["PATCH"]],
      ["GET", "/rest/people/restore", ["PATCH"]],
      ["POST", `/rest/people/${nowhere}/restore`, ["PATCH"]],
      ["PATCH", `/rest/people/${nowhere}/city`, ["DELETE", "GET", "HEAD", "PUT"]],
      ["PUT", `/rest/people/${nowhere}/noteTargets`, ["GET", "HEAD"]],
      ["PROPFIND", "/rest/people", ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"]],
    ])("%s %s: 405 with the methods that work", async (method, path, allowed) => {
      const answer = await api.send(method, path, method === "POST" || method.startsWith("P") ? "{}" : undefined);
      expectRefusal(answer, { status: 405, code: "METHOD_NOT_ALLOWED" });
      expect(String(answer.headers["allow"]).split(", ").toSorted()).toEqual(allowed);
    });
  });

  describe("of requests as such", () => {
    test("a URL and headers that are too long", async () => {
      expectRefusal(await api.get("/people", { filter: `city[eq]:${"x".repeat(20_000)}` }), {
        status: 431,
        code: "HEADERS_TOO_LARGE",
      });
      expectRefusal(await api.send("GET", "/rest/people", undefined, { "x-long": "x".repeat(20_000) }), {
        status: 431,
        code: "HEADERS_TOO_LARGE",
      });
    });

    test.each([
      "not http at all\r\n\r\n",
      "GET /rest/people\r\n\r\n",
      "GET /rest/people HTTP/1.1\r\nhost\r\n\r\n",
      "POST /rest/people HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
      "POST /rest/people HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
      "POST /rest/people HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
      "GET /rest/\u0001 HTTP/1.1\r\nhost: x\r\n\r\n",
    ])("%j is answered and closed", async (text) => {
      const answer = await raw(text);
      expect(answer).toMatch(/^HTTP\/1\.1 (400|403) /);
      const body = JSON.parse(firstBody(answer)) as JsonValue;
      expect(body).toMatchObject({
        statusCode: expect.any(Number) as number,
        messages: [expect.any(String) as string],
      });
      expect((await api.get("/people", { limit: 1 })).status).toBe(200);
    });

    /** A second answer may follow: to what was wrong after the first had been refused. */
    function firstBody(answer: string): string {
      const start = answer.indexOf("\r\n\r\n") + 4;
      return answer.slice(start, start + Number(/content-length: (\d+)/i.exec(answer)?.[1]));
    }

    function raw(text: string): Promise<string> {
      const { hostname, port } = new URL(api.server.url);
      return new Promise((resolve, reject) => {
        let answer = "";
        const socket = createConnection({ host: hostname, port: Number(port) }, () => socket.write(text, "latin1"));
        socket.on("data", (chunk) => {
          answer += chunk.toString("utf8");
          const end = answer.indexOf("\r\n\r\n");
          const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? Number.POSITIVE_INFINITY);
          if (end !== -1 && Buffer.byteLength(answer) >= end + 4 + length) socket.end();
        });
        socket.on("close", () => resolve(answer));
        socket.on("error", reject);
      });
    }
  });

  test("numbers and dates beyond what the database holds are refused", async () => {
    const values: readonly (readonly [string, string])[] = [
      ["companies", '{"employees":1e309}'],
      ["companies", '{"annualRevenue":{"amountMicros":1e309}}'],
      ["companies", `{"annualRevenue":{"amountMicros":"${"9".repeat(2000)}"}}`],
      ["opportunities", '{"closeDate":"+999999-01-01T00:00:00Z"}'],
      ["opportunities", '{"closeDate":"0000-00-00"}'],
      ["people", '{"position":1e400}'],
    ];
    for (const [plural, body] of values) {
      const answer = await api.send("POST", `/rest/${plural}`, body);
      expect(answer.status, `${body} ${answer.text}`).toBe(400);
      expectRefusal(answer, refused(textAt(answer.body, "code")));
    }
  });

  test("SQL in values stays text", async () => {
    const nasty = `'; DROP TABLE person; -- "$1" \\`;
    const person = await api.create("people", { city: nasty });
    expect(person["city"]).toBe(nasty);
    const found = await api.list("/people", { filter: JSON.stringify({ city: { eq: nasty } }) });
    expect(found.map(({ id }) => id)).toEqual([person.id]);
    expect((await api.get("/people", { filter: `city[eq]:"${nasty.replace(/["\\]/g, "\\$&")}"` })).body).toMatchObject({
      totalCount: 1,
    });
  });

  test("every answer has a request id, and the client's own is kept", async () => {
    const answer = await api.send("GET", "/rest/people", undefined, { "x-request-id": "my-request-1" });
    expect(answer.headers["x-request-id"]).toBe("my-request-1");
    expect((await api.send("GET", "/rest/nothing")).headers["x-request-id"]).toMatch(/\S+/);
  });

  test("none of all this was an error of the server", () => {
    expect(api.server.log()).toBe("");
  });
});

describe("the body limit", () => {
  const api = useServer("pglite");

  test("is 10 MB unless it is set", async () => {
    const answer = await api.send("POST", "/rest/people", JSON.stringify({ city: "x".repeat(10 * 1024 * 1024) }));
    expectRefusal(answer, { status: 413, code: "PAYLOAD_TOO_LARGE", message: /10485760|10 MB/ });
    expect((await api.send("POST", "/rest/messages", JSON.stringify({ text: "x".repeat(9_000_000) }))).status).toBe(
      201,
    );
  });
});
