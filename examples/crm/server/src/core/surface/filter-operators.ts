import type { Leaf, LeafKind } from "../fields/leaf.js";

/** Every comparison a filter can make. */
export const filterOperators = [
  "eq",
  "neq",
  "gt",
  "gte",
  "lt",
  "lte",
  "in",
  "is",
  "like",
  "ilike",
  "startsWith",
  "endsWith",
  "containsAny",
  "containsIlike",
  "isEmptyArray",
  "search",
] as const;
export type FilterOperator = (typeof filterOperators)[number];

const comparisons = ["eq", "neq", "gt", "gte", "lt", "lte", "in", "is"] as const;

/** Which operators each kind of column takes. */
export const operatorsOfKind: Readonly<Record<LeafKind, readonly FilterOperator[]>> = {
  TEXT: [...comparisons, "like", "ilike", "startsWith", "endsWith"],
  UUID: comparisons,
  INT: comparisons,
  BIGINT: comparisons,
  FLOAT: comparisons,
  NUMERIC: comparisons,
  BOOLEAN: ["eq", "is"],
  DATE: comparisons,
  DATE_TIME: comparisons,
  ENUM: ["eq", "neq", "in", "containsAny", "is", "isEmptyArray"],
  ENUM_ARRAY: ["containsAny", "is", "isEmptyArray"],
  TEXT_ARRAY: ["containsAny", "containsIlike", "is", "isEmptyArray"],
  JSON: ["is", "like"],
  TS_VECTOR: ["search"],
};

export function operatorsOf(leaf: Leaf): readonly FilterOperator[] {
  return operatorsOfKind[leaf.kind];
}
