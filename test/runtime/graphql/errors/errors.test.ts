import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { startGraphqlServer, type GraphqlServer } from "../graphql-client.js";

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.records.reset();
  server.log.length = 0;
});

const query = "query One { renamed: company(filter: {}) { id } __typename }";

test("a refusal of the records tells code, details and place, beside the data that stands", async () => {
  const details = [{ path: "filter.name", message: "Wrong", value: 5, allowed: ["a"], nearest: "b" }];
  server.records.failure = new ApiError("INVALID_ARGS_FILTER", "Wrong", details, { conflictingRecordId: "x" });
  const answer = await server.post({ query });
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    data: { renamed: null, __typename: "Query" },
    errors: [
      {
        message: "Wrong",
        locations: [{ line: 1, column: 13 }],
        path: ["renamed"],
        extensions: {
          code: "BAD_USER_INPUT",
          subCode: "INVALID_ARGS_FILTER",
          details,
          userFriendlyMessage: "Wrong",
          conflictingRecordId: "x",
        },
      },
    ],
  });
  expect(server.log.filter(({ level }) => level === "error")).toEqual([]);
});

test.each([
  ["23505", "BAD_USER_INPUT", "DUPLICATE_ENTRY"],
  ["57014", "TIMEOUT", "DATABASE_TIMEOUT"],
  ["40001", "INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE"],
  ["42601", "INTERNAL_SERVER_ERROR", "INTERNAL_SERVER_ERROR"],
])("an error %s of the database is %s, and shows nothing of it", async (sqlState, code, subCode) => {
  const failure = Object.assign(new Error("select secret from hidden"), { code: sqlState, detail: "Key (secret)" });
  server.records.failure = failure;
  const answer = await server.post({ query });
  expect(answer.body).toMatchObject({
    data: { renamed: null },
    errors: [{ path: ["renamed"], extensions: { code, subCode } }],
  });
  expect(answer.text).not.toMatch(/secret|hidden|23505|42601/);
});

test("an unknown error is logged with its cause, under the id that the client is told", async () => {
  const failure = new TypeError("inside");
  server.records.failure = failure;
  const answer = await server.fetch("", {
    method: "POST",
    headers: { "content-type": "application/json", "x-request-id": "request-7" },
    body: JSON.stringify({ query }),
  });
  expect(answer.text).not.toContain("inside");
  expect(answer.body).toMatchObject({ errors: [{ extensions: { requestId: "request-7" } }] });
  const lines = server.log.filter(({ level }) => level === "error");
  expect(lines).toMatchObject([{ details: { requestId: "request-7", err: { originalError: failure } } }]);
});
