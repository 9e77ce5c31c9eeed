import type { JsonValue } from "../../../core/json/json-value.js";
import { problemsError } from "../../errors/problems-error.js";
import { parseDateTime } from "../../records/input/leaf/parse-date.js";
import { detailOf, type Problem } from "../../records/input/problem.js";

/** A time after now, as ISO 8601 in UTC. */
export function readFutureInstant(value: JsonValue, path: string, now: number): string {
  const instant = readInstant(value, path);
  if (Date.parse(instant) > now) return instant;
  throw wrong(path, { message: `must be in the future, and ${instant} has passed.`, value });
}

/** A time that has been, as ISO 8601 in UTC. */
export function readPastInstant(value: JsonValue, path: string, now: number): string {
  const instant = readInstant(value, path);
  if (Date.parse(instant) <= now + clockSkewMilliseconds) return instant;
  throw wrong(path, { message: `may not be in the future; "expiresAt" ends a key at a later time.`, value });
}

/** Clients write "now" by a clock of their own. */
const clockSkewMilliseconds = 5 * 60_000;

function readInstant(value: JsonValue, path: string): string {
  const instant = parseDateTime(value);
  if (typeof instant === "string") return instant;
  throw wrong(path, instant);
}

function wrong(path: string, problem: Problem) {
  return problemsError("INVALID_ARGS_DATA", [detailOf(path, problem)]);
}
