import type { Field, FieldType, ObjectType, Workspace } from "../../../../src/core/model/workspace.js";
import { defaultWorkspaceSettings } from "../../../../src/core/model/workspace.js";

export type FieldFacts = Partial<Field> & { readonly type: FieldType };

/** A field with everything but its type and name at its plainest. */
export function makeField(name: string, facts: FieldFacts): Field {
  return {
    id: "00000000-0000-4000-8000-000000000000",
    name,
    label: name,
    description: null,
    icon: null,
    isCustom: true,
    isActive: true,
    isSystem: false,
    isUIReadOnly: false,
    isNullable: true,
    isUnique: false,
    isLabelSyncedWithName: false,
    defaultValue: null,
    options: null,
    settings: {},
    relation: null,
    deprecated: null,
    original: {},
    ...facts,
  };
}

export function makeOptions(...values: readonly string[]): Field["options"] {
  return values.map((value, position) => ({ id: value, value, label: value, color: null, position, deprecated: null }));
}

export function makeRelation(
  type: "MANY_TO_ONE" | "ONE_TO_MANY",
  targetObject: string,
  joinColumn: string | null,
): FieldFacts {
  return {
    type: "RELATION",
    relation: {
      type,
      targetObject,
      inverseField: "inverse",
      onDelete: "SET_NULL",
      joinColumnName: joinColumn,
      morphGroup: null,
    },
  };
}

export function makeObject(nameSingular: string, fields: Readonly<Record<string, FieldFacts>>): ObjectType {
  const list = Object.entries(fields).map(([name, facts]) => makeField(name, facts));
  return {
    id: "00000000-0000-4000-8000-000000000000",
    nameSingular,
    namePlural: `${nameSingular}s`,
    labelSingular: nameSingular,
    labelPlural: `${nameSingular}s`,
    description: null,
    icon: null,
    color: null,
    shortcut: null,
    isCustom: true,
    isActive: true,
    isSystem: false,
    isUIReadOnly: false,
    isSearchable: true,
    isLabelSyncedWithName: false,
    labelIdentifier: "id",
    imageIdentifier: null,
    duplicateCriteria: null,
    searchFields: [],
    deprecated: null,
    fields: list,
    original: {},
    fieldsByName: new Map(list.map((field) => [field.name, field])),
  };
}

/** The fields that every object has. */
export const systemFields: Readonly<Record<string, FieldFacts>> = {
  id: { type: "UUID", isNullable: false, isUnique: true, defaultValue: "uuid" },
  createdAt: { type: "DATE_TIME", isNullable: false, defaultValue: "now" },
  updatedAt: { type: "DATE_TIME", isNullable: false, defaultValue: "now" },
  deletedAt: { type: "DATE_TIME" },
  createdBy: { type: "ACTOR", isNullable: false, defaultValue: { source: "'MANUAL'", name: "'System'" } },
  updatedBy: { type: "ACTOR", isNullable: false, defaultValue: { source: "'MANUAL'", name: "'System'" } },
  position: { type: "POSITION", isNullable: false, defaultValue: 0 },
  searchVector: { type: "TS_VECTOR" },
};

export function makeWorkspace(...objects: readonly ObjectType[]): Workspace {
  return {
    settings: defaultWorkspaceSettings,
    objects,
    objectsBySingular: new Map(objects.map((object) => [object.nameSingular, object])),
    objectsByPlural: new Map(objects.map((object) => [object.namePlural, object])),
  };
}
