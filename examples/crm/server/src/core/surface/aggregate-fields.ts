import { capitalize } from "../naming/case.js";
import { leavesOf } from "../fields/leaves-of.js";
import type { Leaf } from "../fields/leaf.js";
import type { Field, FieldType, ObjectType } from "../model/workspace.js";

export const aggregateOperations = [
  "totalCount",
  "countUniqueValues",
  "countEmpty",
  "countNotEmpty",
  "percentageEmpty",
  "percentageNotEmpty",
  "countTrue",
  "countFalse",
  "min",
  "max",
  "avg",
  "sum",
] as const;
export type AggregateOperation = (typeof aggregateOperations)[number];

/** One aggregate that connections and groupBy offer. */
export interface AggregateField {
  /** `totalCount`, `sumEmployees`, `avgAmountAmountMicros`, `countEmptyTargetPerson`. */
  readonly name: string;
  readonly operation: AggregateOperation;
  /** Null for `totalCount`. */
  readonly field: Field | null;
  /** The columns it looks at: one for min, max, avg, sum; those that decide emptiness for the counts. */
  readonly leaves: readonly Leaf[];
}

const everyField = [
  "countUniqueValues",
  "countEmpty",
  "countNotEmpty",
  "percentageEmpty",
  "percentageNotEmpty",
] as const;
const ofType: Partial<Record<FieldType, readonly AggregateOperation[]>> = {
  DATE: ["min", "max"],
  DATE_TIME: ["min", "max"],
  BOOLEAN: ["countTrue", "countFalse"],
  NUMBER: ["min", "max", "avg", "sum"],
  CURRENCY: ["min", "max", "avg", "sum"],
};

/** Which parts of a composite say whether it is empty; every part where the type is not listed. */
const decisiveParts: Partial<Record<FieldType, readonly string[]>> = {
  CURRENCY: ["amountMicros"],
  EMAILS: ["primaryEmail"],
  LINKS: ["primaryLinkUrl"],
  PHONES: ["primaryPhoneNumber"],
};

const cache = new WeakMap<ObjectType, ReadonlyMap<string, AggregateField>>();

/** The aggregates of an object by name. Relations have none of their own; morph relations count by their foreign key. */
export function aggregateFields(object: ObjectType): ReadonlyMap<string, AggregateField> {
  let fields = cache.get(object);
  if (fields === undefined) {
    fields = buildAggregateFields(object);
    cache.set(object, fields);
  }
  return fields;
}

function buildAggregateFields(object: ObjectType): ReadonlyMap<string, AggregateField> {
  const fields = new Map<string, AggregateField>([
    ["totalCount", { name: "totalCount", operation: "totalCount", field: null, leaves: [] }],
  ]);
  for (const field of object.fields) {
    const leaves = leavesOf(field);
    if (!field.isActive || field.type === "RELATION" || field.type === "TS_VECTOR" || leaves.length === 0) continue;
    const decisive = decisiveParts[field.type];
    const deciding = decisive === undefined ? leaves : leaves.filter((leaf) => decisive.includes(leaf.subField ?? ""));
    for (const operation of everyField) {
      const name = operation + capitalize(field.name);
      fields.set(name, { name, operation, field, leaves: deciding });
    }
    for (const operation of ofType[field.type] ?? []) {
      const name = operation + capitalize(field.name) + (field.type === "CURRENCY" ? "AmountMicros" : "");
      fields.set(name, { name, operation, field, leaves: deciding.slice(0, 1) });
    }
  }
  return fields;
}
