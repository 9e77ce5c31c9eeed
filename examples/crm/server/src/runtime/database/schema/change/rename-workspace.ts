import { isSystemFieldName } from "../../../../core/model/system-fields.js";
import type { Field, ObjectType, Workspace } from "../../../../core/model/workspace.js";

export interface RenamedWorkspace {
  /** The model before without the objects and fields that go. */
  readonly kept: Workspace;
  /** The same under the names of the model after: nothing else of that model. */
  readonly renamed: Workspace;
}

/** Cuts a change of the model in two: what only gets another name, and all the rest. Objects and fields are the same by id. */
export function renameWorkspace(before: Workspace, after: Workspace): RenamedWorkspace {
  const later = new Map(after.objects.map((object) => [object.id, object]));
  const pairs = before.objects.flatMap((object) => {
    const next = later.get(object.id);
    return next === undefined ? [] : [{ object, next }];
  });
  const newNames = new Map(pairs.map(({ object, next }) => [object.nameSingular, next.nameSingular]));
  const kept: ObjectType[] = [];
  const renamed: ObjectType[] = [];
  for (const { object, next } of pairs) {
    const fields = object === next ? object.fields : keptFields(object, next);
    kept.push(fields === object.fields ? object : { ...object, fields, fieldsByName: byName(fields) });
    renamed.push(object === next ? object : renameObject(object, fields, next, newNames));
  }
  return { kept: workspaceOf(before, kept), renamed: workspaceOf(before, renamed) };
}

/** Two fields of one object in two models are the same where this is equal; those that every object has, by name. */
export function fieldKey(field: Field): string {
  return isSystemFieldName(field.name) ? field.name : field.id;
}

function keptFields(object: ObjectType, next: ObjectType): readonly Field[] {
  const keys = new Set(next.fields.map(fieldKey));
  return object.fields.filter((field) => keys.has(fieldKey(field)));
}

function renameObject(
  object: ObjectType,
  kept: readonly Field[],
  next: ObjectType,
  newNames: ReadonlyMap<string, string>,
): ObjectType {
  const nextFields = new Map(next.fields.map((field) => [fieldKey(field), field]));
  const fields = kept.map((field) => renameField(field, nextFields.get(fieldKey(field)) ?? field, newNames));
  const fieldNames = new Map(kept.map((field, place) => [field.name, fields[place]?.name ?? field.name]));
  return {
    ...object,
    nameSingular: next.nameSingular,
    namePlural: next.namePlural,
    isCustom: next.isCustom,
    labelIdentifier: fieldNames.get(object.labelIdentifier) ?? "",
    searchFields: object.searchFields.flatMap((name) => fieldNames.get(name) ?? []),
    fields,
    fieldsByName: byName(fields),
  };
}

function renameField(field: Field, next: Field, newNames: ReadonlyMap<string, string>): Field {
  if (field === next) return field;
  const relation =
    field.relation === null
      ? null
      : {
          ...field.relation,
          // Of a target that goes nothing is left to point to, even where another object takes its name.
          targetObject: newNames.get(field.relation.targetObject) ?? "",
          joinColumnName: next.relation?.joinColumnName ?? field.relation.joinColumnName,
        };
  return { ...field, name: next.name, relation };
}

function workspaceOf(before: Workspace, objects: readonly ObjectType[]): Workspace {
  return {
    settings: before.settings,
    objects,
    objectsBySingular: new Map(objects.map((object) => [object.nameSingular, object])),
    objectsByPlural: new Map(objects.map((object) => [object.namePlural, object])),
  };
}

function byName(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.name, field]));
}
