import { plainDefault } from "../../../core/fields/default-literal.js";
import type { Leaf, LeafKind } from "../../../core/fields/leaf.js";
import { isJsonObject, type JsonValue } from "../../../core/json/json-value.js";
import type { Field } from "../../../core/model/workspace.js";
import { columnTypes } from "./column-types.js";
import { quoteLiteral } from "../../../core/database/quote-identifier.js";

/** SQL default of a column, from the literal of its field; null = none. */
export function defaultExpression(field: Field, leaf: Leaf): string | null {
  const literal = leaf.subField === null ? field.defaultValue : partOf(field.defaultValue, leaf.subField);
  if (literal === null) return null;
  const functionCall = functionCalls[String(literal)]?.[leaf.kind];
  return functionCall ?? printers[leaf.kind](plainDefault(literal), leaf);
}

function partOf(value: JsonValue, key: string): JsonValue {
  return isJsonObject(value) ? (value[key] ?? null) : null;
}

/** Words that stand for a function where they are not quoted. */
const functionCalls: Readonly<Record<string, Partial<Record<LeafKind, string>>>> = {
  uuid: { UUID: "gen_random_uuid()" },
  now: { DATE_TIME: "now()", DATE: "CURRENT_DATE" },
};

type Printer = (value: JsonValue, leaf: Leaf) => string | null;

const typedLiteral: Printer = (value, leaf) => `${quoteLiteral(String(value))}::${columnTypes[leaf.kind]}`;

// An empty text is the same as null, and null is what a nullable column holds by itself.
const textLiteral: Printer = (value, leaf) => (value === "" && leaf.isNullable ? null : typedLiteral(value, leaf));

const arrayLiteral: Printer = (value, leaf) => {
  if (!Array.isArray(value) || (value.length === 0 && leaf.isNullable)) return null;
  return `${quoteLiteral(`{${value.map(String).map(arrayElement).join(",")}}`)}::text[]`;
};

/** Quoted only where it must be, as Postgres prints it back. */
function arrayElement(text: string): string {
  return /^[^"\\{},\s]+$/.test(text) && !/^null$/i.test(text) ? text : `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

const jsonLiteral: Printer = (value) => {
  if (Array.isArray(value) && value.length === 0) return null;
  // A default may also be the JSON text, quoted like every constant.
  return `${quoteLiteral(typeof value === "string" ? value : JSON.stringify(value))}::jsonb`;
};

// What is too large for the column must be refused now, not at the first row: hence the type beside it.
const wholeNumber: Printer = (value) =>
  Number(value) >= 0 && Number(value) < 2 ** 31 ? String(value) : `'${String(value)}'::integer`;

const printers: Record<LeafKind, Printer> = {
  TEXT: textLiteral,
  UUID: typedLiteral,
  INT: wholeNumber,
  BIGINT: typedLiteral,
  FLOAT: typedLiteral,
  NUMERIC: typedLiteral,
  BOOLEAN: (value) => String(value),
  DATE: typedLiteral,
  DATE_TIME: typedLiteral,
  ENUM: textLiteral,
  ENUM_ARRAY: arrayLiteral,
  TEXT_ARRAY: arrayLiteral,
  JSON: jsonLiteral,
  TS_VECTOR: () => null,
};
