import type { ServerResponse } from "node:http";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../core/json/json-value.js";
import type { RecordOperation } from "../../../core/surface/record-operations.js";
import { didYouMean, nearestName } from "../../../core/text/nearest-name.js";
import { ApiError, type ApiErrorDetail } from "../../errors/api-error.js";
import { problemsError } from "../../errors/problems-error.js";
import type { RecordContext, RawFilter } from "../../records/records.js";
import { scopeOf } from "../../server/request-scope.js";
import { readFilterParameter } from "../filter/read-filter-parameter.js";
import { refusePath } from "../path/refuse-path.js";
import { isUuid } from "../path/is-uuid.js";
import { readQuery, type QueryValues } from "../query/read-query.js";
import type { RestRequest, RestSource } from "./rest-handler.js";

/** The query parameters of a request to `operation`. */
export function readParameters(request: RestRequest, operation: RecordOperation, source: RestSource): QueryValues {
  const start = request.url.indexOf("?");
  const query = start === -1 ? "" : request.url.slice(start + 1);
  return readQuery(operation, query, source.workspace.settings.strictParameters);
}

/** The record id in the path, spelled as records show it. */
export function readId(request: RestRequest, operation: RecordOperation, response: ServerResponse): string {
  const { id } = request.params;
  if (typeof id === "string" && isUuid(id)) return id.toLowerCase();
  throw refusePath(operation.object, scopeOf(response).method, request.url);
}

/** Who asks; routes are mounted behind authentication. */
export function readCaller(response: ServerResponse, operation: RecordOperation): RecordContext {
  const scope = scopeOf(response);
  scope.operationId = operation.id;
  const { caller } = scope;
  if (caller === null) throw new Error(`Operation ${operation.id} was reached without authentication`);
  return caller;
}

/** The filter, or undefined when none is given. */
export function readFilter(values: QueryValues): RawFilter | undefined {
  const text = values.get("filter");
  return text === undefined || text.trim() === "" ? undefined : readFilterParameter(text);
}

/** The filter of an operation that must not touch every record by mistake. */
export function readRequiredFilter(values: QueryValues, operation: RecordOperation): RawFilter {
  const filter = readFilter(values);
  if (filter !== undefined) return filter;
  const message = `${operation.id} needs a "filter" that says which ${operation.object.namePlural} it is for. Example: filter=id[in]:[…]`;
  throw new ApiError("INVALID_ARGS_FILTER", message, [{ path: "query.filter", message }]);
}

export function readObjectBody(request: RestRequest, example: string): JsonObject {
  if (isJsonObject(request.body)) return request.body;
  throw bodyError(`The body must be a JSON object, such as ${example}`);
}

export function readArrayBody(request: RestRequest, example: string): readonly JsonValue[] {
  const body = request.body as JsonValue | undefined;
  if (isJsonArray(body)) return body;
  throw bodyError(`The body must be a JSON array of records, such as ${example}`);
}

/** A body whose keys are fixed, unlike a record's. */
export function readKnownKeys<Key extends string>(
  body: JsonObject,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, JsonValue>>> {
  const unknown = Object.keys(body).filter((key) => !(keys as readonly string[]).includes(key));
  if (unknown.length > 0)
    throw problemsError(
      "INVALID_ARGS_DATA",
      unknown.map((key): ApiErrorDetail => {
        const nearest = nearestName(key, keys);
        return {
          path: `data.${key}`,
          message: `"${key}" is unknown here; the body may hold ${keys.join(", ")}.${didYouMean(key, keys)}`,
          allowed: keys,
          ...(nearest === null ? {} : { nearest }),
        };
      }),
    );
  return body as Readonly<Partial<Record<Key, JsonValue>>>;
}

function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function bodyError(message: string): ApiError {
  return new ApiError("INVALID_ARGS_DATA", message, [{ path: "data", message }]);
}
