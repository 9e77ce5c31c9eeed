import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { key, startGraphqlServer, type GraphqlServer } from "../graphql-client.js";

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.close());

/** As the audits call it, with a key: they know of none. */
function fetchWithKey(input: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${key}`);
  return fetch(input, { ...init, headers });
}

const audits = serverAudits({ url: () => server.url, fetchFn: fetchWithKey });

describe("the audits of GraphQL over HTTP", () => {
  test("are there", () => expect(audits.length).toBeGreaterThan(50));

  test.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === "ok" ? "" : `${result.status}: ${result.reason}`).toBe("");
  });
});
