/**
 * A built object as the raw one that builds it again: both sides of every relation are named and ids are given, so that
 * it stands on its own whatever becomes of the names. What was derived from a name is left to be derived.
 */
import { joinColumn } from "../naming/column-names.js";
import { labelFromName } from "../naming/label-names.js";
import { childPointer } from "../json/json-pointer.js";
import { jsonEqual } from "../json/json-equal.js";
import type { JsonObject } from "../json/json-value.js";
import { isOfRelation } from "./build-field.js";
import { defaultSearchFields } from "./build-object.js";
import type { RawField, RawObject, RawRelation } from "./raw-workspace.js";
import { fieldOverrides, objectOverrides, originalText } from "./standard-overrides.js";
import { systemFieldOf } from "./system-fields.js";
import type { Field, ObjectType, Relation } from "./workspace.js";

/** Pointers below this lead to no input: the part was built before. */
export const builtPointer = "/built";

const cache = new WeakMap<ObjectType, RawObject>();

/** The same value for the same object. */
export function rawOfObject(object: ObjectType): RawObject {
  let raw = cache.get(object);
  if (raw === undefined) cache.set(object, (raw = toRaw(object)));
  return raw;
}

function toRaw(object: ObjectType): RawObject {
  const pointer = childPointer(builtPointer, object.nameSingular);
  const search = defaultSearchFields(object.fields, object.labelIdentifier);
  return {
    pointer,
    id: object.id,
    nameSingular: object.nameSingular,
    namePlural: object.namePlural,
    labelSingular: unless(originalText(object, "labelSingular"), labelFromName(object.nameSingular)),
    labelPlural: unless(originalText(object, "labelPlural"), labelFromName(object.namePlural)),
    description: originalText(object, "description"),
    icon: originalText(object, "icon"),
    color: originalText(object, "color"),
    shortcut: object.shortcut,
    isCustom: object.isCustom,
    isActive: object.isActive,
    isSystem: object.isSystem,
    isRemote: false,
    isUIReadOnly: object.isUIReadOnly,
    isSearchable: object.isSearchable,
    isLabelSyncedWithName: object.isLabelSyncedWithName,
    skipNameField: true,
    labelIdentifier: object.labelIdentifier,
    imageIdentifier: object.imageIdentifier,
    duplicateCriteria: object.duplicateCriteria,
    searchFields: jsonEqual(object.searchFields, search) ? null : object.searchFields,
    deprecated: object.deprecated,
    standardOverrides: objectOverrides(object),
    fields: object.fields.map((field) => rawOfField(field, childPointer(pointer, field.name))),
  };
}

function rawOfField(field: Field, pointer: string): RawField {
  const { relation, options } = field;
  return {
    pointer,
    id: field.id,
    name: field.name,
    type: field.type,
    label: unless(
      originalText(field, "label"),
      systemFieldOf(field.name, field.type)?.label ?? labelFromName(field.name),
    ),
    description: originalText(field, "description"),
    icon: originalText(field, "icon"),
    isCustom: field.isCustom,
    isActive: field.isActive,
    isSystem: field.isSystem,
    isUIReadOnly: field.isUIReadOnly,
    isNullable: field.isNullable,
    isUnique: field.isUnique,
    isLabelSyncedWithName: field.isLabelSyncedWithName,
    defaultValue: field.defaultValue,
    options: options && options.map((option, index) => ({ pointer: childPointer(pointer, index), ...option })),
    settings: ownSettings(field),
    deprecated: field.deprecated,
    standardOverrides: fieldOverrides(field),
    relation: relation && rawOfRelation(relation, field, pointer),
  };
}

/** Settings of a field but for those that its relation gives. */
function ownSettings(field: Field): JsonObject {
  if (field.relation === null) return field.settings;
  return Object.fromEntries(Object.entries(field.settings).filter(([key]) => !isOfRelation(key)));
}

function rawOfRelation(relation: Relation, field: Field, pointer: string): RawRelation {
  return {
    pointer,
    type: relation.type,
    targetObject: relation.targetObject,
    inverseField: relation.inverseField,
    inverseLabel: null,
    inverseIcon: null,
    onDelete: relation.type === "MANY_TO_ONE" ? relation.onDelete : null,
    joinColumnName: relation.joinColumnName === joinColumn(field.name) ? null : relation.joinColumnName,
    morphGroup: relation.morphGroup,
    mayCreateInverse: false,
  };
}

function unless(text: string | null, derived: string): string | null {
  return text === derived ? null : text;
}
