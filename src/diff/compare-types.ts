import { isComposite, leavesOf } from "../core/fields/leaves-of.js";
import type { LeafKind } from "../core/fields/leaf.js";
import { wideningKinds } from "../core/fields/widening-kinds.js";
import { fieldKinds } from "../core/fields/field-kinds.js";
import type { Field, ObjectType } from "../core/model/workspace.js";
import { aggregateFields } from "../core/surface/aggregate-fields.js";
import { operatorsOf } from "../core/surface/filter-operators.js";
import type { ChangeList } from "./change-list.js";
import type { ChangeTopic } from "./change-topics.js";
import { fieldPlace, lostRestNames } from "./change-places.js";
import type { ComparedField } from "./compare-fields.js";

/** What the values of a field are: its type, and of numbers how they are stored. */
export function compareTypes(field: ComparedField, changes: ChangeList): void {
  const { objects, before, after, on } = field;
  const [old, next] = [kindOf(before), kindOf(after)];
  if (before.type === after.type && old === next) return;
  const place = fieldPlace(objects.before, before);
  const facts = { before: nameOf(before), after: nameOf(after), on };
  const rest = lostRestNames({ object: objects.before, field: before }, { object: objects.after, field: after });
  changes.tell(topicOf(field), place, before, {
    ...facts,
    ...(before.name === after.name ? { names: { rest } } : {}),
  });
  if (before.type === after.type && old !== null && next !== null && wideningKinds[old]?.includes(next) === true)
    changes.tell("column-widened", place, before, facts);
  else changes.tell("values-not-converted", place, before, facts);
}

function topicOf({ objects, before, after }: ComparedField): ChangeTopic {
  const [old, next] = [kindOf(before), kindOf(after)];
  if (old === null || next === null) return "type-changed";
  const uses = new Set(usesOf(objects.after, after));
  if (!usesOf(objects.before, before).every((use) => uses.has(use))) return "type-changed";
  if (old === next) return "type-alike";
  if (containing[old].includes(next)) return "type-widened";
  return containing[next].includes(old) ? "type-narrowed" : "type-changed";
}

/** Kinds whose values, as JSON writes them, are all values of the listed kinds too. */
const containing: Readonly<Record<LeafKind, readonly LeafKind[]>> = {
  TEXT: [],
  UUID: ["TEXT"],
  INT: ["BIGINT", "FLOAT", "NUMERIC"],
  BIGINT: ["FLOAT", "NUMERIC"],
  FLOAT: ["NUMERIC"],
  NUMERIC: ["FLOAT"],
  BOOLEAN: [],
  DATE: ["TEXT"],
  DATE_TIME: ["TEXT"],
  ENUM: ["TEXT"],
  ENUM_ARRAY: ["TEXT_ARRAY"],
  TEXT_ARRAY: [],
  JSON: [],
  TS_VECTOR: [],
};

/** What requests can do with a field beside reading and writing it. */
function usesOf(object: ObjectType, field: Field): readonly string[] {
  const { isGroupable, isOrderable } = fieldKinds[field.type];
  const figures = [...aggregateFields(object).values()].filter((aggregate) => aggregate.field === field);
  return [
    ...leavesOf(field).flatMap(operatorsOf),
    ...figures.map(({ operation }) => operation),
    ...(isGroupable ? ["group"] : []),
    ...(isOrderable ? ["order"] : []),
  ];
}

/** The kind that says all of a field's values; null where the type has a form of its own. */
function kindOf(field: Field): LeafKind | null {
  const [leaf] = leavesOf(field);
  const hasOwnForm =
    isComposite(field) || field.relation !== null || field.type === "FILES" || field.type === "POSITION";
  return hasOwnForm || leaf === undefined ? null : leaf.kind;
}

/** `NUMBER (int)` */
function nameOf({ type, settings }: Field): string {
  const { dataType } = settings;
  return type === "NUMBER" ? `${type} (${typeof dataType === "string" ? dataType : "float"})` : type;
}
