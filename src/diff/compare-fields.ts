import { jsonEqual } from "../core/json/json-equal.js";
import { isComposite, leavesOf } from "../core/fields/leaves-of.js";
import { canReadNull } from "../core/docs/openapi/leaf-schemas.js";
import type { Field, ObjectType } from "../core/model/workspace.js";
import { isRequiredOnCreate } from "../core/surface/required-fields.js";
import type { ChangeList } from "./change-list.js";
import { databaseColumns, fieldPlace, lostRestNames, restNames } from "./change-places.js";
import { changedKeys } from "./changed-keys.js";
import type { Surface } from "./change.js";
import { compareDeprecations } from "./compare-deprecations.js";
import { compareOptions } from "./compare-options.js";
import { compareRelations, type RelationContext } from "./compare-relations.js";
import { compareTypes } from "./compare-types.js";
import type { FieldPair } from "./match-models.js";

/** The object that a field is compared in, which both models have. */
export interface ComparedObject {
  readonly before: ObjectType;
  readonly after: ObjectType;
  /** True: the database takes it for another object, and its columns with it. */
  readonly isReplaced: boolean;
}

export interface FieldContext extends RelationContext {
  /** A field that is new in the object and may be a removed one under another name; null where there is none. */
  readonly likelyRename: (removed: Field, object: ObjectType) => Field | null;
}

/** Two states of one field of an object that both models have. */
export interface ComparedField {
  readonly objects: ComparedObject;
  readonly before: Field;
  readonly after: Field;
  /** Where the change is felt: inactive fields and objects are known to the database only. */
  readonly on: readonly Surface[];
}

const onApis: readonly Surface[] = ["rest", "graphql"];
const onDatabase: readonly Surface[] = ["database"];

export function compareFields(
  objects: ComparedObject,
  pair: FieldPair,
  changes: ChangeList,
  context: FieldContext,
): void {
  const { before, after } = pair;
  if (before === null && after !== null) tellAdded(objects, after, changes);
  else if (before !== null && after === null) tellRemoved(objects, before, changes, context);
  else if (before !== null && after !== null) compareSame(objects, before, after, pair.isReplaced, changes, context);
}

function tellAdded(objects: ComparedObject, field: Field, changes: ChangeList): void {
  const { after: object } = objects;
  const on = [...(isServed(objects) && isServedField(field) ? onApis : []), ...ofTable(objects, field)];
  changes.tell(topicOfNew(field), fieldPlace(object, field), field, {
    on,
    names: { rest: on.includes("rest") ? restNames(object, field) : [], database: databaseColumns(object, field) },
  });
}

function topicOfNew(field: Field): "required-field-added" | "morph-target-added" | "field-added" {
  if (isRequiredOnCreate(field)) return "required-field-added";
  return field.type === "MORPH_RELATION" ? "morph-target-added" : "field-added";
}

function tellRemoved(objects: ComparedObject, field: Field, changes: ChangeList, context: FieldContext): void {
  const { before: object } = objects;
  // Also of a field without columns the server wants to hear that it may go.
  const on = [...(isServed(objects) && isServedField(field) ? onApis : []), ...(objects.isReplaced ? [] : onDatabase)];
  const renamed = context.likelyRename(field, objects.after);
  changes.tell("field-removed", fieldPlace(object, field), field, {
    on,
    ...(renamed === null
      ? {}
      : { detail: `If "${renamed.name}" is the same field under a new name, give it the id "${field.id}".` }),
    names: { rest: on.includes("rest") ? restNames(object, field) : [], database: databaseColumns(object, field) },
  });
}

function compareSame(
  objects: ComparedObject,
  before: Field,
  after: Field,
  isReplaced: boolean,
  changes: ChangeList,
  context: FieldContext,
): void {
  const place = fieldPlace(objects.before, before);
  const [wasServed, isServedNow] = [isServedField(before), isServedField(after)];
  const apis = isServed(objects) && wasServed && isServedNow ? onApis : [];
  if (isReplaced && !objects.isReplaced)
    changes.tell("field-replaced", place, before, { before: before.id, after: after.id });
  const kept = objects.isReplaced || isReplaced ? [] : onDatabase;
  if (isServed(objects) && wasServed !== isServedNow) tellSwitched(objects, before, after, changes);
  const compared: ComparedField = { objects, before, after, on: [...apis, ...kept] };
  if (before.name !== after.name) tellRenamed(compared, changes);
  compareTypes(compared, changes);
  compareNullability(compared, changes);
  compareUniqueness(compared, changes);
  compareMaximum(compared, changes);
  compareOptions(compared, changes);
  compareRelations(compared, changes, context);
  compareTexts(compared, changes);
  compareDeprecations({ before, after }, place, before, changes, compared.on);
}

function tellSwitched(objects: ComparedObject, before: Field, after: Field, changes: ChangeList): void {
  if (isServedField(before))
    changes.tell("field-deactivated", fieldPlace(objects.before, before), before, {
      names: { rest: restNames(objects.before, before) },
    });
  else
    changes.tell(
      isRequiredOnCreate(after) ? "required-field-added" : "field-activated",
      fieldPlace(objects.after, after),
      before,
      {
        ...(isRequiredOnCreate(after) ? { on: onApis } : {}),
        names: { rest: restNames(objects.after, after) },
      },
    );
}

function tellRenamed({ objects, before, after, on }: ComparedField, changes: ChangeList): void {
  const columns = databaseColumns(objects.before, before);
  changes.tell("field-renamed", fieldPlace(objects.before, before), before, {
    on: columns.length === 0 ? on.filter((surface) => surface !== "database") : on,
    before: before.name,
    after: after.name,
    names: {
      rest: on.includes("rest")
        ? lostRestNames({ object: objects.before, field: before }, { object: objects.after, field: after })
        : [],
      database: columns,
    },
  });
}

function compareNullability({ objects, before, after, on }: ComparedField, changes: ChangeList): void {
  const place = fieldPlace(objects.before, before);
  if (isToMany(before) || isToMany(after)) return;
  const [wasRequired, isRequired] = [isRequiredOnCreate(before), isRequiredOnCreate(after)];
  const stored = before.isNullable === after.isNullable ? on.filter((surface) => surface !== "database") : on;
  if (!wasRequired && isRequired) changes.tell("field-required", place, before, { on: stored });
  else if (before.isNullable && !after.isNullable) changes.tell("null-takes-default", place, before, { on: stored });
  if (wasRequired && !isRequired) changes.tell("field-optional", place, before, { on });
  if (!before.isNullable && after.isNullable) {
    const isMet = !isComposite(after) && leavesOf(after).some(canReadNull);
    changes.tell("field-nullable", place, before, { on: isMet ? on : on.filter((surface) => surface !== "rest") });
  }
  if (jsonEqual(before.defaultValue, after.defaultValue)) return;
  const isOfOption = wasRequired || isRequired;
  changes.tell("default-changed", place, before, {
    on: isOfOption ? on.filter((surface) => surface === "database") : on,
    before: before.defaultValue,
    after: after.defaultValue,
  });
}

function compareUniqueness({ objects, before, after, on }: ComparedField, changes: ChangeList): void {
  if (before.isUnique === after.isUnique) return;
  const place = fieldPlace(objects.before, before);
  changes.tell(after.isUnique ? "unique-added" : "unique-removed", place, before, { on });
}

function compareMaximum({ objects, before, after, on }: ComparedField, changes: ChangeList): void {
  const [old, next] = [before, after].map(({ settings }) => settings["maxNumberOfValues"] ?? null);
  if (old === undefined || next === undefined || old === next) return;
  const isFewer = next !== null && (old === null || Number(next) < Number(old));
  const place = fieldPlace(objects.before, before);
  changes.tell(isFewer ? "fewer-values" : "more-values", place, before, { on, before: old, after: next });
}

function compareTexts({ objects, before, after, on }: ComparedField, changes: ChangeList): void {
  const place = fieldPlace(objects.before, before);
  const texts = changedKeys(before, after, ["label", "description"]);
  if (texts.length > 0) changes.tell("field-text-changed", place, before, { on, detail: texts.join(", ") });
  const shown: readonly string[] = [
    // What an object is, its fields are with it.
    ...(objects.before.isCustom === objects.after.isCustom ? changedKeys(before, after, ["isCustom"]) : []),
    ...changedKeys(before, after, ["icon", "isSystem", "isUIReadOnly", "isLabelSyncedWithName", "original"]),
    ...changedSettings(before, after),
  ];
  if (shown.length > 0) changes.tell("field-presentation-changed", place, before, { on, detail: shown.join(", ") });
}

/** Settings that are no rule for values, whose changes are told for themselves. */
function changedSettings(before: Field, after: Field): readonly string[] {
  const keys = new Set([...Object.keys(before.settings), ...Object.keys(after.settings)]);
  return [...keys]
    .filter((key) => !toldElsewhere.has(key))
    .filter((key) => !jsonEqual(before.settings[key] ?? null, after.settings[key] ?? null))
    .map((key) => `settings.${key}`);
}

const toldElsewhere: ReadonlySet<string> = new Set([
  "dataType",
  "maxNumberOfValues",
  "relationType",
  "onDelete",
  "joinColumnName",
]);

function isToMany(field: Field): boolean {
  return field.relation?.type === "ONE_TO_MANY";
}

function isServed({ before, after }: ComparedObject): boolean {
  return before.isActive && after.isActive;
}

/** The search vector is never read or written as such. */
function isServedField(field: Field): boolean {
  return field.isActive && field.type !== "TS_VECTOR";
}

/** Fields without columns are nothing to the database; those of a replaced object go with its table. */
function ofTable({ isReplaced }: ComparedObject, field: Field): readonly Surface[] {
  return isReplaced || leavesOf(field).length === 0 ? [] : onDatabase;
}
