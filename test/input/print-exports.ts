import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import type { Field, ObjectType, Workspace } from "../../src/core/model/workspace.js";

/** A workspace as the APIs of Twenty answer it. */
export interface ExportForm {
  /** `relation` of every relation field; without it ids only. */
  readonly hasRelations: boolean;
  readonly hasIds: boolean;
}

export function exportedObjects(workspace: Workspace, form: ExportForm): readonly JsonObject[] {
  return workspace.objects.map((object) => exportedObject(object, workspace, form));
}

const connection = (nodes: readonly JsonObject[]): JsonObject => ({ edges: nodes.map((node) => ({ node })) });

export function graphqlExport(workspace: Workspace, fieldsKey: "fieldsList" | "fields"): JsonObject {
  const nodes = exportedObjects(workspace, { hasRelations: true, hasIds: false }).map((object): JsonObject => {
    const { fields, ...facts } = object;
    const list = fields as readonly JsonObject[];
    return fieldsKey === "fieldsList" ? { ...facts, fieldsList: list } : { ...facts, fields: connection(list) };
  });
  return { objects: { ...connection(nodes), pageInfo: { hasNextPage: false } } };
}

function exportedObject(object: ObjectType, workspace: Workspace, form: ExportForm): JsonObject {
  const idOf = (name: string | null): string | null =>
    name === null ? null : (object.fieldsByName.get(name)?.id ?? null);
  const {
    labelIdentifier,
    imageIdentifier,
    searchFields,
    fields,
    fieldsByName: _,
    original: _original,
    ...facts
  } = object;
  return {
    ...facts,
    duplicateCriteria: object.duplicateCriteria,
    isRemote: false,
    workspaceId: "20202020-1c25-4d02-bf25-6aeccf7ea419",
    createdAt: "2026-01-01T00:00:00.000Z",
    labelIdentifierFieldMetadataId: idOf(labelIdentifier),
    imageIdentifierFieldMetadataId: idOf(imageIdentifier),
    fields: fields.map((field) => exportedField(field, object, searchFields, workspace, form)),
  };
}

interface RelationEndFacts {
  readonly id: string;
  readonly name?: string;
  readonly nameSingular?: string;
  readonly namePlural?: string;
}

function endOf(facts: RelationEndFacts): JsonObject {
  return { ...facts };
}

function exportedField(
  field: Field,
  object: ObjectType,
  searchFields: readonly string[],
  workspace: Workspace,
  form: ExportForm,
): JsonObject {
  const { relation, original: _, ...facts } = field;
  const isVector = field.type === "TS_VECTOR" && searchFields.length > 0;
  const settings: JsonObject = isVector
    ? { ...field.settings, asExpression: searchFields.map((name) => `to_tsvector('simple', "${name}")`).join(" || ") }
    : field.settings;
  const target = relation && workspace.objectsBySingular.get(relation.targetObject);
  const inverse = relation && target?.fieldsByName.get(relation.inverseField);
  return {
    ...facts,
    options: field.options as JsonValue,
    settings: Object.keys(settings).length === 0 ? null : settings,
    objectMetadataId: object.id,
    ...(field.type === "MORPH_RELATION" ? { morphId: object.id } : {}),
    ...(relation && target && inverse && form.hasRelations
      ? {
          relation: {
            type: relation.type,
            sourceObjectMetadata: endOf({ id: object.id, nameSingular: object.nameSingular }),
            sourceFieldMetadata: endOf({ id: field.id, name: field.name }),
            targetObjectMetadata: endOf({
              id: target.id,
              nameSingular: target.nameSingular,
              namePlural: target.namePlural,
            }),
            targetFieldMetadata: endOf({ id: inverse.id, name: inverse.name }),
          },
        }
      : {}),
    ...(relation && target && inverse && form.hasIds
      ? { relationTargetObjectMetadataId: target.id, relationTargetFieldMetadataId: inverse.id }
      : {}),
  };
}
