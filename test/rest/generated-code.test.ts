import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { nowhere } from "./ids.js";
import { useServer, type Answer, type Query } from "./use-server.js";

type Request = readonly [method: string, path: string, query?: Query, body?: JsonValue];

const id = (number: number): string => `5f0c1c7e-8d55-4a4e-9a53-${String(number).padStart(12, "0")}`;
const mail = (name: string): JsonValue => ({ primaryEmail: `${name}@example.com` });

/** In their order: later ones see what earlier ones wrote. */
const requests: readonly Request[] = [
  ["POST", "/companies", {}, { id: id(1), name: "Acme", domainName: { primaryLinkUrl: "https://ACME.com/" } }],
  ["POST", "/companies", { fields: "name" }, { id: id(2), name: "Beta", employees: 10 }],
  ["POST", "/companies", {}, { id: id(1) }],
  ["POST", "/companies", {}, { nam: "x" }],
  ["POST", "/companies", { upsert: "true" }, {}],
  ["POST", "/companies", { depht: 1 }, {}],
  [
    "POST",
    "/batch/people",
    { depth: 1 },
    [
      { id: id(3), name: { firstName: "Ada" }, companyId: id(1), emails: mail("Ada"), position: 1 },
      { id: id(4), name: { firstName: "Bob" }, companyId: id(1), emails: mail("bob"), position: 2 },
      { id: id(5), name: { firstName: "Bob" }, city: "Oslo", position: 3 },
    ],
  ],
  ["POST", "/batch/people", {}, {}],
  ["POST", "/batch/people", {}, []],
  ["POST", "/batch/person", {}, []],
  ["GET", "/people"],
  ["GET", "/people", { depth: 1, limit: 2 }],
  ["GET", "/people", { depth: 2, fields: "company,name" }],
  ["GET", "/people", { filter: "company.name[eq]:Acme", order_by: "name.firstName[DescNullsLast]" }],
  ["GET", "/people", { filter: "company[eq]:x" }],
  ["GET", "/people", { filter: "name[eq" }],
  ["GET", "/people", { order_by: "name" }],
  ["GET", "/people", { limit: -1 }],
  ["GET", "/people", { starting_after: "x" }],
  ["GET", "/people", { soft_delete: "true" }],
  ["GET", "/people/"],
  ["GET", "/person"],
  ["GET", "/nothing"],
  ["GET", "/"],
  ["GET", `/people/${id(3)}`],
  ["GET", `/people/${id(3).toUpperCase()}`, { depth: 1 }],
  ["GET", `/people/${nowhere}`],
  ["GET", "/people/x"],
  ["GET", `/people/${id(3)}/name`],
  ["GET", `/people/${id(3)}/company`, { fields: "name" }],
  ["GET", `/people/${id(3)}/searchVector`],
  ["GET", `/people/${id(3)}/nam`],
  ["GET", `/people/${id(3)}/name/firstName`],
  ["GET", `/companies/${id(1)}/people`, { order_by: "position", limit: 1 }],
  ["GET", `/companies/${nowhere}/people`],
  ["PUT", `/people/${id(3)}/city`, {}, { value: "Paris" }],
  ["PUT", `/people/${id(3)}/city`, {}, { val: "Paris" }],
  ["PUT", `/people/${id(3)}/id`, {}, { value: nowhere }],
  ["PUT", `/people/${id(3)}/company`, {}, { value: id(2) }],
  ["PATCH", `/people/${id(3)}/city`, {}, { value: "Paris" }],
  ["DELETE", `/people/${id(3)}/city`],
  ["DELETE", `/people/${id(3)}/createdBy`],
  ["PATCH", `/people/${id(4)}`, {}, { jobTitle: "CTO" }],
  ["PUT", `/people/${id(4)}`, { fields: "jobTitle" }, { jobTitle: "CEO" }],
  ["PATCH", "/people", { filter: "city[eq]:Oslo" }, { city: "Bern" }],
  ["PUT", "/people", { filter: "city[eq]:Bern", fields: "city" }, { city: "Rome" }],
  ["PATCH", "/people", {}, { city: "Bern" }],
  ["POST", `/people/${id(4)}`, {}, {}],
  ["GET", "/people/groupBy", { group_by: '[{"city":true}]', aggregate: '["totalCount"]' }],
  ["GET", "/people/groupBy"],
  ["POST", "/people/groupBy", {}, {}],
  [
    "POST",
    "/people/duplicates",
    { fields: "name" },
    { data: [{ name: { firstName: "Bob" } }, { emails: mail("ada") }] },
  ],
  ["POST", "/people/duplicates", {}, { ids: [id(3)], data: [] }],
  ["DELETE", `/people/${id(5)}`, { soft_delete: "true" }],
  ["DELETE", `/people/${id(5)}/restore`],
  ["PATCH", `/people/${id(5)}/restore`, { fields: "city" }],
  ["DELETE", "/people", { filter: `id[eq]:${id(5)}`, soft_delete: "true" }],
  ["PATCH", `/restore/people/${id(5)}`, { fields: "city" }],
  ["DELETE", `/people/${id(5)}`, { soft_delete: "true" }],
  ["PATCH", "/people/restore", { filter: `id[eq]:${id(5)}` }],
  ["DELETE", `/people/${id(5)}`, { soft_delete: "true" }],
  ["PATCH", "/restore/people", { filter: `id[eq]:${id(5)}`, fields: "id" }],
  ["PATCH", "/people/merge", {}, { ids: [id(3), id(4)], conflictPriorityIndex: 0 }],
  ["PATCH", "/people/merge", {}, { ids: [id(3)], conflictPriorityIndex: 0 }],
  ["PATCH", "/notes/merge", {}, { ids: [id(3), id(4)], conflictPriorityIndex: 0 }],
  ["DELETE", "/people"],
  ["DELETE", "/people", { filter: "{}" }],
  ["DELETE", `/people/${id(3)}`],
  ["DELETE", `/companies/${id(2)}`, { soft_delete: "yes" }],
  ["DELETE", "/companies", { filter: `id[in]:[${id(1)},${id(2)}]` }],
  ["OPTIONS", "/companies"],
  ["HEAD", "/companies"],
];

describe.each(engines)("the code of the objects on %s", (engine) => {
  const committed = useServer(engine);
  const generic = useServer(engine, { variant: "generic" });

  test("is there in one of the two servers only", () => {
    expect(existsSync(join(committed.server.folder, "dist/objects"))).toBe(true);
    expect(existsSync(join(generic.server.folder, "dist/objects"))).toBe(false);
  });

  test.each(requests.map((request) => [request[0], request[1], request] as const))(
    "makes no difference to %s %s",
    async (_method, _path, request) => {
      const [one, other] = await Promise.all([committed, generic].map((server) => send(server, request)));
      expect(other).toEqual(one);
    },
  );

  async function send(server: typeof committed, [method, path, query = {}, body]: Request): Promise<unknown> {
    const text = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    const url = `/rest${path}${text.length === 0 ? "" : `?${text.join("&")}`}`;
    const answer: Answer = await server.send(method, url, body === undefined ? undefined : JSON.stringify(body));
    const { "x-request-id": _requestId, date: _date, "content-length": _length, ...headers } = answer.headers;
    expect(answer.status).toBeLessThan(500);
    return { status: answer.status, headers, text: answer.text.replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"<time>"') };
  }
});
