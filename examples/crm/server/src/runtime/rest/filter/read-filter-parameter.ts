import type { JsonObject } from "../../../core/json/json-value.js";
import { isJsonObject } from "../../../core/json/json-value.js";
import { findUnsafeText } from "../../../core/json/find-unsafe-text.js";
import { nestsDeeperThan } from "../../../core/json/nests-deeper-than.js";
import { ApiError } from "../../errors/api-error.js";
import { filterToInput } from "./filter-to-input.js";
import { parseFilter } from "./parse-filter.js";
import { maximumFilterDepth } from "./filter-text.js";

/** The `filter` parameter as a GraphQL-shaped filter: filter text, or such a filter as JSON when it starts with `{`. */
export function readFilterParameter(text: string): JsonObject {
  return /^\s*\{/.test(text) ? parseJsonFilter(text) : filterToInput(parseFilter(text));
}

function parseJsonFilter(text: string): JsonObject {
  let filter: unknown;
  try {
    filter = JSON.parse(text);
  } catch (cause) {
    throw jsonFilterError(`"filter" starts with "{" but is not valid JSON: ${(cause as Error).message}`);
  }
  if (!isJsonObject(filter)) throw jsonFilterError(`"filter" must be one JSON object`);
  if (nestsDeeperThan(filter, maximumJsonDepth))
    throw jsonFilterError(`"filter" nests more than ${maximumJsonDepth} levels of JSON`);
  const unsafe = findUnsafeText(filter, "filter");
  if (unsafe !== null) throw jsonFilterError(`"${unsafe.path}" ${unsafe.problem}`);
  return filter;
}

function jsonFilterError(problem: string): ApiError {
  const message = `${problem}. Example: {"or":[{"name":{"ilike":"%acme%"}},{"employees":{"gte":10}}]}`;
  return new ApiError("INVALID_ARGS_FILTER", message, [{ path: "query.filter", message }]);
}

/** Two levels per conjunction (object and list), and room for the path and its operator. */
const maximumJsonDepth = 2 * maximumFilterDepth + 16;
