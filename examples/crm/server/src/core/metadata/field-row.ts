import type { JsonObject, JsonValue } from "../json/json-value.js";
import { stableId } from "../model/stable-id.js";
import { fieldOverrides } from "../model/standard-overrides.js";
import type { Deprecation } from "../model/deprecation.js";
import type { Field, FieldType, ObjectType, RelationType } from "../model/workspace.js";
import { applicationIdOf } from "./application-ids.js";
import type { MetadataView } from "./metadata-view.js";
import { optionRow, type OptionRow } from "./option-row.js";

/** A field with everything that either metadata API tells of it. */
export interface FieldRow {
  readonly id: string;
  readonly universalIdentifier: string;
  readonly applicationId: string;
  readonly objectMetadataId: string;
  readonly type: FieldType;
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly standardOverrides: JsonObject | null;
  readonly isCustom: boolean;
  readonly isActive: boolean;
  readonly isSystem: boolean;
  readonly isUIReadOnly: boolean;
  readonly isUIEditable: boolean;
  readonly isNullable: boolean;
  readonly isUnique: boolean;
  readonly isLabelSyncedWithName: boolean;
  readonly defaultValue: JsonValue;
  readonly options: readonly OptionRow[] | null;
  /** Null when there are none. */
  readonly settings: JsonObject | null;
  readonly deprecated: Deprecation | null;
  /** Shared by the fields of one morph group; null otherwise. */
  readonly morphId: string | null;
  /** Both ends, seen from this field; null but for relations. */
  readonly relation: RelationRow | null;
  readonly workspaceId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One direction of a relation: source is the field's own end. */
export interface RelationRow {
  readonly type: RelationType;
  readonly sourceObjectMetadata: ObjectEnd;
  readonly sourceFieldMetadata: FieldEnd;
  readonly targetObjectMetadata: ObjectEnd;
  readonly targetFieldMetadata: FieldEnd;
}
export interface ObjectEnd {
  readonly id: string;
  readonly nameSingular: string;
  readonly namePlural: string;
}
export interface FieldEnd {
  readonly id: string;
  readonly name: string;
}

export function fieldRow(field: Field, object: ObjectType, view: MetadataView): FieldRow {
  return {
    id: field.id,
    universalIdentifier: field.id,
    applicationId: applicationIdOf(field),
    objectMetadataId: object.id,
    type: field.type,
    name: field.name,
    label: field.label,
    description: field.description,
    icon: field.icon,
    standardOverrides: fieldOverrides(field),
    isCustom: field.isCustom,
    isActive: field.isActive,
    isSystem: field.isSystem,
    isUIReadOnly: field.isUIReadOnly,
    isUIEditable: !field.isUIReadOnly,
    isNullable: field.isNullable,
    isUnique: field.isUnique,
    isLabelSyncedWithName: field.isLabelSyncedWithName,
    defaultValue: field.defaultValue,
    options: field.options && field.options.map(optionRow),
    settings: Object.keys(field.settings).length === 0 ? null : field.settings,
    deprecated: field.deprecated,
    morphId: morphIdOf(field, object),
    relation: relationRow(field, object, view),
    workspaceId: view.workspaceId,
    ...view.timesOf(field.id),
  };
}

/** The fields of an object that share `field`'s morph group, itself included, in the object's order; empty for others. */
export function morphSiblings(field: Field, object: ObjectType): readonly Field[] {
  const group = field.relation?.morphGroup ?? null;
  return group === null ? [] : object.fields.filter(({ relation }) => relation?.morphGroup === group);
}

function morphIdOf({ relation }: Field, object: ObjectType): string | null {
  return relation === null || relation.morphGroup === null
    ? null
    : stableId(`morph/${object.id}.${relation.morphGroup}`);
}

/** Both ends of a field's relation; null for fields of other types. */
export function relationRow(field: Field, object: ObjectType, { workspace }: MetadataView): RelationRow | null {
  if (field.relation === null) return null;
  const target = workspace.objectsBySingular.get(field.relation.targetObject);
  const inverse = target?.fieldsByName.get(field.relation.inverseField);
  if (target === undefined || inverse === undefined)
    throw new Error(`The relation "${field.name}" of "${object.nameSingular}" has no other side`);
  return {
    type: field.relation.type,
    sourceObjectMetadata: objectEnd(object),
    sourceFieldMetadata: { id: field.id, name: field.name },
    targetObjectMetadata: objectEnd(target),
    targetFieldMetadata: { id: inverse.id, name: inverse.name },
  };
}

function objectEnd({ id, nameSingular, namePlural }: ObjectType): ObjectEnd {
  return { id, nameSingular, namePlural };
}
