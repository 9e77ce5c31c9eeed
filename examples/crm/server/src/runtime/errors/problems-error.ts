import { ApiError, type ApiErrorCode, type ApiErrorDetail } from "./api-error.js";

/** One refusal for several problems: the first one is the message, all of them are the details. */
export function problemsError(code: ApiErrorCode, problems: readonly ApiErrorDetail[]): ApiError {
  const [first] = problems;
  if (first === undefined) throw new RangeError("a refusal needs at least one problem");
  return new ApiError(code, first.message, problems);
}
