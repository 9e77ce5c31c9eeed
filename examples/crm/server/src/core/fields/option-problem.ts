import type { Field } from "../model/workspace.js";
import type { JsonValue } from "../json/json-value.js";
import { didYouMean } from "../text/nearest-name.js";
import { isQuoted, unquote } from "./default-literal.js";

/** Why `value` is no quoted option of `field`, or null. */
export function optionProblem(field: Field, value: JsonValue): string | null {
  const values = (field.options ?? []).map((option) => option.value);
  if (typeof value !== "string" || !isQuoted(value))
    return `must be an option value in single quotes, such as "'${values[0] ?? "OPTION"}'"`;
  const plain = unquote(value);
  return values.includes(plain)
    ? null
    : `must be one of the options ${values.join(", ")}, not ${plain}.${didYouMean(plain, values)}`;
}
