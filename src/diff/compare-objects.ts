import { jsonEqual } from "../core/json/json-equal.js";
import type { ObjectType } from "../core/model/workspace.js";
import { namesOf } from "../core/naming/object-names.js";
import type { ChangeList } from "./change-list.js";
import { lostRestNames, objectPlace, restNames } from "./change-places.js";
import { changedKeys } from "./changed-keys.js";
import type { Surface } from "./change.js";
import { compareDeprecations } from "./compare-deprecations.js";
import { compareFields, type FieldContext } from "./compare-fields.js";
import { currentNames, type CurrentNames } from "./current-names.js";
import type { ObjectPair } from "./match-models.js";

const onDatabase: readonly Surface[] = ["database"];
const onApis: readonly Surface[] = ["rest", "graphql"];

/** One object in two models: what is said of it as a whole, then its fields. */
export function compareObjects(pair: ObjectPair, changes: ChangeList, context: FieldContext): void {
  const { before, after } = pair;
  if (before === null && after !== null) {
    changes.tell("object-added", objectPlace(after), after, {
      ...(after.isActive ? {} : { on: onDatabase }),
      names: { rest: after.isActive ? restNames(after, null) : [] },
    });
  } else if (before !== null && after === null) {
    changes.tell("object-removed", objectPlace(before), before, {
      ...(before.isActive ? {} : { on: onDatabase }),
      names: { rest: before.isActive ? restNames(before, null) : [], database: [namesOf(before).table] },
    });
  } else if (before !== null && after !== null) {
    compareSame(before, after, pair, changes);
    for (const fields of pair.fields)
      compareFields({ before, after, isReplaced: pair.isReplaced }, fields, changes, context);
  }
}

function compareSame(before: ObjectType, after: ObjectType, pair: ObjectPair, changes: ChangeList): void {
  const place = objectPlace(before);
  const isServed = before.isActive && after.isActive;
  if (pair.isReplaced) changes.tell("object-replaced", place, before, { before: before.id, after: after.id });
  if (before.isActive && !after.isActive)
    changes.tell("object-deactivated", place, before, { names: { rest: restNames(before, null) } });
  if (!before.isActive && after.isActive)
    changes.tell("object-activated", objectPlace(after), before, { names: { rest: restNames(after, null) } });
  compareNames(before, after, { isServed, isReplaced: pair.isReplaced }, changes);
  if (!isServed) return;
  const names = currentNames(pair.fields);
  compareSearch(before, after, names, changes);
  compareDuplicates(before, after, names, changes);
  compareIdentifiers(before, after, names, changes);
  const texts = changedKeys(before, after, ["labelSingular", "labelPlural", "description"]);
  if (texts.length > 0) changes.tell("object-text-changed", place, before, { detail: texts.join(", ") });
  compareDeprecations({ before, after }, place, before, changes);
  const shown = changedKeys(before, after, presentationKeys);
  if (shown.length > 0) changes.tell("object-presentation-changed", place, before, { detail: shown.join(", ") });
  if (isReordered(before, pair)) changes.tell("fields-reordered", place, before);
}

const presentationKeys = [
  "icon",
  "color",
  "shortcut",
  "isCustom",
  "isSystem",
  "isUIReadOnly",
  "isLabelSyncedWithName",
  "original",
] as const;

function compareNames(
  before: ObjectType,
  after: ObjectType,
  { isServed, isReplaced }: { readonly isServed: boolean; readonly isReplaced: boolean },
  changes: ChangeList,
): void {
  const [old, next] = [namesOf(before), namesOf(after)];
  const isOfTable = old.table !== next.table && !isReplaced;
  if (old.one !== next.one || old.many !== next.many)
    changes.tell("object-renamed", objectPlace(before), before, {
      on: [...(isServed ? onApis : []), ...(isOfTable ? onDatabase : [])],
      before: `${old.one}/${old.many}`,
      after: `${next.one}/${next.many}`,
      names: {
        rest: isServed ? lostRestNames({ object: before, field: null }, { object: after, field: null }) : [],
        database: [old.table],
      },
    });
  else if (isOfTable)
    changes.tell("table-renamed", objectPlace(before), before, { before: old.table, after: next.table });
}

function compareSearch(before: ObjectType, after: ObjectType, names: CurrentNames, changes: ChangeList): void {
  const place = objectPlace(before);
  if (before.isSearchable !== after.isSearchable)
    changes.tell(after.isSearchable ? "search-turned-on" : "search-turned-off", place, before);
  if (!jsonEqual(before.searchFields.map(names.ofField), after.searchFields))
    changes.tell("search-fields-changed", place, before, { before: before.searchFields, after: after.searchFields });
}

function compareDuplicates(before: ObjectType, after: ObjectType, names: CurrentNames, changes: ChangeList): void {
  const place = objectPlace(before);
  const [old, next] = [before.duplicateCriteria, after.duplicateCriteria];
  if (old === null && next !== null) changes.tell("duplicates-added", place, before, { after: next });
  else if (old !== null && next === null) changes.tell("duplicates-removed", place, before, { before: old });
  else if (
    old !== null &&
    next !== null &&
    !jsonEqual(
      old.map((columns) => columns.map(names.ofColumn)),
      next,
    )
  )
    changes.tell("duplicate-criteria-changed", place, before, { before: old, after: next });
}

function compareIdentifiers(before: ObjectType, after: ObjectType, names: CurrentNames, changes: ChangeList): void {
  const place = objectPlace(before);
  if (names.ofField(before.labelIdentifier) !== after.labelIdentifier)
    changes.tell("label-identifier-changed", place, before, {
      before: before.labelIdentifier,
      after: after.labelIdentifier,
    });
  const image = before.imageIdentifier === null ? null : names.ofField(before.imageIdentifier);
  if (image !== after.imageIdentifier)
    changes.tell("image-identifier-changed", place, before, {
      before: before.imageIdentifier,
      after: after.imageIdentifier,
    });
}

/** True: fields that both models have come in another order. */
function isReordered(before: ObjectType, { fields }: ObjectPair): boolean {
  const kept = fields.flatMap((field) => (field.before === null || field.after === null ? [] : [field.before]));
  const places = kept.map((field) => before.fields.indexOf(field));
  return places.some((place, index) => index > 0 && place < places[index - 1]!);
}
