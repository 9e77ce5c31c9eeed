import type { JsonValue } from "../../../core/json/json-value.js";
import { findUnsafeText } from "../../../core/json/find-unsafe-text.js";
import { nestsDeeperThan } from "../../../core/json/nests-deeper-than.js";
import type { QueryParameterName } from "../../../core/surface/record-operations.js";
import { ApiError, type ApiErrorCode } from "../../errors/api-error.js";

/** A query parameter that holds a JSON array; what stands in it is checked by the record operations. */
export function parseJsonParameter(
  parameter: QueryParameterName,
  text: string,
  code: ApiErrorCode,
  example: string,
): readonly JsonValue[] {
  const refuse = (problem: string): ApiError => {
    const message = `"${parameter}" ${problem}. Example: ${parameter}=${example}`;
    return new ApiError(code, message, [{ path: `query.${parameter}`, message }]);
  };
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw refuse(`must be a JSON array, but is not valid JSON: ${(cause as Error).message}`);
  }
  if (!isJsonArray(value)) throw refuse("must be a JSON array");
  if (nestsDeeperThan(value, maximumDepth)) throw refuse(`nests more than ${maximumDepth} levels of JSON`);
  const unsafe = findUnsafeText(value, parameter);
  if (unsafe !== null) throw refuse(`holds a text that ${unsafe.problem}`);
  return value;
}

function isJsonArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

const maximumDepth = 16;
