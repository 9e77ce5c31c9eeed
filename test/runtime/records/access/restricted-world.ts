import { entriesOfField } from "../../../../src/runtime/records/entries-of-field.js";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import { aggregateFields } from "../../../../src/core/surface/aggregate-fields.js";
import { ApiError } from "../../../../src/runtime/errors/api-error.js";
import type { RecordContext, Records } from "../../../../src/runtime/records/records.js";
import type { ConnectionArguments, Selection } from "../../../../src/runtime/records/selection.js";
import { openRecords, testContext, type RecordFixture } from "../../../support/record-fixture.js";
import { accessOf, model, salesRules, type ObjectRule } from "./restricted-model.js";

export let fixture: RecordFixture;
export let records: Records;
export let sales: RecordContext;
export let acme: string;
export let ann: string;
export let bob: string;

/** Opens the records that the tests of a file share; call it from `beforeAll`. */
export async function openWorld(): Promise<void> {
  fixture = await openRecords("pglite", model);
  records = fixture.records;
  sales = contextOf("Sales", salesRules);
  acme = await made("company", { name: "Acme", revenue: 7, taxId: "T1", domain: "acme.example" });
  ann = await made("person", { name: { firstName: "Ann", lastName: "A" }, salary: 10, companyId: acme });
  bob = await made("person", { name: { firstName: "Bob", lastName: "B" }, salary: 20, companyId: acme, bossId: ann });
  await made("vault", { code: "V1" });
}

export function contextOf(role: string, rules: Readonly<Record<string, ObjectRule>>): RecordContext {
  return { ...testContext, access: accessOf(fixture.workspace, role, rules) };
}

export const id: Selection = fields("company", "id");

/** Own fields of an object, by name. */
export function fields(object: string, ...names: readonly string[]): Selection {
  return lazily(() => ({
    entries: names.flatMap((name) => [...entriesOfField(fieldNamed(object, name))]),
  }));
}

/** Selections are written before there is a model. */
export function lazily(make: () => Selection): Selection {
  let selection: Selection | null = null;
  return {
    get entries() {
      return (selection ??= make()).entries;
    },
  };
}

export function fieldNamed(object: string, name: string) {
  const field = fixture.object(object).fieldsByName.get(name);
  if (field === undefined) throw new Error(`${object} has no field ${name}`);
  return field;
}

export function related(object: string, name: string, kind: "toOne" | "toMany", selection: Selection): Selection {
  return lazily(() => {
    const field = fieldNamed(object, name);
    return {
      entries: [
        kind === "toOne" ? { kind, key: name, field, selection } : { kind, key: name, field, selection, limit: 60 },
      ],
    };
  });
}

export function peopleConnection(args: ConnectionArguments, node: Selection, aggregate?: string): Selection {
  return lazily(() => ({
    entries: [
      {
        kind: "connection",
        key: "people",
        field: fieldNamed("company", "people"),
        args,
        connection: {
          entries: [
            { kind: "edges", key: "edges", entries: [{ kind: "node", key: "node", selection: node }] },
            ...(aggregate === undefined
              ? []
              : [{ kind: "aggregate" as const, key: aggregate, aggregate: aggregateOf("person", aggregate) }]),
          ],
        },
      },
    ],
  }));
}

export function aggregateOf(object: string, name: string) {
  const aggregate = aggregateFields(fixture.object(object)).get(name);
  if (aggregate === undefined) throw new Error(`${object} has no aggregate ${name}`);
  return aggregate;
}

export async function made(object: string, data: JsonObject): Promise<string> {
  const { written } = await records.createOne(
    fixture.object(object),
    data,
    { selection: fields(object, "id") },
    testContext,
  );
  return written[0]?.id ?? "";
}

export async function refusalOf(run: () => Promise<unknown>): Promise<ApiError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("Nothing was refused");
}

export type Call = (context: RecordContext) => Promise<unknown>;

export const find =
  (object: string, selection: Selection, list: { filter?: JsonValue; orderBy?: JsonValue } = {}): Call =>
  (context) =>
    records.findMany(fixture.object(object), { ...list, selection, withTotalCount: true }, context);
export const filtered = (filter: JsonValue, object = "person"): Call => find(object, fields(object, "id"), { filter });
export const ordered = (orderBy: JsonValue): Call => find("person", fields("person", "id"), { orderBy });
export const grouped =
  (groupBy: JsonValue, more: { orderBy?: JsonValue; aggregate?: string; recordsOrderBy?: JsonValue } = {}): Call =>
  (context) =>
    records.groupBy(
      fixture.object("person"),
      {
        groupBy,
        orderBy: more.orderBy,
        recordsOrderBy: more.recordsOrderBy,
        entries: [
          { kind: "dimensionValues", key: "groupByDimensionValues" },
          ...(more.aggregate === undefined
            ? []
            : [
                {
                  kind: "aggregate" as const,
                  key: more.aggregate,
                  aggregate: aggregateOf("person", more.aggregate),
                  exactAs: "number" as const,
                },
              ]),
          { kind: "records", key: "records", selection: fields("person", "id") },
        ],
      },
      context,
    );
export const searched =
  (...included: readonly string[]): Call =>
  (context) =>
    records.search({ searchInput: "a", limit: 10, includedObjectNameSingulars: included }, context);

/** What a role that may not see these fields must not find out, by any way that needs them. */
