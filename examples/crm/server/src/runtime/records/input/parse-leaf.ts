/**
 * Values of clients into values of columns: one parser per kind of leaf. In comes anything JSON can hold;
 * out goes what is stored, or what is wrong with it. Knows neither fields nor records.
 */
import type { Leaf, LeafKind } from "../../../core/fields/leaf.js";
import type { JsonValue } from "../../../core/json/json-value.js";
import { parseDate, parseDateTime } from "./leaf/parse-date.js";
import { isEmptyJson, parseJson } from "./leaf/parse-json.js";
import { parseFloat64, parseInt32, parseInt64, parseNumeric } from "./leaf/parse-number.js";
import { parseOption, parseOptions, parseTexts } from "./leaf/parse-options.js";
import { parseText } from "./leaf/parse-text.js";
import { parseUuid } from "./leaf/parse-uuid.js";
import { wrongValue } from "./problem.js";
import type { Problem } from "./problem.js";
import type { StoredValue } from "./stored-value.js";

/** Parses a value that is not null. */
export type LeafParser = (value: JsonValue, leaf: Leaf) => StoredValue | Problem;

export const leafParsers: Record<LeafKind, LeafParser> = {
  TEXT: (value, leaf) => (value === "" && leaf.isNullable ? null : parseText(value)),
  UUID: parseUuid,
  INT: parseInt32,
  BIGINT: parseInt64,
  FLOAT: parseFloat64,
  NUMERIC: parseNumeric,
  BOOLEAN: (value) => (typeof value === "boolean" ? value : wrongValue("must be true or false", value)),
  DATE: parseDate,
  DATE_TIME: parseDateTime,
  ENUM: parseOption,
  ENUM_ARRAY: (value, leaf) => emptyToNull(parseOptions(value, leaf), leaf),
  TEXT_ARRAY: (value, leaf) => emptyToNull(parseTexts(value), leaf),
  JSON: (value, leaf) => {
    const text = parseJson(value);
    return typeof text === "string" && leaf.isNullable && isEmptyJson(text) ? null : text;
  },
  TS_VECTOR: () => ({ message: "cannot be written: the server keeps it." }),
};

/** The stored value; null only where the column takes it. */
export function parseLeaf(value: JsonValue, leaf: Leaf): StoredValue | Problem {
  if (value !== null) return leafParsers[leaf.kind](value, leaf);
  return leaf.isNullable ? null : { message: "must not be null.", value };
}

function emptyToNull(parsed: readonly string[] | Problem, leaf: Leaf): readonly string[] | Problem | null {
  return leaf.isNullable && Array.isArray(parsed) && parsed.length === 0 ? null : parsed;
}
