import type { JsonObject, JsonValue } from "../../core/json/json-value.js";
import { isJsonObject } from "../../core/json/json-value.js";
import { readList, readObject, readString } from "../../core/json/read-key.js";
import { morphFieldName } from "../../core/naming/column-names.js";
import { capitalize } from "../../core/naming/case.js";
import type { ExportedField, ExportedObject } from "./exported-object.js";

/**
 * Newer answers show a whole morph group as one field with `morphRelations`; a model has one field per target.
 * Fields of the group that are shown by themselves too are kept as they are.
 */
export function expandMorphs(object: ExportedObject): ExportedObject {
  const shown = new Set(object.fields.map(({ json }) => readString(json, "name")));
  const fields = object.fields.flatMap((field) => {
    const relations = (readList(field.json, "morphRelations") ?? []).filter(isJsonObject);
    return relations.length === 0 ? [field] : expandField(field, relations, shown);
  });
  return { ...object, fields };
}

function expandField(
  field: ExportedField,
  relations: readonly JsonObject[],
  shown: Set<string | null>,
): readonly ExportedField[] {
  const own = readString(field.json, "name") ?? "";
  const group = groupOf(
    own,
    relations.flatMap((relation) => targetNames(relation)),
  );
  const fields: ExportedField[] = [];
  for (const relation of relations) {
    const source = readObject(relation, "sourceFieldMetadata") ?? {};
    const [singular = "", plural = singular] = targetNames(relation);
    const target = readString(relation, "type") === "ONE_TO_MANY" ? plural : singular;
    const name =
      relations.length === 1
        ? own
        : (namedForTarget(readString(source, "name"), target) ?? morphFieldName(group, target));
    if (name !== own && shown.has(name)) continue;
    shown.add(name);
    const id: JsonValue = readString(source, "id") ?? (name === own ? (readString(field.json, "id") ?? null) : null);
    const settings: JsonObject = { ...readObject(field.json, "settings"), joinColumnName: null };
    fields.push({ json: { ...field.json, id, name, settings, relation, morphRelations: [] }, pointer: field.pointer });
  }
  return fields;
}

/** The name the relation gives its own field, where that is a name for this target. */
function namedForTarget(name: string | null, target: string): string | null {
  return name !== null && target !== "" && name.endsWith(capitalize(target)) ? name : null;
}

function targetNames(relation: JsonObject): readonly string[] {
  const target = readObject(relation, "targetObjectMetadata") ?? {};
  return [readString(target, "nameSingular"), readString(target, "namePlural")].filter((name) => name !== null);
}

/** `targetPerson` with a target `person` → `target`; a name that ends in no target is the group's own. */
export function groupOf(name: string, targets: readonly string[]): string {
  const suffix = targets
    .map(capitalize)
    .filter((target) => name.endsWith(target) && name.length > target.length)
    .toSorted((a, b) => b.length - a.length)[0];
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}
