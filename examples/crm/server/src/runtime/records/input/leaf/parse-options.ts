import type { Leaf } from "../../../../core/fields/leaf.js";
import type { JsonValue } from "../../../../core/json/json-value.js";
import { isProblem, notAllowed, wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";
import { parseText } from "./parse-text.js";

/** One of the leaf's options. */
export function parseOption(value: JsonValue, leaf: Leaf): string | Problem {
  const options = leaf.options ?? [];
  return typeof value === "string" && options.includes(value) ? value : notAllowed(value, options);
}

/** Options without repetition; a single one is taken as a list of one. */
export function parseOptions(value: JsonValue, leaf: Leaf): readonly string[] | Problem {
  return listOf(value, "must be a list of options", (item) => parseOption(item, leaf), true);
}

/** A list of text; a single text is taken as a list of one. */
export function parseTexts(value: JsonValue): readonly string[] | Problem {
  return listOf(value, "must be a list of text", parseText, false);
}

function listOf(
  value: JsonValue,
  requirement: string,
  parse: (item: JsonValue) => string | Problem,
  isDistinct: boolean,
): readonly string[] | Problem {
  const items: JsonValue = typeof value === "string" ? [value] : value;
  if (!Array.isArray(items)) return wrongValue(requirement, value);
  const parsed: string[] = [];
  for (const [index, item] of (items as readonly JsonValue[]).entries()) {
    const result = parse(item);
    if (isProblem(result)) return items.length === 1 ? result : { ...result, message: `[${index}] ${result.message}` };
    if (!isDistinct || !parsed.includes(result)) parsed.push(result);
  }
  return parsed;
}
