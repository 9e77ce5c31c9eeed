import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "graphql-sse";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { fullAccess, type Access } from "../../../../src/runtime/auth/access.js";
import type { Principal } from "../../../../src/runtime/auth/authenticator.js";
import { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { coreEndpoint } from "../../../../src/runtime/graphql/core-endpoint.js";
import { EventStreams } from "../../../../src/runtime/graphql/subscribe/event-streams.js";
import { Live } from "../../../../src/runtime/live/live.js";
import { buildSnapshot } from "../../../../src/runtime/live/snapshot.js";
import { createHttpServer } from "../../../../src/runtime/server/create-http-server.js";
import { createServedApp } from "../../../../src/runtime/server/create-served-app.js";
import { Health } from "../../../../src/runtime/server/health.js";
import { mountApp } from "../../../../src/runtime/server/mount-app.js";
import { openRecords, testContext, type RecordFixture } from "../../../support/record-fixture.js";
import type { RecordServices } from "../../../../src/runtime/custom/custom-routes.js";
import type { ObjectTypes } from "../../../../src/runtime/records/hooks.js";
import { accessOf, model, salesRules, type ObjectRule } from "./restricted-model.js";

/** The role of each key; a test may change it while requests run. */
const accesses = new Map<string, Access>();
let fixture: RecordFixture;
let url: string;
let close: () => Promise<void>;
let company: string;
let person: string;
let vault: string;

beforeAll(async () => {
  fixture = await openRecords("pglite", model);
  const { workspace, records, engine } = fixture;
  const live = new Live(buildSnapshot({ version: 1, workspace, records }));
  const streams = new EventStreams();
  const health = new Health();
  health.serve(() => Promise.resolve());
  const { app, messages } = createServedApp();
  const silent = (): void => undefined;
  mountApp(app, {
    live,
    health,
    authenticator: { authenticate },
    log: { info: silent, warn: silent, error: silent, request: silent },
    bodyLimitBytes: 1_000_000,
    corsOrigins: [],
    graphql: {
      "/graphql": () =>
        Promise.resolve(
          coreEndpoint({
            live,
            events: engine.events,
            streams,
            resolvers: { generated: () => Promise.resolve({}), custom: resolvers },
          }),
        ),
    },
  });
  const server = createHttpServer(messages, app, 60_000);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = async () => {
    streams.close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await fixture.close();
  };
  accesses.set("admin", fullAccess);
  vault = idOf(await rest("POST", "/vaults", { code: "V1" }), "createVault");
  const data = { name: "Acme", revenue: 7, taxId: "T1", domain: "acme.example", vaultId: vault };
  company = idOf(await rest("POST", "/companies", data), "createCompany");
  person = idOf(
    await rest("POST", "/people", { name: { firstName: "Ann" }, salary: 9, companyId: company }),
    "createPerson",
  );
});
afterAll(() => close());
beforeEach(() => grant("sales", salesRules));

/** The owner's own resolver: what its caller may see of a company, and something that the owner lets everybody know. */
const resolvers = {
  Company: {
    domain: async (
      parent: Readonly<Record<string, JsonValue>>,
      _args: object,
      context: { recordsWith(access: Access): RecordServices<Companies> },
    ): Promise<string> => {
      const whole = await context.recordsWith(fullAccess).company.findOne(String(parent["id"]));
      return `${Object.keys(parent).some((key) => key.includes("revenue"))} ${whole?.revenue}`;
    },
  },
};

interface Companies {
  readonly company: ObjectTypes & { readonly record: { readonly revenue: number } };
}

function grant(key: string, rules: Readonly<Record<string, ObjectRule>>): void {
  accesses.set(key, accessOf(fixture.workspace, "Sales", rules));
}

function authenticate(request: IncomingMessage): Principal {
  const key = request.headers.authorization?.slice("Bearer ".length) ?? "";
  const access = accesses.get(key);
  if (access === undefined) throw new ApiError("UNAUTHENTICATED", "This key is not known");
  return { kind: "apiKey", id: key, actor: { ...testContext.actor, name: key }, access };
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly [key: string]: JsonValue | undefined;
    readonly data?: { readonly [key: string]: JsonValue };
  };
}

async function send(key: string, method: string, path: string, body?: JsonValue): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}
const rest = (method: string, path: string, body?: JsonValue, key = "admin"): Promise<Answer> =>
  send(key, method, `/rest${path}`, body);
const sales = (path: string): Promise<Answer> => rest("GET", path, undefined, "sales");
const graphql = (query: string, key = "sales"): Promise<Answer> => send(key, "POST", "/graphql", { query });

function idOf({ body }: Answer, key: string): string {
  return String((body.data?.[key] as { id?: string } | undefined)?.id);
}

function record({ body }: Answer, key: string): Record<string, JsonValue> {
  return body.data?.[key] as Record<string, JsonValue>;
}

describe("REST", () => {
  test("leaves out what may not be read", async () => {
    const whole = record(await rest("GET", `/companies/${company}`), "company");
    const shown = record(await sales(`/companies/${company}`), "company");
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(["revenue", "taxId", "vaultId"]));
    expect(Object.keys(shown)).toEqual(Object.keys(whole).filter((key) => key !== "revenue" && key !== "taxId"));
    // The foreign key is the company's own; the vault is not.
    const deep = record(await sales(`/companies/${company}?depth=2`), "company");
    expect(Object.keys(deep)).toEqual(expect.arrayContaining(["vaultId", "people"]));
    expect(Object.keys(deep)).not.toContain("vault");
    const [related] = deep["people"] as readonly Record<string, JsonValue>[];
    expect(Object.keys(related ?? {})).toEqual(expect.arrayContaining(["id", "company", "bossId", "boss", "reports"]));
    for (const hidden of ["salary", "home", "mentor", "mentorId", "mentees"])
      expect(Object.keys(related ?? {})).not.toContain(hidden);
    const list = await sales("/companies?depth=1&filter=name[eq]:%22Acme%22");
    expect([list.status, list.body["totalCount"]]).toEqual([200, 1]);
    const sample = await sales(
      `/people/groupBy?group_by=${encodeURIComponent('[{"companyId":true}]')}&include_records_sample=true`,
    );
    expect([sample.status, JSON.stringify(sample.body).includes("salary")]).toEqual([200, false]);
  });

  test.each([
    ["a field named in fields", () => `/companies/${company}?fields=name,revenue`],
    ["a relation named in fields", () => `/companies/${company}?fields=vault&depth=1`],
    ["a filter", () => "/companies?filter=revenue[gt]:1"],
    ["a filter through a relation", () => "/people?filter=company.revenue[gt]:1"],
    ["an order", () => "/companies?order_by=revenue"],
    ["a grouping", () => `/companies/groupBy?group_by=${encodeURIComponent('[{"revenue":true}]')}`],
    [
      "an aggregate",
      () =>
        `/companies/groupBy?group_by=${encodeURIComponent('[{"name":true}]')}&aggregate=${encodeURIComponent('["sumRevenue"]')}`,
    ],
    ["the endpoint of a field", () => `/companies/${company}/revenue`],
    ["the endpoint of a field, of nobody", () => `/companies/${crypto.randomUUID()}/revenue`],
    ["the endpoint of a relation to a hidden object", () => `/companies/${company}/vault`],
    ["the endpoint of the other side of a hidden relation", () => `/people/${person}/mentees`],
    ["a hidden object", () => "/vaults"],
    ["a record of a hidden object", () => `/vaults/${vault}`],
  ])("refuses %s", async (_what, path) => {
    const { status, body } = await sales(path());
    expect([status, body["code"], body["error"]]).toEqual([403, "PERMISSION_DENIED", "ForbiddenException"]);
    expect(String((body["messages"] as readonly string[])[0])).toMatch(/^The role "Sales" may not read /);
    expect((await rest("GET", path())).status).not.toBe(403);
  });

  test("answers writes with what may be read, at least the id", async () => {
    const updated = await rest("PATCH", `/companies/${company}`, { domain: "acme.example" }, "sales");
    expect(updated.status).toBe(200);
    expect(Object.keys(record(updated, "updateCompany"))).not.toContain("revenue");
    grant("sales", { company: { allows: { read: false } } });
    const created = await rest("POST", "/companies?depth=1", { name: "From a form" }, "sales");
    expect([created.status, Object.keys(record(created, "createCompany"))]).toEqual([201, ["id"]]);
    const id = idOf(created, "createCompany");
    expect((await rest("DELETE", `/companies/${id}`, undefined, "sales")).status).toBe(200);
    expect((await rest("PUT", `/companies/${company}/revenue`, { value: 1 }, "sales")).status).toBe(403);
  });

  test("serves two roles side by side, each its own", async () => {
    grant("other", { company: { unreadable: ["name"] } });
    const ours = record(await sales(`/companies/${company}`), "company");
    const theirs = record(await rest("GET", `/companies/${company}`, undefined, "other"), "company");
    expect(["name" in ours, "revenue" in ours]).toEqual([true, false]);
    expect(["name" in theirs, "revenue" in theirs]).toEqual([false, true]);
    expect(record(await sales(`/companies/${company}`), "company")).toEqual(ours);
  });
});

describe("GraphQL", () => {
  test("refuses one root field and answers the others", async () => {
    const { status, body } = await graphql(
      "{ companies { totalCount } secret: companies { edges { node { revenue } } } people { edges { node { company { name } } } } }",
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({
      companies: { totalCount: expect.any(Number) as number },
      secret: null,
      people: { edges: [{ node: { company: { name: "Acme" } } }] },
    });
    expect(body["errors"]).toMatchObject([
      {
        path: ["secret"],
        message: 'The role "Sales" may not read "revenue" of "company".',
        extensions: {
          code: "FORBIDDEN",
          subCode: "PERMISSION_DENIED",
          role: "Sales",
          permission: "read",
          field: "revenue",
        },
      },
    ]);
  });

  test.each([
    ["a filter", "{ companies(filter: {revenue: {gt: 1}}) { totalCount } }"],
    ["an order", "{ companies(orderBy: [{revenue: AscNullsFirst}]) { edges { cursor } } }"],
    ["an aggregate", "{ companies { maxRevenue } }"],
    ["a nested connection", "{ companies { edges { node { people { sumSalary } } } } }"],
    ["a nested filter", "{ companies { edges { node { people(filter: {salary: {gt: 1}}) { totalCount } } } } }"],
    ["a fragment", "{ companies { edges { node { ...F } } } } fragment F on Company { revenue }"],
    ["a hidden object", "{ vaults { totalCount } }"],
    ["a relation to a hidden object", "{ companies { edges { node { vault { id } } } } }"],
    ["a group", "{ companiesGroupBy(groupBy: [{revenue: true}]) { groupByDimensionValues } }"],
    [
      "a mutation's answer",
      'mutation { updateCompanies(filter: {name: {eq: "Acme"}}, data: {name: "Acme"}) { revenue } }',
    ],
    [
      "a search",
      '{ search(searchInput: "a", limit: 5, includedObjectNameSingulars: ["vault"]) { edges { node { label } } } }',
    ],
  ])("refuses %s", async (_what, document) => {
    const { body } = await graphql(document);
    expect(body["errors"]).toMatchObject([{ extensions: { code: "FORBIDDEN", subCode: "PERMISSION_DENIED" } }]);
    expect((await graphql(document, "admin")).body["errors"]).toBeUndefined();
  });

  test("lets the owner's resolvers see what the caller may, and more where they say so", async () => {
    const document = '{ companies(filter: {name: {eq: "Acme"}}) { edges { node { domain } } } }';
    const domainFor = async (key: string) => (await graphql(document, key)).body;
    const answer = (domain: string) => ({ data: { companies: { edges: [{ node: { domain } }] } } });
    expect(await domainFor("admin")).toEqual(answer("true 7"));
    expect(await domainFor("sales")).toEqual(answer("false 7"));
  });

  test("shows the whole schema to everybody", async () => {
    const { body } = await graphql('{ __type(name: "Company") { fields { name } } }');
    expect(JSON.stringify(body.data)).toContain('"revenue"');
  });
});

describe("subscriptions", () => {
  async function untilHeard(): Promise<void> {
    while (!fixture.engine.events.isHeard("company")) await new Promise((resolve) => void setImmediate(resolve));
  }
  const subscribe = (query: string) =>
    createClient({ url: `${url}/graphql`, headers: { authorization: "Bearer sales" }, retryAttempts: 0 }).iterate({
      query,
    });

  test.each([
    ["a hidden field", "subscription { companyEvents { record { revenue } } }"],
    ["a filter", "subscription { companyEvents(filter: {revenue: {gt: 1}}) { action } }"],
    ["a relation to a hidden object", "subscription { companyEvents { record { vault { id } } } }"],
    ["a hidden object", "subscription { vaultEvents { action } }"],
  ])("refuse %s before the first event", async (_what, query) => {
    const { value, done } = await subscribe(query).next();
    expect([done, value]).toMatchObject([false, { errors: [{ extensions: { code: "FORBIDDEN" } }] }]);
  });

  test("tell no names of hidden fields", async () => {
    grant("sales", { company: { unreadable: ["revenue"] } });
    const results = subscribe("subscription { companyEvents { action updatedFields record { name } } }");
    const next = results.next();
    await untilHeard();
    await rest("PATCH", `/companies/${company}`, { revenue: 8, name: "Acme" });
    expect((await next).value).toMatchObject({
      data: { companyEvents: { action: "UPDATED", updatedFields: ["name"], record: { name: "Acme" } } },
    });
    await results.return?.();
  });

  test.each([
    ["a role that changes", () => grant("sales", { company: { allows: { read: false } } }), "FORBIDDEN"],
    ["a key that is revoked", () => void accesses.delete("sales"), "UNAUTHENTICATED"],
  ])("end with %s", async (_what, change, code) => {
    const results = subscribe("subscription { companyEvents { action } }");
    const first = results.next();
    await untilHeard();
    await rest("PATCH", `/companies/${company}`, { name: "Acme" });
    expect((await first).value).toMatchObject({ data: { companyEvents: { action: "UPDATED" } } });
    change();
    const second = results.next();
    await rest("PATCH", `/companies/${company}`, { name: "Acme" });
    expect((await second).value).toMatchObject({ errors: [{ extensions: { code } }] });
    expect((await results.next()).done).toBe(true);
  });
});
