import type { JsonValue } from "../../../../core/json/json-value.js";
import { wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";

/** Postgres stores neither NUL nor half a surrogate pair. */
const unstorable = /[\0\p{Surrogate}]/u;

/** Text that Postgres can hold, as given. */
export function parseText(value: JsonValue): string | Problem {
  if (typeof value !== "string") return wrongValue("must be text", value);
  return unstorable.test(value)
    ? wrongValue("must be text without NUL characters and broken surrogate pairs", value)
    : value;
}
