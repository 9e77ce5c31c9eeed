import { isJsonObject } from "../../../../core/json/json-value.js";
import type { JsonValue } from "../../../../core/json/json-value.js";
import { wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";

/** Deeper values overflow the stacks of printers and of the database. */
const deepest = 200;

/** NUL and halves of surrogate pairs, as JSON text escapes them; an even number of backslashes before is no escape. */
const unstorableEscape = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i;

/** JSON text of an object or a list, which may itself come as JSON text. */
export function parseJson(value: JsonValue): string | Problem {
  const read = typeof value === "string" ? readJson(value) : value;
  return read === undefined || typeof read !== "object" || read === null
    ? wrongValue("must be a JSON object or list, or the JSON text of one", value)
    : printJson(read);
}

/** JSON text that `jsonb` can hold. */
export function printJson(value: JsonValue): string | Problem {
  if (nestsDeeperThan(value, deepest)) return { message: `must not nest deeper than ${deepest} levels.` };
  const text = JSON.stringify(value);
  return text.includes("\\u") && unstorableEscape.test(text)
    ? { message: "must not hold NUL characters and broken surrogate pairs." }
    : text;
}

/** The value of JSON text, or undefined where it is none. */
export function readJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

export function isEmptyJson(text: string): boolean {
  return text === "{}" || text === "[]";
}

function nestsDeeperThan(value: JsonValue, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  const children = isJsonObject(value) ? Object.values(value) : value;
  return children.some((child) => nestsDeeperThan(child, levels - 1));
}
