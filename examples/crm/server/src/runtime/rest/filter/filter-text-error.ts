import { ApiError } from "../../errors/api-error.js";
import type { JsonValue } from "../../../core/json/json-value.js";

export interface FilterTextProblem {
  /** Counted from 1. */
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly example: string;
  readonly allowed?: readonly JsonValue[] | undefined;
  readonly nearest?: string | null | undefined;
}

/** 400 that shows the place in the filter text, what stands there and what may stand there. */
export function filterTextError(problem: FilterTextProblem): ApiError {
  const nearest = problem.nearest ?? null;
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  const message =
    `"filter" cannot be read at column ${problem.column}: found ${problem.found}, ` +
    `expected ${problem.expected}.${hint} Example: ${problem.example}`;
  return new ApiError(
    "INVALID_ARGS_FILTER",
    message,
    [
      {
        path: "query.filter",
        message,
        ...(problem.allowed === undefined ? {} : { allowed: problem.allowed }),
        ...(nearest === null ? {} : { nearest }),
      },
    ],
    { column: problem.column },
  );
}
