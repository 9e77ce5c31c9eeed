import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "graphql-sse";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfiguration } from "../../../../src/runtime/configuration/read-configuration.js";
import { openServer, type RunningServer } from "../../../../src/runtime/server/open-server.js";
import type { ServerLog } from "../../../../src/runtime/server/server-log.js";
import { crmWorkspace } from "../../rest/crm-workspace.js";

const quiet = (): void => undefined;
const log: ServerLog = { info: quiet, warn: quiet, error: quiet, request: quiet };
let folder: string;
let server: RunningServer;
let headers: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "graphql-server-"));
  const { configuration } = readConfiguration({ PORT: "0", DATA_DIR: join(folder, "data"), GRAPHQL_MAX_DEPTH: "8" });
  server = await openServer({ configuration, workspace: crmWorkspace(), log });
  headers = { authorization: `Bearer ${server.adminKey.key}`, "content-type": "application/json" };
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function send(method: string, path: string, body?: object): Promise<Record<string, Record<string, unknown>>> {
  const response = await fetch(server.url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, Record<string, unknown>>;
}

test("what happens to records is told to who asked for it, with their relations", async () => {
  const client = createClient({ url: `${server.url}/graphql`, headers, retryAttempts: 0 });
  let isConnected = (): void => undefined;
  const connected = new Promise<void>((resolve) => (isConnected = resolve));
  const results = client.iterate(
    {
      query: `subscription ($like: String!) {
        personEvents(filter: {name: {firstName: {like: $like}}}) {
          action updatedFields record { name { firstName } company { name } }
        }
      }`,
      variables: { like: "A%" },
    },
    { connected: () => isConnected() },
  );
  const first = results.next();
  await connected;
  const company = (await send("POST", "/rest/companies", { name: "Acme" }))["data"]?.["createCompany"] as {
    id: string;
  };
  await send("POST", "/graphql", {
    query: `mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }`,
    variables: {
      data: [
        { name: { firstName: "Bob" } },
        { id: "20202020-1c25-4d02-bf25-6aeccf7ea419", name: { firstName: "Ada" }, companyId: company.id },
      ],
    },
  });
  const record = { name: { firstName: "Ada" }, company: { name: "Acme" } };
  expect((await first).value).toEqual({ data: { personEvents: { action: "CREATED", updatedFields: null, record } } });
  await send("PATCH", "/rest/people/20202020-1c25-4d02-bf25-6aeccf7ea419", { companyId: null });
  expect((await results.next()).value).toMatchObject({
    data: { personEvents: { action: "UPDATED", record: { ...record, company: null } } },
  });
  await send("DELETE", "/rest/people/20202020-1c25-4d02-bf25-6aeccf7ea419?soft_delete=true");
  expect((await results.next()).value).toMatchObject({ data: { personEvents: { action: "DELETED" } } });
  await send("DELETE", "/rest/people/20202020-1c25-4d02-bf25-6aeccf7ea419");
  expect((await results.next()).value).toMatchObject({
    data: { personEvents: { action: "DESTROYED", record: { name: { firstName: "Ada" }, company: null } } },
  });
  await results.return?.();
  client.dispose();
});

test("limits come from the environment", async () => {
  const query = "{ companies { edges { node { people { edges { node { company { name } } } } } } } }";
  expect((await send("POST", "/graphql", { query }))["data"]).toMatchObject({
    companies: { edges: expect.any(Array) },
  });
  const deeper = query.replace("{ name }", "{ address { addressCity } }");
  expect(await send("POST", "/graphql", { query: deeper })).toMatchObject({
    errors: [{ extensions: { subCode: "TOO_COMPLEX_QUERY", limit: "depth", value: 9, maximum: 8 } }],
  });
});

test("the audits of GraphQL over HTTP pass on the whole server", async () => {
  const audits = serverAudits({
    url: `${server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) => {
      const all = new Headers(init.headers);
      all.set("authorization", headers["authorization"] ?? "");
      return fetch(url, { ...init, headers: all });
    },
  });
  const failed: string[] = [];
  for (const audit of audits) {
    const { status } = await audit.fn();
    if (status !== "ok") failed.push(audit.name);
  }
  expect(failed).toEqual([]);
});

test("an open stream does not hold up the end of the server", async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { ...headers, accept: "text/event-stream" },
    body: JSON.stringify({ query: "subscription { companyEvents { action } }" }),
  });
  const closing = server.close();
  expect(await response.text()).not.toContain("complete");
  await closing;
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
});
