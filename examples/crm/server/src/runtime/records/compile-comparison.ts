import type { Leaf, LeafKind } from "../../core/fields/leaf.js";
import type { FilterOperator } from "../../core/surface/filter-operators.js";
import type { StoredValue } from "./input/stored-value.js";
import { identifier, type Parameters } from "./sql-text.js";

/** Array type for `= ANY(...)`, so that lists of every length share one statement. */
const arrayTypes: Record<LeafKind, string> = {
  TEXT: "text[]",
  UUID: "uuid[]",
  INT: "int4[]",
  BIGINT: "int8[]",
  FLOAT: "float8[]",
  NUMERIC: "numeric[]",
  BOOLEAN: "bool[]",
  DATE: "date[]",
  DATE_TIME: "timestamptz[]",
  ENUM: "text[]",
  ENUM_ARRAY: "text[]",
  TEXT_ARRAY: "text[]",
  JSON: "text[]",
  TS_VECTOR: "text[]",
};

/**
 * One comparison as SQL. `value` is already checked for the leaf and operator. Empty text and null are one value,
 * as are empty lists and null; otherwise comparisons with null are unknown, as SQL has it, also under `not`.
 *
 * @param schema where the workspace's tables and its accent-folding function are
 */
export function compileComparison(
  leaf: Leaf,
  column: string,
  operator: FilterOperator,
  value: StoredValue,
  parameters: Parameters,
  schema: string,
): string {
  switch (operator) {
    case "eq":
      return value === "" && leaf.kind === "TEXT" ? isEmpty(leaf, column) : `${column} = ${parameters.add(value)}`;
    case "neq":
      return value === "" && leaf.kind === "TEXT" ? isFilled(leaf, column) : `${column} <> ${parameters.add(value)}`;
    case "gt":
      return `${column} > ${parameters.add(value)}`;
    case "gte":
      return `${column} >= ${parameters.add(value)}`;
    case "lt":
      return `${column} < ${parameters.add(value)}`;
    case "lte":
      return `${column} <= ${parameters.add(value)}`;
    case "in": {
      const among = `${column} = ANY(${parameters.add(value)}::${arrayTypes[leaf.kind]})`;
      const includesEmpty = leaf.kind === "TEXT" && Array.isArray(value) && value.includes("");
      return includesEmpty ? `(${among} OR ${isEmpty(leaf, column)})` : among;
    }
    case "is":
      return value === "NULL" ? isEmpty(leaf, column) : isFilled(leaf, column);
    case "like":
      return `${column}${leaf.kind === "JSON" ? "::text" : ""} LIKE ${parameters.add(value)}`;
    case "ilike":
      return `${column} ILIKE ${parameters.add(value)}`;
    case "startsWith":
      return `${column} LIKE ${parameters.add(`${escapePattern(String(value))}%`)}`;
    case "endsWith":
      return `${column} LIKE ${parameters.add(`%${escapePattern(String(value))}`)}`;
    case "containsAny":
      return leaf.kind === "ENUM"
        ? `${column} = ANY(${parameters.add(value)}::text[])`
        : `${column} && ${parameters.add(value)}::text[]`;
    case "containsIlike":
      return `EXISTS (SELECT 1 FROM unnest(${column}) item WHERE item ILIKE ${parameters.add(value)})`;
    case "isEmptyArray":
      return isEmpty(leaf, column);
    case "search":
      return `${column} @@ to_tsquery('simple', ${identifier(schema)}."unaccent_text"(${parameters.add(searchQuery(String(value)))}))`;
  }
}

function isEmpty(leaf: Leaf, column: string): string {
  const empty = emptyValues[leaf.kind];
  return empty === null ? `${column} IS NULL` : `(${column} IS NULL OR ${empty(column)})`;
}

function isFilled(leaf: Leaf, column: string): string {
  const empty = emptyValues[leaf.kind];
  return empty === null ? `${column} IS NOT NULL` : `(${column} IS NOT NULL AND NOT ${empty(column)})`;
}

/** The values that count as null besides null itself. */
const emptyValues: Record<LeafKind, ((column: string) => string) | null> = {
  TEXT: (column) => `${column} = ''`,
  UUID: null,
  INT: null,
  BIGINT: null,
  FLOAT: null,
  NUMERIC: null,
  BOOLEAN: null,
  DATE: null,
  DATE_TIME: null,
  ENUM: null,
  ENUM_ARRAY: (column) => `${column} = '{}'`,
  TEXT_ARRAY: (column) => `${column} = '{}'`,
  JSON: (column) => `(${column} = '[]' OR ${column} = '{}')`,
  TS_VECTOR: null,
};

function escapePattern(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** Words of `text`, without accents, all of them wanted, each as a prefix: `ada & lov:*`. Empty matches nothing. */
export function searchQuery(text: string): string {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map((word) => `${word}:*`).join(" & ");
}
