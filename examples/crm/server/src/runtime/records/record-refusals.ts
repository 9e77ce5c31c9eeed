import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { ApiError, type ApiErrorDetail } from "../errors/api-error.js";
import { isEmptyFilter } from "./compile-filter.js";
import type { RawFilter } from "./records.js";

/** The refusals that several record operations share. */
export function recordNotFound(object: ObjectType, ids: readonly string[]): ApiError {
  const message = `Record not found: no ${object.nameSingular} has the id ${ids.join(" or ")}.`;
  return new ApiError("RECORD_NOT_FOUND", message, [
    { path: "id", message, value: ids.length === 1 ? (ids[0] ?? null) : ids },
  ]);
}

/** The records of a batch, or the refusal of one that is no list, empty or too long. */
export function readBatch(data: JsonValue, object: ObjectType, batchLimit: number): readonly JsonValue[] {
  if (!Array.isArray(data)) throw invalidData("data", `The body must be a list of ${object.namePlural}: [{…}, {…}].`);
  if (data.length === 0) throw invalidData("data", `The list of ${object.namePlural} must not be empty.`);
  if (data.length > batchLimit)
    throw tooMany(
      `One request can write at most ${batchLimit} records; this one has ${data.length}. Nothing was written.`,
      batchLimit,
      data.length,
    );
  return data;
}

/** Changes by filter need a condition: nobody means all records by saying nothing. */
export function requireFilter(filter: RawFilter | undefined, verb: string, object: ObjectType): void {
  if (!isEmptyFilter(filter)) return;
  const message = `To ${verb} many ${object.namePlural} a filter is required that holds at least one condition; without one, all records would be hit.`;
  throw new ApiError("INVALID_ARGS_FILTER", message, [{ path: "filter", message }]);
}

export function tooMany(message: string, limit: number, count: number): ApiError {
  return new ApiError("TOO_MANY_RECORDS", message, [{ path: "data", message, value: count, allowed: [limit] }], {
    limit,
    count,
  });
}

export function invalidData(path: string, message: string, more: Partial<ApiErrorDetail> = {}): ApiError {
  return new ApiError("INVALID_ARGS_DATA", message, [{ path, message, ...more }]);
}
