import { ApiError } from "../errors/api-error.js";
import type { PageArguments } from "./records.js";

/** Page size when neither `first` nor `last` is given, and the most a page may hold. */
export const maximumPageSize = 200;

export interface PageRequest {
  readonly size: number;
  readonly cursor: string | undefined;
  readonly isBackward: boolean;
  readonly offset: number;
}

/** Which page is meant; combinations that mean nothing are refused. */
export function readPageArguments(page: PageArguments): PageRequest {
  const { last, after, before, offset, limit } = page;
  if (limit !== undefined && page.first !== undefined) {
    const message = '"first" and "limit" are two names of the same thing: give one of them.';
    throw new ApiError("ARGS_CONFLICT", message, [{ path: "limit", message }]);
  }
  if (limit !== undefined && !isCount(limit)) throw notACount("INVALID_QUERY_INPUT", "limit", limit);
  const first = page.first ?? limit;
  if (first !== undefined && last !== undefined) throw conflict("first", "last");
  if (after !== undefined && before !== undefined) throw conflict("after", "before");
  if (before !== undefined && first !== undefined) throw conflict("before", "first");
  if (after !== undefined && last !== undefined) throw conflict("after", "last");
  if (first !== undefined && !isCount(first)) throw notACount("INVALID_ARGS_FIRST", "first", first);
  if (last !== undefined && !isCount(last)) throw notACount("INVALID_ARGS_LAST", "last", last);
  if (offset !== undefined && !isCount(offset)) throw notACount("INVALID_QUERY_INPUT", "offset", offset);
  return {
    size: Math.min(first ?? last ?? maximumPageSize, maximumPageSize),
    cursor: after ?? before,
    isBackward: before !== undefined || last !== undefined,
    offset: offset ?? 0,
  };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function conflict(one: string, other: string): ApiError {
  const message = `"${one}" and "${other}" cannot be used together: a page goes either forward or backward.`;
  return new ApiError("ARGS_CONFLICT", message, [{ path: one, message }]);
}

function notACount(
  code: "INVALID_ARGS_FIRST" | "INVALID_ARGS_LAST" | "INVALID_QUERY_INPUT",
  name: string,
  value: number,
): ApiError {
  const message = `"${name}" must be a whole number from 0, not ${value}.`;
  return new ApiError(code, message, [{ path: name, message, value }]);
}
