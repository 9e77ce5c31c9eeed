import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import type { ObjectType } from "../../../../src/core/model/workspace.js";
import { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { parseRecordInput } from "../../../../src/runtime/records/input/parse-record.js";
import type { ParsedRecord } from "../../../../src/runtime/records/input/parse-record.js";
import type { InputMode } from "../../../../src/runtime/records/input/record-draft.js";
import { makeObject, makeOptions, makeRelation, makeWorkspace, systemFields } from "./make-workspace.js";

const id = "5f0c1c7e-8d55-4a4e-9a53-1a3c6a8e7b11";

const company = makeObject("company", {
  ...systemFields,
  name: { type: "TEXT" },
  domainName: { type: "LINKS", isUnique: true },
  phone: { type: "PHONES", isUnique: true },
  code: { type: "NUMBER", isUnique: true },
  people: makeRelation("ONE_TO_MANY", "person", null),
});
const person = makeObject("person", {
  ...systemFields,
  name: { type: "FULL_NAME" },
  emails: { type: "EMAILS", isUnique: true },
  city: { type: "TEXT" },
  company: makeRelation("MANY_TO_ONE", "company", "companyId"),
  targetCompany: { ...makeRelation("MANY_TO_ONE", "company", "targetCompanyId"), type: "MORPH_RELATION" },
  hidden: { type: "TEXT", isActive: false },
});
const task = makeObject("task", {
  ...systemFields,
  title: { type: "TEXT", label: "Title", isNullable: false },
  owner: { ...makeRelation("MANY_TO_ONE", "person", "ownerId"), isNullable: false },
  status: { type: "SELECT", options: makeOptions("TODO", "DONE"), defaultValue: "'TODO'", isNullable: false },
  budget: { type: "CURRENCY", defaultValue: { amountMicros: null, currencyCode: "'USD'" } },
  tags: { type: "ARRAY", defaultValue: ["'a'", "'b'"] },
  token: { type: "UUID", defaultValue: "uuid" },
  due: { type: "DATE", defaultValue: "now" },
  startedAt: { type: "DATE_TIME", isNullable: false, defaultValue: "now" },
  isOpen: { type: "BOOLEAN", isNullable: false, defaultValue: false },
});
const workspace = makeWorkspace(company, person, task);

function parse(object: ObjectType, data: JsonValue, mode: InputMode = "update", path = ""): ParsedRecord {
  return parseRecordInput(workspace, object, data, mode, path);
}

function refusal(object: ObjectType, data: JsonValue, mode: InputMode = "update", path = ""): ApiError {
  try {
    parse(object, data, mode, path);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("The input was not refused.");
}

describe("keys", () => {
  test("a record is an object", () => {
    for (const data of [null, [], "x", 1, true]) {
      const error = refusal(person, data, "create", "[3]");
      expect(error.code).toBe("INVALID_ARGS_DATA");
      expect(error.details).toMatchObject([{ path: "[3]" }]);
      expect(error.details).toHaveLength(1);
    }
  });

  test("an unknown key is told with the nearest name", () => {
    expect(refusal(person, { citi: "Paris" }).details).toMatchObject([{ path: "citi", nearest: "city" }]);
    expect(refusal(person, { citi: "Paris" }).message).toBe(
      'citi is unknown: the object person has no "citi". Did you mean "city"?',
    );
  });

  test.each(["hidden", "constructor", "__proto__", "toString", "nameFirstName"])("%s is no key", (key) => {
    expect(refusal(person, JSON.parse(`{"${key}":null}`) as JsonValue).details).toMatchObject([{ path: key }]);
  });

  test("undefined is not given", () => {
    expect(parse(person, { city: undefined } as unknown as JsonValue).columns.size).toBe(0);
  });

  test("everything wrong is told at once, with its place", () => {
    const data = { city: 1, emails: { primaryEmail: "x" }, companyId: "x", people: [], id: 1, name: { first: "A" } };
    const error = refusal(person, data, "create", "[3]");
    expect(error.details.map(({ path }) => path)).toStrictEqual([
      "[3].city",
      "[3].emails.primaryEmail",
      "[3].companyId",
      "[3].people",
      "[3].id",
      "[3].name.first",
    ]);
    expect(error.message).toBe("[3].city must be text, not 1. (and 5 more problems of this record)");
  });

  test("a flood of problems is cut", () => {
    const data = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, 1]));
    expect(refusal(person, data).details).toHaveLength(50);
  });

  test("a to-many relation and the search vector cannot be written", () => {
    expect(refusal(company, { people: [] }).message).toBe(
      "people cannot be written: the relation is kept by inverse of each person.",
    );
    expect(refusal(company, { searchVector: "x" }).details).toMatchObject([{ path: "searchVector" }]);
    expect(refusal(company, { searchVector: null }).details).toMatchObject([{ path: "searchVector" }]);
  });
});

describe("system fields", () => {
  test("an id is a UUID and no column", () => {
    const parsed = parse(person, { id: id.toUpperCase() }, "create");
    expect(parsed.id).toBe(id);
    expect(parsed.columns.has("id")).toBe(false);
    expect(parse(person, { id: null }, "create").id).toBeUndefined();
    expect(parse(person, { id }, "update").id).toBe(id);
    expect(refusal(person, { id: null }, "update").details).toMatchObject([{ path: "id" }]);
    expect(refusal(person, { id: "x" }, "create").details).toMatchObject([{ path: "id" }]);
  });

  test("stamps are left to the writer", () => {
    expect(parse(person, {}, "create").columns.size).toBe(0);
    expect(parse(person, {}, "create").position).toBeUndefined();
  });

  test("times may be given on create", () => {
    const at = "2020-01-01T00:00:00.000Z";
    const parsed = parse(person, { createdAt: "2020-01-01", updatedAt: at, deletedAt: at }, "create");
    expect(Object.fromEntries(parsed.columns)).toStrictEqual({ createdAt: at, updatedAt: at, deletedAt: at });
  });

  test("a record that was read can be sent back", () => {
    const actor = { source: "API", workspaceMemberId: null, name: "Key", context: {} };
    const at = "2020-01-01T00:00:00.000Z";
    expect(Object.fromEntries(parse(person, { updatedAt: at, updatedBy: actor, city: "" }).columns)).toStrictEqual({
      city: null,
    });
    expect(refusal(person, { updatedAt: "soon" }).details).toMatchObject([{ path: "updatedAt" }]);
    expect(refusal(person, { updatedBy: "me" }).details).toMatchObject([{ path: "updatedBy" }]);
  });

  test("of createdBy only source and context are the client's", () => {
    expect(Object.fromEntries(parse(person, { createdBy: { source: "EMAIL" } }, "create").columns)).toStrictEqual({
      createdBySource: "EMAIL",
    });
    expect(refusal(person, { createdBy: { name: "Eve" } }, "create").details).toMatchObject([
      { path: "createdBy.name" },
    ]);
    expect(parse(person, { createdBy: null }, "create").columns.size).toBe(0);
    expect(refusal(person, { createdBy: null }).details).toMatchObject([{ path: "createdBy" }]);
  });
});

describe("required fields and defaults", () => {
  const given = { title: "Call", ownerId: id };

  test("what is missing is named", () => {
    const error = refusal(task, {}, "create", "[0]");
    expect(error.details).toStrictEqual([
      {
        path: "[0].title",
        message: "[0].title is missing: a task cannot be without Title, and there is no default.",
      },
      {
        path: "[0].ownerId",
        message: "[0].ownerId is missing: a task cannot be without owner, and there is no default.",
      },
    ]);
  });

  test("a wrong value is not missing too", () => {
    expect(refusal(task, { title: 1, owner: 1 }, "create").details).toHaveLength(2);
  });

  test("an upsert tells what is missing without refusing", () => {
    expect(parse(task, { title: "Call" }, "upsert").missing).toMatchObject([{ path: "ownerId" }]);
    expect(parse(task, given, "create").missing).toStrictEqual([]);
  });

  test("absent columns get their defaults", () => {
    const parsed = parse(task, given, "create");
    const columns = Object.fromEntries(parsed.columns);
    expect(columns).toMatchObject({
      title: "Call",
      ownerId: id,
      status: "TODO",
      budgetCurrencyCode: "USD",
      tags: ["a", "b"],
      isOpen: false,
    });
    expect(columns["token"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(columns["due"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(columns["startedAt"]).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
    expect(parse(task, given, "create").columns.get("token")).not.toBe(columns["token"]);
    expect([...parsed.defaultedColumns].toSorted()).toStrictEqual(
      ["status", "budgetCurrencyCode", "tags", "token", "due", "startedAt", "isOpen"].toSorted(),
    );
  });

  test("defaults fill the sub-fields that are not given", () => {
    const parsed = parse(task, { ...given, budget: { amountMicros: 1 } }, "create");
    expect(parsed.columns.get("budgetCurrencyCode")).toBe("USD");
    expect(parse(task, { ...given, budget: null }, "create").columns.get("budgetCurrencyCode")).toBeNull();
  });

  test("an update gets no defaults", () => {
    const parsed = parse(task, { title: "x" });
    expect([...parsed.columns]).toStrictEqual([["title", "x"]]);
    expect(parsed.defaultedColumns.size).toBe(0);
  });

  test("null clears, falls back to the default, or is refused", () => {
    expect(parse(task, { tags: null }).columns.get("tags")).toBeNull();
    expect(parse(task, { status: null }).columns.get("status")).toBe("TODO");
    for (const key of ["title", "ownerId"])
      expect(refusal(task, { [key]: null }).details).toMatchObject([{ path: key, value: null }]);
    expect(refusal(task, { owner: { disconnect: true } }).details).toHaveLength(1);
    expect(parse(task, { title: "" }).columns.get("title")).toBe("");
  });

  test("a relation that is connected is not missing", () => {
    const parsed = parse(task, { title: "x", owner: { connect: { where: { id } } } }, "create");
    expect(parsed.connects).toHaveLength(1);
  });
});

function connect(where: JsonValue): JsonObject {
  return { company: { connect: { where } } };
}

function connectsOf(where: JsonValue): unknown {
  return parse(person, connect(where)).connects.map((connection) => ({
    column: connection.column,
    target: connection.target.nameSingular,
    path: connection.path,
    conditions: connection.conditions.map(({ leaf, value }) => [leaf.column, value]),
  }));
}

function connected(...conditions: readonly unknown[]): unknown {
  return [{ column: "companyId", target: "company", path: "company.connect.where", conditions }];
}

describe("relations by name", () => {
  test("null and disconnect clear the foreign key", () => {
    for (const value of [null, { disconnect: true }])
      expect([...parse(person, { company: value }).columns]).toStrictEqual([["companyId", null]]);
    expect([...parse(person, { companyId: null }).columns]).toStrictEqual([["companyId", null]]);
    expect([...parse(person, { targetCompanyId: id }).columns]).toStrictEqual([["targetCompanyId", id]]);
  });

  test.each<readonly [JsonValue, string]>([
    [id, "company"],
    [[], "company"],
    [{}, "company"],
    [{ id }, "company.id"],
    [{ disconnect: false }, "company.disconnect"],
    [{ connect: { where: { id } }, disconnect: true }, "company"],
    [{ conect: {} }, "company.conect"],
    [{ connect: null }, "company.connect"],
    [{ connect: { where: { id }, and: 1 } }, "company.connect.and"],
    [{ connect: {} }, "company.connect.where"],
    [{ connect: { where: {} } }, "company.connect.where"],
    [{ connect: { where: { name: "Acme" } } }, "company.connect.where.name"],
    [{ connect: { where: { id: null } } }, "company.connect.where.id"],
    [{ connect: { where: { id: "x" } } }, "company.connect.where.id"],
    [{ connect: { where: { domainName: "x" } } }, "company.connect.where.domainName"],
    [{ connect: { where: { domainName: {} } } }, "company.connect.where.domainName.primaryLinkUrl"],
    [
      { connect: { where: { domainName: { primaryLinkUrl: "x", primaryLinkLabel: "x" } } } },
      "company.connect.where.domainName.primaryLinkLabel",
    ],
    [
      { connect: { where: { domainName: { primaryLinkUrl: "x", nonsense: "x" } } } },
      "company.connect.where.domainName.nonsense",
    ],
    [{ connect: { where: { phone: { primaryPhoneNumber: "1" } } } }, "company.connect.where.phone.primaryPhoneNumber"],
  ])("%o is refused", (value, path) => {
    expect(refusal(person, { company: value }).details.map((detail) => detail.path)).toStrictEqual([path]);
    expect(refusal(person, { company: value }, "create", "[1]").details).toMatchObject([{ path: `[1].${path}` }]);
  });

  test("a where that names no unique constraint has a code of its own", () => {
    expect(refusal(person, connect({ name: "Acme" })).code).toBe("CONNECT_UNIQUE_CONSTRAINT_ERROR");
    expect(refusal(person, connect({ codee: 1 })).details).toMatchObject([{ nearest: "code" }]);
    expect(refusal(person, connect({})).message).toBe(
      "company.connect.where must name a company by {id} or {domainName: {primaryLinkUrl}} or " +
        "{phone: {primaryPhoneNumber, primaryPhoneCountryCode, primaryPhoneCallingCode}} or {code}, not an object.",
    );
    expect(refusal(person, { city: 1, ...connect({ name: "Acme" }) }).code).toBe("INVALID_ARGS_DATA");
  });

  test("values are those that are stored", () => {
    expect(connectsOf({ id: id.toUpperCase() })).toStrictEqual(connected(["id", id]));
    expect(connectsOf({ domainName: { primaryLinkUrl: "https://ACME.com/" } })).toStrictEqual(
      connected(["domainNamePrimaryLinkUrl", "https://acme.com"]),
    );
    expect(connectsOf({ code: 7, id })).toStrictEqual(connected(["code", 7], ["id", id]));
    expect(connectsOf({ phone: { primaryPhoneNumber: "+33 6 12 34 56 78" } })).toStrictEqual(
      connected(
        ["phonePrimaryPhoneNumber", "612345678"],
        ["phonePrimaryPhoneCountryCode", "FR"],
        ["phonePrimaryPhoneCallingCode", "+33"],
      ),
    );
  });

  test("a foreign key beside the relation's name is a contradiction", () => {
    for (const value of [{ connect: { where: { id } } }, { disconnect: true }, null])
      expect(refusal(person, { companyId: id, company: value }).details).toMatchObject([
        { path: "company", message: "company contradicts companyId: give one of the two." },
      ]);
  });
});
