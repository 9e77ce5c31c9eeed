/**
 * Where the relations of an export lead: as the answer says, by the ids it carries, or, where it says nothing
 * (newer REST answers), by the one pair of fields whose names fit each other.
 */
import { diagnose } from "../../core/diagnostics/codes.js";
import type { Diagnostic } from "../../core/diagnostics/diagnostic.js";
import type { JsonObject } from "../../core/json/json-value.js";
import { readObject, readOneOf, readString } from "../../core/json/read-key.js";
import type { RawRelation } from "../../core/model/raw-workspace.js";
import type { RelationType } from "../../core/model/workspace.js";
import { onDeleteActions, relationTypes } from "../../core/model/workspace.js";
import type { ExportedField, ExportedObject } from "./exported-object.js";
import { groupOf } from "./expand-morphs.js";
import { pairByNames } from "./pair-by-names.js";

/** A relation field that stands somewhere. */
export interface RelationEnd {
  readonly object: ExportedObject;
  readonly field: ExportedField;
  readonly type: RelationType | null;
}

export function exportedRelations(
  objects: readonly ExportedObject[],
  tell: (diagnostic: Diagnostic) => void,
): ReadonlyMap<ExportedField, RawRelation> {
  const ends = relationEnds(objects);
  const index = new EndIndex(objects, ends);
  const targets = new Map<ExportedField, Target>();
  for (const end of ends) {
    const target = statedTarget(end) ?? index.byIds(end);
    if (target !== null) targets.set(end.field, target);
  }
  const known = new Set(targets.keys());
  for (const [end, other] of pairByNames(ends.filter(({ field }) => !known.has(field)))) {
    targets.set(end.field, { object: nameOf(other.object), field: readString(other.field.json, "name") });
  }
  const relations = new Map<ExportedField, RawRelation>();
  for (const end of ends) {
    const target = targets.get(end.field);
    if (end.type === null || target === undefined)
      tell(
        diagnose("export/unresolved-relation", end.field.pointer, {
          object: nameOf(end.object),
          field: readString(end.field.json, "name") ?? "",
          missing:
            end.type === null
              ? "neither relation nor settings.relationType says its type"
              : "the answer has neither relation nor the ids of its target, and no single field fits by name",
        }),
      );
    const relation = rawRelation(end, target ?? null, objects);
    relations.set(end.field, relation);
  }
  return relations;
}

interface Target {
  readonly object: string | null;
  readonly field: string | null;
}

function relationEnds(objects: readonly ExportedObject[]): readonly RelationEnd[] {
  return objects.flatMap((object) =>
    object.fields
      .filter(({ json }) => ["RELATION", "MORPH_RELATION"].includes(readString(json, "type") ?? ""))
      .map((field) => ({ object, field, type: typeOf(field.json) })),
  );
}

function typeOf(field: JsonObject): RelationType | null {
  const relation = relationOf(field);
  return (
    readOneOf(relation, "type", relationTypes) ??
    readOneOf(readObject(field, "settings") ?? {}, "relationType", relationTypes)
  );
}

/** `relation`, or what it was called before. */
function relationOf(field: JsonObject): JsonObject {
  const older = readObject(field, "relationDefinition");
  const direction = older && readOneOf(older, "direction", relationTypes);
  return (
    readObject(field, "relation") ?? (older ? { ...older, ...(direction === null ? {} : { type: direction }) } : {})
  );
}

function statedTarget({ field }: RelationEnd): Target | null {
  const relation = relationOf(field.json);
  const object = readObject(relation, "targetObjectMetadata");
  if (object === null) return null;
  const inverse = readObject(relation, "targetFieldMetadata") ?? {};
  const name = readString(object, "nameSingular");
  return name === null ? null : { object: name, field: readString(inverse, "name") };
}

class EndIndex {
  private readonly objectNames = new Map<string, string>();
  private readonly ends = new Map<string, RelationEnd>();

  constructor(objects: readonly ExportedObject[], ends: readonly RelationEnd[]) {
    for (const object of objects) {
      const id = readString(object.json, "id");
      if (id !== null) this.objectNames.set(id, nameOf(object));
    }
    for (const end of ends) {
      const id = readString(end.field.json, "id");
      if (id !== null) this.ends.set(id, end);
    }
  }

  byIds({ field }: RelationEnd): Target | null {
    const relation = relationOf(field.json);
    const fieldId =
      readString(field.json, "relationTargetFieldMetadataId") ??
      readString(readObject(relation, "targetFieldMetadata") ?? {}, "id");
    const other = fieldId === null ? undefined : this.ends.get(fieldId);
    if (other !== undefined) return { object: nameOf(other.object), field: readString(other.field.json, "name") };
    const objectId =
      readString(field.json, "relationTargetObjectMetadataId") ??
      readString(readObject(relation, "targetObjectMetadata") ?? {}, "id");
    const object = objectId === null ? undefined : this.objectNames.get(objectId);
    return object === undefined ? null : { object, field: null };
  }
}

function rawRelation(end: RelationEnd, target: Target | null, objects: readonly ExportedObject[]): RawRelation {
  const { json, pointer } = end.field;
  const settings = readObject(json, "settings") ?? {};
  const relation = relationOf(json);
  const targetObject = objects.find((object) => nameOf(object) === target?.object);
  const isMorph = readString(json, "type") === "MORPH_RELATION";
  const names = [nameOf(targetObject), readString(targetObject?.json ?? {}, "namePlural") ?? ""].filter(
    (name) => name !== "",
  );
  return {
    pointer,
    type: target === null ? null : end.type,
    targetObject: target?.object ?? null,
    inverseField: target?.field ?? null,
    inverseLabel: null,
    inverseIcon: null,
    onDelete:
      end.type === "ONE_TO_MANY"
        ? null
        : (readOneOf(settings, "onDelete", onDeleteActions) ?? readOneOf(relation, "onDelete", onDeleteActions)),
    joinColumnName: end.type === "ONE_TO_MANY" ? null : readString(settings, "joinColumnName"),
    morphGroup: isMorph ? groupOf(readString(json, "name") ?? "", names) : null,
    mayCreateInverse: false,
  };
}

function nameOf(object: ExportedObject | undefined): string {
  return object === undefined ? "" : (readString(object.json, "nameSingular") ?? "");
}
