import type { Leaf, LeafKind } from "../../../core/fields/leaf.js";
import type { JsonValue } from "../../../core/json/json-value.js";
import type { ApiErrorDetail } from "../../errors/api-error.js";
import { parseDate, parseDateTime } from "./leaf/parse-date.js";
import { numberFromText, parseFloat64, parseInt32, parseInt64, parseNumeric } from "./leaf/parse-number.js";
import { parseOption, parseOptions, parseTexts } from "./leaf/parse-options.js";
import { parseText } from "./leaf/parse-text.js";
import { parseUuid } from "./leaf/parse-uuid.js";
import type { LeafParser } from "./parse-leaf.js";
import { detailOf, isProblem, wrongValue } from "./problem.js";
import type { StoredValue } from "./stored-value.js";

/**
 * What a filter compares with. A query string knows only text, so numbers and booleans may come as text here;
 * an empty text stays one. An element of a list may stand alone; JSON is compared as text.
 */
export const filterOperandParsers: Record<LeafKind, LeafParser> = {
  TEXT: parseText,
  UUID: parseUuid,
  INT: (value) => parseInt32(numberFromText(value)),
  BIGINT: parseInt64,
  FLOAT: (value) => parseFloat64(numberFromText(value)),
  NUMERIC: parseNumeric,
  BOOLEAN: (value) => {
    if (typeof value === "boolean") return value;
    return value === "true" || value === "false" ? value === "true" : wrongValue("must be true or false", value);
  },
  DATE: parseDate,
  DATE_TIME: parseDateTime,
  ENUM: parseOption,
  ENUM_ARRAY: (value, leaf) => (Array.isArray(value) ? parseOptions(value, leaf) : parseOption(value, leaf)),
  TEXT_ARRAY: (value) => (Array.isArray(value) ? parseTexts(value) : parseText(value)),
  JSON: parseText,
  TS_VECTOR: parseText,
};

/** An operand as columns of the leaf hold it, or what is wrong with it at `path`. */
export function parseOperand(leaf: Leaf, value: JsonValue, path: string): StoredValue | ApiErrorDetail {
  const result = filterOperandParsers[leaf.kind](value, leaf);
  return isProblem(result) ? detailOf(path, result) : result;
}
