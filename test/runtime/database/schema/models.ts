import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import type { Workspace } from "../../../../src/core/model/workspace.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";

export type FieldInput = JsonObject & { readonly name: string; readonly type: string };

const people: readonly FieldInput[] = [
  { name: "name", type: "FULL_NAME" },
  { name: "emails", type: "EMAILS", isUnique: true },
  { name: "phones", type: "PHONES", isUnique: true },
];

const rocketFields: readonly FieldInput[] = [
  { name: "name", type: "TEXT" },
  { name: "stage", type: "SELECT", defaultValue: "'DRAFT'", options: options("DRAFT", "FLOWN") },
  { name: "tags", type: "MULTI_SELECT", defaultValue: ["'A'"], options: options("A", "B") },
  { name: "crewSize", type: "NUMBER", defaultValue: 3, settings: { dataType: "int" } },
  { name: "range", type: "NUMBER", defaultValue: -2.5 },
  { name: "parts", type: "NUMBER", defaultValue: 7, settings: { dataType: "bigint" } },
  { name: "notes", type: "ARRAY" },
  { name: "isReusable", type: "BOOLEAN", isNullable: false, defaultValue: true },
  { name: "details", type: "RAW_JSON" },
  { name: "launchedOn", type: "DATE" },
  { name: "score", type: "RATING" },
  { name: "price", type: "CURRENCY", defaultValue: { amountMicros: null, currencyCode: "'USD'" } },
];

export interface ModelChanges {
  /** Further fields of `rocket`. */
  readonly fields?: readonly FieldInput[];
  /** Fields of `rocket` that are left out. */
  readonly without?: readonly string[];
  readonly searchFields?: readonly string[];
  readonly onDelete?: string;
  readonly isNameUnique?: boolean;
  readonly withPerson?: boolean;
  readonly objects?: readonly JsonObject[];
}

/** Rockets, each with a captain, in a model that the tests change bit by bit. */
export function rocketModel(changes: ModelChanges = {}): Workspace {
  const withPerson = changes.withPerson ?? true;
  const captain: FieldInput = {
    name: "captain",
    type: "RELATION",
    relation: {
      type: "MANY_TO_ONE",
      targetObject: "person",
      inverseField: "rockets",
      onDelete: changes.onDelete ?? "SET_NULL",
    },
  };
  const kept = rocketFields.filter((field) => !(changes.without ?? []).includes(field.name));
  const fields = [...kept, ...(withPerson ? [captain] : []), ...(changes.fields ?? [])].map((field) =>
    field.name === "name" && changes.isNameUnique === true ? { ...field, isUnique: true } : field,
  );
  const rocket: JsonObject = {
    nameSingular: "rocket",
    namePlural: "rockets",
    isSearchable: true,
    searchFields: changes.searchFields ?? ["name"],
    fields,
  };
  const person: JsonObject = {
    nameSingular: "person",
    namePlural: "people",
    isCustom: false,
    isSearchable: true,
    searchFields: ["name", "emails"],
    fields: [
      ...people,
      {
        name: "rockets",
        type: "RELATION",
        relation: { type: "ONE_TO_MANY", targetObject: "rocket", inverseField: "captain" },
      },
    ],
  };
  return buildTestWorkspace({ objects: [rocket, ...(withPerson ? [person] : []), ...(changes.objects ?? [])] });
}

function options(...values: readonly string[]): JsonValue {
  return values.map((value, position) => ({ value, label: value.toLowerCase(), position, color: "blue" }));
}

/** The workspace without the defaults of these fields: model files must give them, a changed workspace need not. */
export function withoutDefaults(workspace: Workspace, ...names: readonly string[]): Workspace {
  const objects = workspace.objects.map((object) => {
    const fields = object.fields.map((field) =>
      names.includes(field.name) ? { ...field, defaultValue: null } : field,
    );
    return { ...object, fields, fieldsByName: new Map(fields.map((field) => [field.name, field])) };
  });
  return {
    settings: workspace.settings,
    objects,
    objectsBySingular: new Map(objects.map((object) => [object.nameSingular, object])),
    objectsByPlural: new Map(objects.map((object) => [object.namePlural, object])),
  };
}
