/**
 * Workspace → the JSON value of a model in the authoring format, with the keys that differ from their defaults only and
 * always in the same order. Building it again gives an equal workspace.
 */
import { jsonEqual } from "../json/json-equal.js";
import type { JsonObject, JsonValue } from "../json/json-value.js";
import { joinColumn } from "../naming/column-names.js";
import { labelFromName, labelFromOptionValue } from "../naming/label-names.js";
import { isOfRelation } from "./build-field.js";
import { defaultSearchFields } from "./build-object.js";
import { ratingValues } from "../fields/rating.js";
import { printDeprecation } from "./deprecation.js";
import { fieldKey, objectKey, optionKey, stableId } from "./stable-id.js";
import { fieldOverrides, objectOverrides, originalText } from "./standard-overrides.js";
import type { SystemField } from "./system-fields.js";
import { isSystemFieldName, systemFieldOf } from "./system-fields.js";
import type { Field, FieldOption, ObjectType, Relation, Workspace } from "./workspace.js";
import { defaultWorkspaceSettings } from "./workspace.js";

/** `schema` is written as `$schema`, for editors. */
export function printModel(workspace: Workspace, schema: string | null = null): JsonObject {
  const settings = Object.entries(defaultWorkspaceSettings).flatMap(([key, standard]): [string, JsonValue][] => {
    const value: JsonValue = workspace.settings[key as keyof typeof defaultWorkspaceSettings];
    return jsonEqual(value, standard as JsonValue) ? [] : [[key, value]];
  });
  return given([
    ["$schema", schema],
    ["workspace", settings.length === 0 ? null : Object.fromEntries(settings)],
    ["objects", workspace.objects.map(printObject)],
  ]);
}

/** One object of the model. */
export function printObject(object: ObjectType): JsonObject {
  const standardSearch = defaultSearchFields(object.fields, object.labelIdentifier);
  return given([
    ["id", unless(object.id, stableId(objectKey(object.nameSingular)))],
    ["nameSingular", object.nameSingular],
    ["namePlural", object.namePlural],
    ["labelSingular", unless(originalText(object, "labelSingular"), labelFromName(object.nameSingular))],
    ["labelPlural", unless(originalText(object, "labelPlural"), labelFromName(object.namePlural))],
    ["description", originalText(object, "description")],
    ["icon", originalText(object, "icon")],
    ["color", originalText(object, "color")],
    ["shortcut", object.shortcut],
    ["isCustom", unless(object.isCustom, true)],
    ["isActive", unless(object.isActive, true)],
    ["isSystem", unless(object.isSystem, false)],
    ["isUIReadOnly", unless(object.isUIReadOnly, false)],
    ["isSearchable", unless(object.isSearchable, true)],
    ["isLabelSyncedWithName", unless(object.isLabelSyncedWithName, false)],
    ["labelIdentifierFieldName", unless(object.labelIdentifier, "name")],
    ["imageIdentifierFieldName", object.imageIdentifier],
    ["duplicateCriteria", object.duplicateCriteria],
    ["searchFields", unless(object.searchFields, standardSearch)],
    ["deprecated", printDeprecation(object.deprecated)],
    ["standardOverrides", objectOverrides(object)],
    ["fields", object.fields.flatMap((field) => printField(field, object) ?? [])],
  ]);
}

/** Null for a system field that is as it would be added. */
function printField(field: Field, object: ObjectType): JsonObject | null {
  const system = systemFieldOf(field.name, field.type);
  const facts = changedFacts(field, object, system);
  if (system !== null && Object.keys(facts).length === 0) return null;
  return { name: field.name, type: field.type, ...facts };
}

function changedFacts(field: Field, object: ObjectType, system: SystemField | null): JsonObject {
  const isSystemName = isSystemFieldName(field.name);
  const settings = Object.fromEntries(
    Object.entries(field.settings).filter(([key]) => field.relation === null || !isOfRelation(key)),
  );
  return given([
    ["id", unless(field.id, stableId(fieldKey(object.nameSingular, field.name)))],
    ["label", unless(originalText(field, "label"), system?.label ?? labelFromName(field.name))],
    ["description", unless(originalText(field, "description"), system?.description ?? null)],
    ["icon", unless(originalText(field, "icon"), system?.icon ?? null)],
    ["isCustom", unless(field.isCustom, object.isCustom && !isSystemName)],
    ["isActive", unless(field.isActive, true)],
    ["isSystem", unless(field.isSystem, isSystemName)],
    ["isUIReadOnly", unless(field.isUIReadOnly, system?.isUIReadOnly ?? false)],
    ["isNullable", unless(field.isNullable, system?.isNullable ?? true)],
    ["isUnique", unless(field.isUnique, false)],
    ["isLabelSyncedWithName", unless(field.isLabelSyncedWithName, false)],
    ["defaultValue", unless(field.defaultValue, system?.defaultValue ?? null)],
    ["options", printOptions(field, (value) => stableId(optionKey(object.nameSingular, field.name, value)))],
    ["settings", unless(settings, system?.settings ?? {})],
    ["deprecated", printDeprecation(field.deprecated)],
    ["standardOverrides", fieldOverrides(field)],
    ["relation", field.relation === null ? null : printRelation(field, field.relation)],
  ]);
}

function printOptions(field: Field, idOf: (value: string) => string): JsonValue {
  const { options } = field;
  if (options === null) return null;
  const isPlainRating =
    field.type === "RATING" &&
    options.length === ratingValues.length &&
    options.every(
      (option, index) =>
        option.value === ratingValues[index] &&
        option.id === idOf(option.value) &&
        option.label === String(index + 1) &&
        option.color === null &&
        option.deprecated === null &&
        option.position === index,
    );
  return isPlainRating ? null : options.map((option, index) => printOption(option, index, idOf));
}

function printOption(option: FieldOption, index: number, idOf: (value: string) => string): JsonObject {
  return given([
    ["id", unless(option.id, idOf(option.value))],
    ["value", option.value],
    ["label", unless(option.label, labelFromOptionValue(option.value))],
    ["color", option.color],
    ["position", unless(option.position, index)],
    ["deprecated", printDeprecation(option.deprecated)],
  ]);
}

function printRelation(field: Field, relation: Relation): JsonObject {
  return given([
    ["type", relation.type],
    ["targetObject", relation.targetObject],
    ["inverseField", relation.inverseField],
    ["onDelete", relation.type === "MANY_TO_ONE" ? relation.onDelete : null],
    ["joinColumnName", unless(relation.joinColumnName, joinColumn(field.name))],
    ["morphGroup", relation.morphGroup],
  ]);
}

/** The value, or null where it is the default. */
function unless(value: JsonValue, standard: JsonValue): JsonValue {
  return jsonEqual(value, standard) ? null : value;
}

/** An object of the entries that are not null. */
function given(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
