import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { leavesOf } from "../../src/core/fields/leaves-of.js";
import type { Field, FieldType, ObjectType, Workspace } from "../../src/core/model/workspace.js";
import { requiredFields } from "../../src/core/surface/required-fields.js";
import { nowhere } from "./ids.js";
import type { RestClient } from "./use-server.js";

type ValueType = Exclude<FieldType, "RELATION" | "MORPH_RELATION" | "POSITION" | "TS_VECTOR">;

/** One value that a field of the type takes; `index` tells the values of several records apart. */
const valueOfType: Readonly<Record<ValueType, (field: Field, index: number) => JsonValue>> = {
  ACTOR: () => ({ source: "API" }),
  ADDRESS: (_field, index) => ({ addressCity: `City ${index}` }),
  ARRAY: (_field, index) => [`item ${index}`],
  BOOLEAN: () => true,
  CURRENCY: (_field, index) => ({ amountMicros: index * 1_000_000, currencyCode: "EUR" }),
  DATE: () => "2025-01-13",
  DATE_TIME: () => "2025-01-13T09:30:00.000Z",
  EMAILS: (_field, index) => ({ primaryEmail: `person-${index}@example.com` }),
  FILES: () => [{ fileId: nowhere, label: "a.pdf" }],
  FULL_NAME: (_field, index) => ({ firstName: `First ${index}`, lastName: "Last" }),
  LINKS: (_field, index) => ({ primaryLinkUrl: `https://example.com/${index}` }),
  MULTI_SELECT: (field) => [firstOption(field)],
  NUMBER: (_field, index) => index,
  NUMERIC: (_field, index) => index,
  PHONES: () => ({ primaryPhoneNumber: "+33612345678" }),
  RATING: () => "RATING_3",
  RAW_JSON: (_field, index) => ({ index }),
  RICH_TEXT: (_field, index) => ({ markdown: `Text ${index}` }),
  SELECT: (field) => firstOption(field),
  TEXT: (_field, index) => `text ${index}`,
  UUID: () => nowhere,
};

function firstOption(field: Field): string {
  const value = field.options?.[0]?.value;
  if (value === undefined) throw new Error(`Field ${field.name} has no options`);
  return value;
}

function isValueType(type: FieldType): type is ValueType {
  return Object.hasOwn(valueOfType, type);
}

export function valueOf(field: Field, index: number): JsonValue {
  if (!isValueType(field.type)) throw new Error(`Field ${field.name} is not written by value`);
  return valueOfType[field.type](field, index);
}

/** The least that a record of the object needs; records that it must point at are created first. */
export async function minimalRecord(
  api: RestClient,
  workspace: Workspace,
  object: ObjectType,
  index: number,
): Promise<JsonObject> {
  const data: Record<string, JsonValue> = {};
  for (const field of requiredFields(object)) {
    if (field.relation === null) {
      data[field.name] = valueOf(field, index);
      continue;
    }
    const target = workspace.objectsBySingular.get(field.relation.targetObject);
    const [foreignKey] = leavesOf(field);
    if (target === undefined || foreignKey === undefined) throw new Error(`Relation ${field.name} leads nowhere`);
    const related = await api.create(target.namePlural, await minimalRecord(api, workspace, target, index));
    data[foreignKey.column] = related.id;
  }
  return data;
}
