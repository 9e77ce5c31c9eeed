import { isJsonObject, type JsonObject, type JsonValue } from "../../../core/json/json-value.js";
import { findUnsafeText } from "../../../core/json/find-unsafe-text.js";
import { nestsDeeperThan } from "../../../core/json/nests-deeper-than.js";
import { ApiError } from "../../errors/api-error.js";
import { maximumBodyDepth } from "../../server/body/read-json-body.js";

/** What GraphQL over HTTP sends, its types checked. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: JsonObject | null;
}

/** Members of a request; any other is ignored, as the specification demands. */
type Parameter = "query" | "operationName" | "variables" | "extensions";

/** @throws ApiError for a request that is not well-formed */
export function readGraphqlRequest(body: JsonValue | undefined): GraphqlRequest {
  if (!isJsonObject(body)) {
    const found = body === undefined ? "there is none" : `it is ${describe(body)}`;
    throw malformed("query", `The body must be a JSON object such as {"query": "{ __typename }"}; ${found}`);
  }
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (variables !== null && !isJsonObject(variables)) throw wrongType("variables", "an object", variables);
  if (extensions !== null && !isJsonObject(extensions)) throw wrongType("extensions", "an object", extensions);
  if (operationName !== null && typeof operationName !== "string")
    throw wrongType("operationName", "a text", operationName);
  if (query === undefined || query === null) {
    if (extensions !== null && isJsonObject(extensions["persistedQuery"])) throw persistedQueryRefused();
    throw malformed("query", `"query" is missing; it holds the GraphQL document`);
  }
  if (typeof query !== "string") throw wrongType("query", "a text", query);
  return { query, operationName: operationName === "" ? null : operationName, variables };
}

/** The same from a query string; `variables` and `extensions` are JSON there. */
export function readGraphqlQueryString(search: string): GraphqlRequest {
  const parameters = new URLSearchParams(search);
  const text = (name: Parameter): string | null => {
    const [value, ...others] = parameters.getAll(name);
    if (others.length > 0) throw malformed(name, `"${name}" is given ${others.length + 1} times; give it once`);
    return value ?? null;
  };
  return readGraphqlRequest({
    query: text("query"),
    operationName: text("operationName"),
    variables: parseParameter("variables", text("variables")),
    extensions: parseParameter("extensions", text("extensions")),
  });
}

function parseParameter(name: Parameter, text: string | null): JsonValue {
  if (text === null || text === "") return null;
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    throw malformed(name, `"${name}" in the URL must be JSON, percent-encoded`);
  }
  if (nestsDeeperThan(value, maximumBodyDepth))
    throw malformed(name, `"${name}" nests more than ${maximumBodyDepth} objects or arrays`);
  const unsafe = findUnsafeText(value, name);
  if (unsafe !== null) throw malformed(unsafe.path, `${unsafe.path} ${unsafe.problem}`);
  return value;
}

function malformed(path: string, message: string): ApiError {
  return new ApiError("BAD_REQUEST", message, [{ path, message }]);
}

function wrongType(path: Parameter, expected: string, value: JsonValue): ApiError {
  return malformed(path, `"${path}" must be ${expected}; it is ${describe(value)}`);
}

function describe(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  const kinds: Readonly<Record<string, string>> = { object: "an object", string: "a text" };
  return kinds[typeof value] ?? `a ${typeof value}`;
}

/** Clients that send a hash first take this code as the sign to send the document itself. */
function persistedQueryRefused(): ApiError {
  return new ApiError("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported: send the document as query");
}
