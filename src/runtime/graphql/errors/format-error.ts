import { GraphQLError } from "graphql";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import { apiErrorCodes, type ApiError } from "../../errors/api-error.js";
import { refusalOf } from "../../server/refusal-of.js";
import type { ServerLog } from "../../server/server-log.js";
import type { GraphqlCode } from "../document/request-refused.js";

export interface ErrorContext {
  readonly log: ServerLog;
  readonly requestId: string | null;
}

/**
 * An error as the list `errors` of a response tells it: place, `code` and, for our own refusals, `subCode` and
 * details. What nobody meant for clients is logged with its cause and shows the id of the request only.
 * `code` is that of errors which graphql-js raises itself.
 */
export function formatError(error: unknown, context: ErrorContext, code: GraphqlCode = "BAD_USER_INPUT"): JsonObject {
  const located = error instanceof GraphQLError ? error : null;
  const cause = located === null ? error : (located.originalError ?? null);
  const refusal = cause === null ? null : refusalOf(cause);
  if (refusal !== null) {
    if (refusal.status >= 500) logFailure(error, context);
    return inPlace(refusal.message, located, extensionsOf(refusal));
  }
  // Raised by graphql-js or by a resolver of the server's owner: meant to be read.
  if (located !== null && (cause === null || cause instanceof GraphQLError))
    return inPlace(located.message, located, {
      code,
      ...toJson(located.extensions),
      userFriendlyMessage: located.message,
    });
  logFailure(error, context);
  return inPlace(internalMessage, located, {
    code: "INTERNAL_SERVER_ERROR",
    subCode: "INTERNAL_SERVER_ERROR",
    requestId: context.requestId,
    userFriendlyMessage: "Something went wrong on the server.",
  });
}

const internalMessage = "The server met an error of its own; its log tells more under this requestId";

function extensionsOf({ code, details, extras, message }: ApiError): JsonObject {
  return {
    code: apiErrorCodes[code].graphql,
    subCode: code,
    ...(details.length === 0 ? {} : { details: toJson(details) }),
    userFriendlyMessage: message,
    ...extras,
  };
}

function inPlace(message: string, located: GraphQLError | null, extensions: JsonObject): JsonObject {
  return {
    message,
    ...(located?.locations === undefined ? {} : { locations: toJson(located.locations) }),
    ...(located?.path === undefined ? {} : { path: toJson(located.path) }),
    extensions,
  };
}

function logFailure(error: unknown, { log, requestId }: ErrorContext): void {
  log.error({ requestId, err: error }, "A GraphQL request failed");
}

function toJson<Value extends object>(value: Value): Value extends readonly unknown[] ? JsonValue : JsonObject;
function toJson(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
