import { ApiError } from "../../errors/api-error.js";
import type { PageArguments } from "../../records/records.js";
import { defaultLimit, readLimit } from "./read-limit.js";
import type { QueryValues } from "./read-query.js";

/** `limit`, `starting_after` and `ending_before` as page arguments. */
export function readPage(values: QueryValues): PageArguments {
  const limit = readLimit(values) ?? defaultLimit;
  const after = values.get("starting_after");
  const before = values.get("ending_before");
  if (after !== undefined && before !== undefined) {
    const message = `"starting_after" and "ending_before" exclude each other: give the one for the way you page`;
    throw new ApiError("ARGS_CONFLICT", message, [
      { path: "query.starting_after", message },
      { path: "query.ending_before", message },
    ]);
  }
  if (before !== undefined) return { last: limit, before };
  return { first: limit, after };
}
