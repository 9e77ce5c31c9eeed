import type { JsonSchema } from "../json/json-schema.js";
import { nullableQuotedString } from "./default-literal.js";

/** Default of a composite: quoted text parts, and parts of other shapes where `others` says so; every part may be left out. */
export function compositeDefault(
  textParts: readonly string[],
  others: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: "object",
    properties: { ...Object.fromEntries(textParts.map((part) => [part, nullableQuotedString])), ...others },
    additionalProperties: false,
  };
}

/** A JSON list part: a list, null, or its quoted text. */
export const jsonListPart: JsonSchema = { anyOf: [{ type: "array" }, nullableQuotedString] };
