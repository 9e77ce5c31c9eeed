import type { JsonSchema } from "../json/json-schema.js";
import type { JsonValue } from "../json/json-value.js";

/**
 * Twenty writes constant defaults as strings quoted inside the JSON string (`"'NEW'"`) so that they differ from
 * functions (`"now"`, `"uuid"`). These are the schemas and the reader of that notation.
 */
export const quotedString: JsonSchema = {
  type: "string",
  pattern: "^'[\\s\\S]*'$",
  description: "A constant, in single quotes inside the string: \"'text'\"",
};

export const nullableQuotedString: JsonSchema = { anyOf: [quotedString, { type: "null" }] };

/** `'NEW'` → `NEW`; text that is not quoted comes back as it is. */
export function unquote(literal: string): string {
  return isQuoted(literal) ? literal.slice(1, -1) : literal;
}

export function isQuoted(literal: string): boolean {
  return literal.length >= 2 && literal.startsWith("'") && literal.endsWith("'");
}

/** The plain value a default stands for: quotes removed at every depth; `"now"` and `"uuid"` stay words. */
export function plainDefault(value: JsonValue): JsonValue {
  if (typeof value === "string") return unquote(value);
  if (Array.isArray(value)) return value.map((item: JsonValue) => plainDefault(item));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainDefault(part as JsonValue)]));
  return value;
}
