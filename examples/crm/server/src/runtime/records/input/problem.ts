import { nearestName } from "../../../core/text/nearest-name.js";
import type { JsonValue } from "../../../core/json/json-value.js";
import type { ApiErrorDetail } from "../../errors/api-error.js";
import type { StoredValue } from "./stored-value.js";

/** What is wrong with one value, without the place where it stands: `must be true or false, not "yes".` */
export type Problem = Omit<ApiErrorDetail, "path">;

/** Tells a problem from a stored value, which is never a plain object. */
export function isProblem(result: StoredValue | Problem): result is Problem {
  return typeof result === "object" && result !== null && !Array.isArray(result);
}

/** A value of the wrong type, form or range; `requirement` says what it must be. */
export function wrongValue(requirement: string, value: JsonValue): Problem {
  return { message: `${requirement}, not ${shown(value)}.`, ...echo(value) };
}

/** A value that is none of a closed list. */
export function notAllowed(value: JsonValue, allowed: readonly string[]): Problem {
  const nearest = typeof value === "string" ? nearestName(value, allowed) : null;
  return {
    message: `must be one of ${allowed.join(", ")}, not ${shown(value)}.${question(nearest)}`,
    ...echo(value),
    allowed,
    ...(nearest === null ? {} : { nearest }),
  };
}

/** A key that does not exist; `owner` is what lacks it: `A person`, `An address`. */
export function unknownKey(key: string, owner: string, allowed: readonly string[]): Problem {
  const nearest = nearestName(key, allowed);
  return {
    message: `is unknown: ${owner} has no ${quoted(key)}.${nearest === null ? ` It has ${allowed.join(", ")}.` : question(nearest)}`,
    allowed,
    ...(nearest === null ? {} : { nearest }),
  };
}

/** The problem at its place, as clients are told of it; people need not be told that it stands in the data. */
export function detailOf(path: string, problem: Problem): ApiErrorDetail {
  const place = path.replace(/^data(\.|$)/, "");
  return { ...problem, path, message: `${place === "" ? "The data" : place} ${problem.message}` };
}

const longestShown = 60;
const longestEcho = 200;

function shown(value: JsonValue): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
}

/** Scalars are sent back for programs; what is long or nested is not worth its bytes. */
function echo(value: JsonValue): { readonly value?: JsonValue } {
  if (typeof value === "string") return value.length > longestEcho ? {} : { value };
  return typeof value === "object" && value !== null ? {} : { value };
}

function question(nearest: string | null): string {
  return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}
