import {
  queryParameterNames,
  type QueryParameterName,
  type RecordOperation,
} from "../../../core/surface/record-operations.js";
import { ApiError, type ApiErrorDetail } from "../../errors/api-error.js";
import { problemsError } from "../../errors/problems-error.js";
import { parseQueryString } from "./parse-query-string.js";
import { suggestParameter } from "./suggest-parameter.js";

/** The parameters that were given, decoded; an empty text counts as not given. Repeated `fields` are joined by commas. */
export type QueryValues = ReadonlyMap<QueryParameterName, string>;

/**
 * Reads the query string of a request to `operation`. A parameter that the operation does not know is refused when
 * `isStrict`, else left out; one that is given twice is always refused, because one of the two would be lost.
 */
export function readQuery(operation: RecordOperation, query: string, isStrict: boolean): QueryValues {
  if (query === "") return noValues;
  const values = new Map<QueryParameterName, string>();
  const given = new Set<string>();
  const problems: ApiErrorDetail[] = [];
  for (const { name, value } of parseQueryString(query)) {
    const parameter = operation.parameters.find((known) => known === name);
    if (parameter === undefined) {
      if (isStrict) problems.push(unknownParameter(operation, name));
    } else if (parameter === "fields") {
      const earlier = values.get("fields");
      values.set("fields", earlier === undefined ? value : `${earlier},${value}`);
    } else if (given.has(name)) {
      problems.push({ path: `query.${name}`, message: `"${name}" is given more than once; give it once` });
    } else {
      given.add(name);
      if (value !== "") values.set(parameter, value);
    }
  }
  if (problems.length > 0) throw problemsError("INVALID_QUERY_INPUT", problems);
  return values;
}

/** A single wrong parameter. */
export function parameterError(
  parameter: QueryParameterName,
  message: string,
  detail: Partial<ApiErrorDetail> = {},
): ApiError {
  return new ApiError("INVALID_QUERY_INPUT", message, [{ path: `query.${parameter}`, message, ...detail }]);
}

function unknownParameter(operation: RecordOperation, name: string): ApiErrorDetail {
  const allowed = operation.parameters;
  const what = (queryParameterNames as readonly string[]).includes(name) ? "is not a parameter of" : "is unknown to";
  const suggestion = suggestParameter(name, allowed);
  const list = allowed.length === 0 ? "it takes none" : `allowed are ${allowed.join(", ")}`;
  return {
    path: `query.${name}`,
    message: `"${name}" ${what} ${operation.id}: ${list}.${suggestion === null ? "" : ` ${suggestion.text}`}`,
    allowed,
    ...(suggestion === null ? {} : { nearest: suggestion.parameter }),
  };
}

const noValues: QueryValues = new Map();
