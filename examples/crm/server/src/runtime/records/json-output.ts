import type { Leaf, LeafKind } from "../../core/fields/leaf.js";

/**
 * SQL that prints a column as JSON text. Null prints as what clients read for it: `""` for text, `[]` for lists,
 * `null` otherwise. Text is built by `concat`, which Postgres does a third faster than `json_build_object`.
 */
const printers: Record<LeafKind, (column: string, leaf: Leaf) => string> = {
  TEXT: (column) => `coalesce(to_json(${column})::text,'""')`,
  ENUM: (column, leaf) => quotedOrNull(`to_json(${column})::text`, leaf),
  UUID: (column, leaf) => quotedOrNull(`'"'||${column}||'"'`, leaf),
  INT: (column, leaf) => quotedOrNull(`${column}::text`, leaf),
  BIGINT: (column, leaf) => quotedOrNull(`${column}::text`, leaf),
  // to_json keeps NaN and Infinity, which only raw SQL can have put there, from breaking the document.
  FLOAT: (column, leaf) => quotedOrNull(`to_json(${column})::text`, leaf),
  NUMERIC: (column, leaf) => quotedOrNull(`to_json(${column})::text`, leaf),
  BOOLEAN: (column, leaf) => quotedOrNull(`${column}::text`, leaf),
  DATE: (column, leaf) => quotedOrNull(`'"'||to_char(${column},'YYYY-MM-DD')||'"'`, leaf),
  DATE_TIME: (column, leaf) => quotedOrNull(`'"'||${isoText(column)}||'"'`, leaf),
  ENUM_ARRAY: (column) => `coalesce(to_json(${column})::text,'[]')`,
  TEXT_ARRAY: (column) => `coalesce(to_json(${column})::text,'[]')`,
  JSON: (column, leaf) => `coalesce(${column}::text,'${emptyJson(leaf)}')`,
  TS_VECTOR: (column) => `coalesce(to_json(${column}::text)::text,'null')`,
};

/** An instant as `2025-01-13T00:00:00.000Z`; sessions run in UTC. */
export function isoText(column: string): string {
  return `to_char(${column},'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

export function printLeaf(leaf: Leaf, column: string): string {
  return printers[leaf.kind](column, leaf);
}

function quotedOrNull(expression: string, leaf: Leaf): string {
  return leaf.isNullable ? `coalesce(${expression},'null')` : expression;
}

/** Lists and objects inside composites read back empty, JSON fields of their own as null. */
function emptyJson(leaf: Leaf): string {
  if (leaf.subField === null) return "null";
  return leaf.schema.type === "array" ? "[]" : "{}";
}
