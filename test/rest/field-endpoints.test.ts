import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import type { Field, ObjectType } from "../../src/core/model/workspace.js";
import { isFieldWritable, servedFields } from "../../src/core/surface/record-operations.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";
import { engines } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import { nowhere } from "./ids.js";
import { valueOf } from "./minimal-record.js";
import { at, dataOf, expectRefusal, recordOf, recordsOf, textAt, useServer } from "./use-server.js";

const workspace = buildTestWorkspace(exampleModel("crm"));

function objectNamed(name: string): ObjectType {
  const object = workspace.objectsBySingular.get(name);
  if (object === undefined) throw new Error(`The model has no object ${name}`);
  return object;
}

/** A value of the field's type, as it is read back. */
const sampleValues: Readonly<Record<string, JsonValue>> = {
  createdAt: "2020-01-02T03:04:05.678Z",
  deletedAt: null,
  createdBy: { source: "IMPORT", context: {} },
  position: 77,
  name: "Acme",
  domainName: { primaryLinkUrl: "https://field.example", primaryLinkLabel: "Field", secondaryLinks: [] },
  linkedinLink: { primaryLinkUrl: "https://linkedin.com/x", primaryLinkLabel: "", secondaryLinks: [] },
  xLink: { primaryLinkUrl: "https://x.com/x", primaryLinkLabel: "", secondaryLinks: [] },
  employees: 12,
  annualRecurringRevenue: { amountMicros: 1_500_000, currencyCode: "EUR" },
  annualRevenue: { amountMicros: 2_500_000, currencyCode: "USD" },
  idealCustomerProfile: true,
  address: {
    addressStreet1: "1 Rue",
    addressStreet2: "",
    addressCity: "Paris",
    addressPostcode: "75001",
    addressState: "",
    addressCountry: "France",
    addressLat: 48.85,
    addressLng: 2.35,
  },
  emails: { primaryEmail: "field@example.com", additionalEmails: ["other@example.com"] },
  phones: {
    primaryPhoneNumber: "612345678",
    primaryPhoneCountryCode: "FR",
    primaryPhoneCallingCode: "+33",
    additionalPhones: [],
  },
  jobTitle: "CTO",
  city: "Paris",
  avatarUrl: "https://example.com/a.png",
  avatarFile: [{ fileId: nowhere, label: "a.png" }],
};
const fullName = { firstName: "Ada", lastName: "King" };

function valueFields(object: ObjectType): readonly Field[] {
  return servedFields(object).filter((field) => field.relation === null);
}

function sampleOf(field: Field): JsonValue {
  const value = field.type === "FULL_NAME" ? fullName : sampleValues[field.name];
  if (value === undefined) throw new Error(`No sample value for ${field.name}`);
  return value;
}

describe.each(engines)("fields as endpoints of their own on %s", (engine) => {
  const api = useServer(engine);

  describe.each(["company", "person"])("of a %s", (nameSingular) => {
    const object = objectNamed(nameSingular);
    const path = (id: string, field: Field | string): string =>
      `/${object.namePlural}/${id}/${typeof field === "string" ? field : field.name}`;

    test.each(valueFields(object).map((field) => [field.name, field] as const))("%s is read", async (name, field) => {
      const made = await api.create(object.namePlural, {});
      const answer = await api.get(path(made.id, field));
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({ data: { [name]: made[name] } });
      expectRefusal(await api.get(path(nowhere, field)), { status: 404, code: "RECORD_NOT_FOUND" });
    });

    const writable = valueFields(object).filter(isFieldWritable);
    test.each(writable.map((field) => [field.name, field] as const))("%s is set", async (name, field) => {
      const { id } = await api.create(object.namePlural, {});
      const value = sampleOf(field);
      const set = await api.put(path(id, field), { value });
      expect(set.status, set.text).toBe(200);
      expect(Object.keys(at(set.body, "data") as object)).toEqual([name]);
      expect([dataOf(set)]).toMatchObject([value]);
      expect((await api.get(path(id, field))).body).toEqual(set.body);
      expect(recordOf(await api.get(`/${object.namePlural}/${id}`))[name]).toEqual(dataOf(set));
      expectRefusal(await api.put(path(nowhere, field), { value }), { status: 404, code: "RECORD_NOT_FOUND" });
    });

    // Of a record that can be reached `deletedAt` is empty already.
    const nullable = writable.filter((field) => field.isNullable && field.name !== "deletedAt");
    test.each(nullable.map((field) => [field.name, field] as const))("%s is cleared", async (name, field) => {
      const empty = await api.create(object.namePlural, {});
      const { id } = await api.create(object.namePlural, { [name]: valueOf(field, 1) });
      const cleared = await api.del(path(id, field));
      expect(cleared.status, cleared.text).toBe(200);
      expect(cleared.body).toEqual({ data: { [name]: empty[name] } });
      expect((await api.get(path(id, field))).body).toEqual(cleared.body);
      expectRefusal(await api.del(path(nowhere, field)), { status: 404, code: "RECORD_NOT_FOUND" });
    });

    const filled = writable.filter((field) => !field.isNullable);
    test.each(filled.map((field) => [field.name, field] as const))("%s may not be cleared", async (name, field) => {
      const { id } = await api.create(object.namePlural, {});
      const before = await api.get(path(id, field));
      const answer = await api.del(path(id, field));
      expectRefusal(answer, { status: 400, code: "INVALID_ARGS_DATA", path: `data.${name}` });
      expect((await api.get(path(id, field))).body).toEqual(before.body);
    });

    test.each(["id", "updatedAt", "updatedBy"])("%s is only read", async (name) => {
      const { id } = await api.create(object.namePlural, {});
      for (const answer of [await api.put(path(id, name), { value: nowhere }), await api.del(path(id, name))]) {
        expectRefusal(answer, { status: 405, code: "METHOD_NOT_ALLOWED" });
        expect(answer.headers["allow"]).toMatch(/GET/);
      }
    });

    test("searchVector and unknown fields have none; the nearest is told", async () => {
      const { id } = await api.create(object.namePlural, {});
      expectRefusal(await api.get(path(id, "searchVector")), { status: 400, code: "INVALID_PATH" });
      expectRefusal(await api.get(path(id, "nam")), { status: 400, code: "INVALID_PATH", nearest: "name" });
      expectRefusal(await api.put(path(id, "Name"), { value: "x" }), {
        status: 400,
        code: "INVALID_PATH",
        nearest: "name",
      });
      expectRefusal(await api.del(path(id, "__proto__")), { status: 400, code: "INVALID_PATH" });
      expectRefusal(await api.get(`${path(id, "name")}/firstName`), { status: 400, code: "INVALID_PATH" });
      expectRefusal(await api.patch(path(id, "name"), { value: "x" }), { status: 405, code: "METHOD_NOT_ALLOWED" });
    });

    const toMany = servedFields(object).filter((field) => field.relation?.type === "ONE_TO_MANY");
    test.each(toMany.map((field) => [field.name, field] as const))("%s is a list", async (name, field) => {
      const { id } = await api.create(object.namePlural, {});
      const empty = await api.get(path(id, field));
      expect(empty.body).toEqual({
        data: { [name]: [] },
        totalCount: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      });
      expectRefusal(await api.get(path(nowhere, field)), { status: 404, code: "RECORD_NOT_FOUND" });
      for (const answer of [await api.put(path(id, field), { value: [] }), await api.del(path(id, field))])
        expectRefusal(answer, { status: 405, code: "METHOD_NOT_ALLOWED" });
    });
  });

  describe("a to-many relation", () => {
    let company = "";
    const ids: string[] = [];
    beforeAll(async () => {
      company = (await api.create("companies", {})).id;
      const people = Array.from({ length: 5 }, (_, index) => ({
        city: index < 3 ? "Paris" : "Rome",
        jobTitle: `title ${9 - index}`,
        companyId: company,
      }));
      ids.push(...(await api.createMany("people", people)).map(({ id }) => id));
      await api.create("people", { city: "Paris" });
    });

    test("is filtered, ordered and shown like a list of its own", async () => {
      const path = `/companies/${company}/people`;
      expect((await api.list(path)).map(({ id }) => id)).toEqual(ids.toSorted());
      const paris = await api.get(path, { filter: "city[eq]:Paris", order_by: "jobTitle" });
      expect(recordsOf(paris).map(({ jobTitle }) => jobTitle)).toEqual(["title 7", "title 8", "title 9"]);
      expect(at(paris.body, "totalCount")).toBe(3);
      const shown = await api.list(path, { fields: "city,company", depth: 1, limit: 1 });
      expect(Object.keys(shown[0] ?? {}).toSorted()).toEqual(["city", "company", "companyId", "id"]);
      expect(at(shown[0], "company", "id")).toBe(company);
    });

    test("is paged", async () => {
      const path = `/companies/${company}/people`;
      const order_by = "jobTitle[DescNullsLast]";
      const first = await api.get(path, { order_by, limit: 2 });
      expect(first.headers["link"]).toContain(`/rest${path}?`);
      const second = await api.get(path, {
        order_by,
        limit: 2,
        starting_after: textAt(first.body, "pageInfo", "endCursor"),
      });
      const third = await api.get(path, {
        order_by,
        limit: 2,
        starting_after: textAt(second.body, "pageInfo", "endCursor"),
      });
      expect([first, second, third].flatMap(recordsOf).map(({ id }) => id)).toEqual(ids);
      expect(at(third.body, "pageInfo")).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const back = await api.get(path, {
        order_by,
        limit: 2,
        ending_before: textAt(third.body, "pageInfo", "startCursor"),
      });
      expect(recordsOf(back)).toEqual(recordsOf(second));
    });

    test("refuses what a list refuses", async () => {
      const path = `/companies/${company}/people`;
      expectRefusal(await api.get(path, { filter: "citi[eq]:x" }), {
        status: 400,
        code: "INVALID_ARGS_FILTER",
        nearest: "city",
      });
      expectRefusal(await api.get(path, { order_by: "citi" }), { status: 400, code: "INVALID_ARGS_ORDER_BY" });
      expectRefusal(await api.get(path, { limit: -1 }), { status: 400, code: "INVALID_QUERY_INPUT" });
      expectRefusal(await api.get(path, { starting_after: "x" }), { status: 400, code: "INVALID_CURSOR" });
      expectRefusal(await api.get(path, { soft_delete: "true" }), {
        status: 400,
        code: "INVALID_QUERY_INPUT",
        path: "query.soft_delete",
      });
    });

    test("of a soft-deleted record is 404", async () => {
      const gone = await api.create("companies", {});
      await api.create("people", { companyId: gone.id });
      await api.del(`/companies/${gone.id}`, { soft_delete: "true" });
      expectRefusal(await api.get(`/companies/${gone.id}/people`), { status: 404, code: "RECORD_NOT_FOUND" });
      expectRefusal(await api.get(`/companies/${gone.id}/name`), { status: 404, code: "RECORD_NOT_FOUND" });
    });
  });

  test("a to-one relation is the related record, set by id or connect, cleared by delete", async () => {
    const company = await api.create("companies", {
      name: "Acme",
      domainName: { primaryLinkUrl: "https://one.example" },
    });
    const { id } = await api.create("people", {});
    const path = `/people/${id}/company`;
    expect((await api.get(path)).body).toEqual({ data: { company: null } });
    const shown = recordOf(await api.get(`/companies/${company.id}`));
    expect((await api.put(path, { value: company.id })).body).toEqual({ data: { company: shown } });
    expect((await api.get(path)).body).toEqual({ data: { company: shown } });
    expect((await api.get(path, { fields: "name" })).body).toEqual({
      data: { company: { id: company.id, name: "Acme" } },
    });
    expect(at((await api.get(path, { depth: 1 })).body, "data", "company", "people", 0, "id")).toBe(id);
    expect((await api.del(path)).body).toEqual({ data: { company: null } });
    const connect = { connect: { where: { domainName: { primaryLinkUrl: "https://one.example" } } } };
    expect((await api.put(path, { value: connect })).body).toEqual({ data: { company: shown } });
    expect((await api.put(path, { value: null })).body).toEqual({ data: { company: null } });
    expectRefusal(await api.put(path, { value: nowhere }), { status: 400, code: "FOREIGN_KEY_VIOLATION" });
    expectRefusal(await api.put(path, { value: "x" }), {
      status: 400,
      code: "INVALID_ARGS_DATA",
      path: "data.companyId",
    });
  });

  test("a morph relation is the related record too", async () => {
    const company = await api.create("companies", { name: "Acme" });
    const { id } = await api.create("noteTargets", { targetCompanyId: company.id });
    expect(at((await api.get(`/noteTargets/${id}/targetCompany`)).body, "data", "targetCompany", "name")).toBe("Acme");
    expect((await api.get(`/noteTargets/${id}/targetPerson`)).body).toEqual({ data: { targetPerson: null } });
  });

  test.each<readonly [string, JsonObject | readonly JsonValue[], string]>([
    ["no value", {}, "data.value"],
    ["another key", { valeu: 1 }, "data.valeu"],
    ["a further key", { value: "x", other: 1 }, "data.other"],
    ["a list", [], "data"],
  ])("a body with %s is refused", async (_what, body, path) => {
    const { id } = await api.create("people", { city: "Paris" });
    expectRefusal(await api.put(`/people/${id}/city`, body as JsonValue), {
      status: 400,
      code: "INVALID_ARGS_DATA",
      path,
    });
    expect((await api.get(`/people/${id}/city`)).body).toEqual({ data: { city: "Paris" } });
  });

  test("wrong values are refused as in a record; parameters are not taken", async () => {
    const { id } = await api.create("people", {});
    expectRefusal(await api.put(`/people/${id}/city`, { value: 1 }), {
      status: 400,
      code: "INVALID_ARGS_DATA",
      path: "data.city",
    });
    expectRefusal(await api.put(`/people/${id}/emails`, { value: { primaryEmail: "x" } }), {
      status: 400,
      code: "INVALID_ARGS_DATA",
      path: "data.emails.primaryEmail",
    });
    expectRefusal(await api.get(`/people/${id}/city`, { depth: 1 }), {
      status: 400,
      code: "INVALID_QUERY_INPUT",
      path: "query.depth",
    });
  });

  test("a required relation cannot be cleared", async () => {
    const workflow = await api.create("workflows", {});
    const trigger = await api.create("workflowAutomatedTriggers", {
      type: "CRON",
      settings: { a: 1 },
      workflowId: workflow.id,
    });
    expectRefusal(await api.del(`/workflowAutomatedTriggers/${trigger.id}/workflow`), {
      status: 400,
      code: "INVALID_ARGS_DATA",
      path: "data.workflow",
    });
    expectRefusal(await api.del(`/workflowAutomatedTriggers/${trigger.id}/type`), {
      status: 400,
      code: "INVALID_ARGS_DATA",
      path: "data.type",
    });
  });
});
