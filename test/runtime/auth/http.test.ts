import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import type { ObjectType, Workspace, WorkspaceSettings } from "../../../src/core/model/workspace.js";
import { coreEndpoint } from "../../../src/runtime/graphql/core-endpoint.js";
import { EventStreams } from "../../../src/runtime/graphql/subscribe/event-streams.js";
import { Live } from "../../../src/runtime/live/live.js";
import { buildSnapshot } from "../../../src/runtime/live/snapshot.js";
import { RecordEvents } from "../../../src/runtime/records/events/record-events.js";
import type { RecordContext, WriteResult } from "../../../src/runtime/records/records.js";
import { createHttpServer } from "../../../src/runtime/server/create-http-server.js";
import { createServedApp } from "../../../src/runtime/server/create-served-app.js";
import { Health } from "../../../src/runtime/server/health.js";
import { mountApp } from "../../../src/runtime/server/mount-app.js";
import { FakeRecords } from "../rest/fake-records.js";
import { admin, adminKey, inAYear, openAuthFixture, type AuthFixture } from "./auth-fixture.js";

/** Records that tell the meter what they write, as the record operations do. */
class MeteredRecords extends FakeRecords {
  override createMany = (_object: ObjectType, ...args: readonly unknown[]): Promise<WriteResult> => {
    const [data, , context] = args as readonly [JsonValue, unknown, RecordContext];
    context.meter?.charge(Array.isArray(data) ? data.length : 1);
    return Promise.resolve(this.written);
  };
}

let fixture: AuthFixture;
let live: Live;
let url: string;
let closeServer: () => void;

beforeAll(async () => {
  fixture = await openAuthFixture("pglite");
  live = new Live(snapshot(fixture.workspace));
  const { app, messages } = createServedApp();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined, request: () => undefined };
  const events = new RecordEvents((error) => {
    throw error;
  });
  mountApp(app, {
    live,
    log,
    health: new Health(),
    authenticator: fixture.auth.authenticator,
    bodyLimitBytes: 1_000_000,
    corsOrigins: ["https://app.example.com"],
    graphql: { "/graphql": () => Promise.resolve(coreEndpoint({ live, events, streams: new EventStreams() })) },
  });
  const server = createHttpServer(messages, app, 60_000);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closeServer = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterAll(async () => {
  closeServer();
  await fixture.close();
});

let version = 0;
function snapshot(workspace: Workspace) {
  version += 1;
  return buildSnapshot({ version, workspace, records: new MeteredRecords() });
}

function limitTo(rateLimit: WorkspaceSettings["rateLimit"]): void {
  const { workspace } = fixture;
  live.current = snapshot({ ...workspace, settings: { ...workspace.settings, rateLimit } });
}

async function newToken(): Promise<{ readonly id: string; readonly token: string }> {
  const { id } = await fixture.auth.apiKeys.create({ name: "x", expiresAt: inAYear, roleId: "Admin" }, admin);
  return { id, token: await fixture.auth.apiKeys.makeToken(id, null, admin) };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonValue;
}

async function send(token: string | null, path: string, body?: JsonValue): Promise<Answer> {
  const response = await fetch(url + path, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as JsonValue };
}

const rateHeaders = ({ headers }: Answer) =>
  ["limit", "remaining", "reset", "policy"].map((name) => headers.get(`ratelimit-${name}`));

describe("API keys over HTTP", () => {
  it("let callers in, and no longer once they are revoked", async () => {
    const { id, token } = await newToken();
    expect((await send(token, "/rest/companies")).status).toBe(200);
    expect((await send(token, "/graphql", { query: "{ __typename }" })).status).toBe(200);
    await fixture.auth.apiKeys.revoke(id, admin);
    expect(await send(token, "/rest/companies")).toMatchObject({
      status: 403,
      body: { statusCode: 403, error: "FORBIDDEN_EXCEPTION" },
    });
    expect(await send(token, "/graphql", { query: "{ __typename }" })).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: "FORBIDDEN", subCode: "FORBIDDEN_EXCEPTION" } }] },
    });
  });

  it("tell a missing token from a wrong and an expired one", async () => {
    const { token } = await newToken();
    expect(await send(null, "/rest/companies")).toMatchObject({ status: 403, body: { error: "FORBIDDEN_EXCEPTION" } });
    const wrong = await send(`${token}x`, "/rest/companies");
    expect(wrong).toMatchObject({ status: 401, body: { error: "UNAUTHENTICATED" } });
    expect(wrong.headers.get("www-authenticate")).toContain("Bearer");
    fixture.clock.time = Date.parse(inAYear);
    expect(await send(token, "/rest/companies")).toMatchObject({ status: 401, body: { error: "UNAUTHENTICATED" } });
    fixture.clock.time = Date.parse("2030-01-01");
  });
});

describe("the rate limit", () => {
  // So slow that nothing is refilled while the tests run.
  const limit = { requests: 5, seconds: 86_400 };

  it("is off unless the workspace sets one", async () => {
    limitTo(null);
    expect(rateHeaders(await send(adminKey, "/rest/companies"))).toEqual([null, null, null, null]);
  });

  it("tells on every answer how much is left, and refuses in the envelope", async () => {
    limitTo(limit);
    const { token } = await newToken();
    expect(rateHeaders(await send(token, "/rest/companies"))).toEqual(["5", "4", "17280", "5;w=86400"]);
    expect(rateHeaders(await send(token, "/rest/nothing"))).toEqual(["5", "3", "34560", "5;w=86400"]);
    expect(rateHeaders(await send(token, "/graphql", { query: "{ __typename }" }))[1]).toBe("2");
    await send(token, "/rest/companies");
    await send(token, "/rest/companies");
    const refused = await send(token, "/rest/companies");
    expect(refused).toMatchObject({
      status: 429,
      body: { statusCode: 429, error: "TooManyRequestsException", code: "TOO_MANY_REQUESTS", limit: 5 },
    });
    expect(rateHeaders(refused)).toEqual(["5", "0", "86400", "5;w=86400"]);
    expect(refused.headers.get("retry-after")).toBe("17280");
    const inGraphql = await send(token, "/graphql", { query: "{ __typename }" });
    expect(inGraphql).toMatchObject({
      status: 429,
      body: { errors: [{ extensions: { subCode: "TOO_MANY_REQUESTS" } }] },
    });
    expect(inGraphql.headers.get("retry-after")).toBe("17280");
    // Another key has a bucket of its own.
    expect((await send((await newToken()).token, "/rest/companies")).status).toBe(200);
  });

  it("counts a batch as its records", async () => {
    limitTo({ requests: 6, seconds: 86_400 });
    const { token } = await newToken();
    const batch = [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }];
    const first = await send(token, "/rest/batch/companies", batch);
    expect(first.status).toBe(201);
    expect(rateHeaders(first)[1]).toBe("2");
    const refused = await send(token, "/rest/batch/companies", batch);
    expect(refused).toMatchObject({ status: 429, body: { code: "TOO_MANY_REQUESTS" } });
    expect(refused.headers.get("retry-after")).toBe("43200");
    // The refused request itself has been paid for.
    expect(rateHeaders(refused)[1]).toBe("1");
    const query = `mutation ($data: [CompanyCreateInput!]!) { createCompanies(data: $data) { id } }`;
    const inGraphql = await send(token, "/graphql", { query, variables: { data: batch } });
    expect(inGraphql.body).toMatchObject({ errors: [{ extensions: { subCode: "TOO_MANY_REQUESTS" } }] });
    expect(inGraphql.headers.get("retry-after")).toBe("57600");
  });

  it("lets a batch through that is larger than the limit, when nothing else was asked", async () => {
    limitTo({ requests: 3, seconds: 86_400 });
    const { token } = await newToken();
    const batch = Array.from({ length: 6 }, (_, index) => ({ name: `c${index}` }));
    expect((await send(token, "/rest/batch/companies", batch)).status).toBe(201);
    const refused = await send(token, "/rest/companies");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe(String(4 * 28_800));
  });

  it("can be seen by pages that may call", async () => {
    limitTo(limit);
    const response = await fetch(`${url}/rest/companies`, {
      headers: { authorization: `Bearer ${adminKey}`, origin: "https://app.example.com" },
    });
    expect(response.headers.get("access-control-expose-headers")).toContain("ratelimit-remaining");
    await response.text();
  });
});
