import type { JsonValue } from "../../core/json/json-value.js";

/** How each error code shows: REST status and `error`, GraphQL `extensions.code`. Source: contract of the Core APIs, 1.8 and 2.10. */
export const apiErrorCodes = {
  BAD_REQUEST: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_PATH: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_QUERY_INPUT: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_ARGS_FILTER: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_ARGS_ORDER_BY: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_ARGS_FIRST: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_ARGS_LAST: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_ARGS_DATA: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  ARGS_CONFLICT: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_CURSOR: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  TOO_MANY_RECORDS: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  TOO_COMPLEX_QUERY: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  MISSING_TIMEZONE_FOR_DATE_GROUP_BY: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_TIMEZONE: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  DUPLICATE_ENTRY: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  FOREIGN_KEY_VIOLATION: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  CONNECT_RECORD_NOT_FOUND: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  CONNECT_UNIQUE_CONSTRAINT_ERROR: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  CONNECT_NOT_ALLOWED: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  UPSERT_NOT_ENABLED: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  MERGE_NOT_AVAILABLE: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    error: "BadRequestException",
    graphql: "PERSISTED_QUERY_NOT_SUPPORTED",
  },
  METADATA_VALIDATION_FAILED: {
    status: 400,
    error: "METADATA_VALIDATION_ERROR",
    graphql: "METADATA_VALIDATION_FAILED",
  },
  INVALID_WEBHOOK_INPUT: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  INVALID_TARGET_URL: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  MALFORMED_JSON: { status: 400, error: "BadRequestException", graphql: "BAD_USER_INPUT" },
  UNAUTHENTICATED: { status: 401, error: "UNAUTHENTICATED", graphql: "UNAUTHENTICATED" },
  FORBIDDEN_EXCEPTION: { status: 403, error: "FORBIDDEN_EXCEPTION", graphql: "FORBIDDEN" },
  PERMISSION_DENIED: { status: 403, error: "ForbiddenException", graphql: "FORBIDDEN" },
  API_KEY_REVOKED: { status: 403, error: "ForbiddenException", graphql: "FORBIDDEN" },
  API_KEY_EXPIRED: { status: 403, error: "ForbiddenException", graphql: "FORBIDDEN" },
  ROLE_NOT_EDITABLE: { status: 403, error: "ForbiddenException", graphql: "FORBIDDEN" },
  API_KEY_NOT_FOUND: { status: 404, error: "NotFoundException", graphql: "NOT_FOUND" },
  ROLE_NOT_FOUND: { status: 404, error: "NotFoundException", graphql: "NOT_FOUND" },
  OBJECT_MUTATION_NOT_ALLOWED: { status: 403, error: "ForbiddenException", graphql: "FORBIDDEN" },
  FIELD_MUTATION_NOT_ALLOWED: { status: 403, error: "ForbiddenException", graphql: "FORBIDDEN" },
  RECORD_NOT_FOUND: { status: 404, error: "NotFoundException", graphql: "NOT_FOUND" },
  OBJECT_METADATA_NOT_FOUND: { status: 404, error: "NotFoundException", graphql: "NOT_FOUND" },
  FIELD_METADATA_NOT_FOUND: { status: 404, error: "NotFoundException", graphql: "NOT_FOUND" },
  WEBHOOK_NOT_FOUND: { status: 404, error: "NotFoundException", graphql: "NOT_FOUND" },
  ROUTE_NOT_FOUND: { status: 404, error: "NotFoundException", graphql: "NOT_FOUND" },
  METHOD_NOT_ALLOWED: { status: 405, error: "MethodNotAllowedException", graphql: "METHOD_NOT_ALLOWED" },
  NOT_ACCEPTABLE: { status: 406, error: "NotAcceptableException", graphql: "BAD_USER_INPUT" },
  REQUEST_TIMEOUT: { status: 408, error: "RequestTimeoutException", graphql: "TIMEOUT" },
  ROLE_IN_USE: { status: 409, error: "ConflictException", graphql: "CONFLICT" },
  PAYLOAD_TOO_LARGE: { status: 413, error: "PayloadTooLargeException", graphql: "BAD_USER_INPUT" },
  URI_TOO_LONG: { status: 414, error: "UriTooLongException", graphql: "BAD_USER_INPUT" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, error: "UnsupportedMediaTypeException", graphql: "BAD_USER_INPUT" },
  HEADERS_TOO_LARGE: { status: 431, error: "RequestHeaderFieldsTooLargeException", graphql: "BAD_USER_INPUT" },
  TOO_MANY_REQUESTS: { status: 429, error: "TooManyRequestsException", graphql: "BAD_USER_INPUT" },
  INTERNAL_SERVER_ERROR: { status: 500, error: "InternalServerErrorException", graphql: "INTERNAL_SERVER_ERROR" },
  SERVICE_UNAVAILABLE: { status: 503, error: "ServiceUnavailableException", graphql: "INTERNAL_SERVER_ERROR" },
  DATABASE_TIMEOUT: { status: 503, error: "ServiceUnavailableException", graphql: "TIMEOUT" },
} as const satisfies Record<string, { status: number; error: string; graphql: string }>;

export type ApiErrorCode = keyof typeof apiErrorCodes;

/** One wrong thing, for programs: where it stands, what it was, what it may be. */
export interface ApiErrorDetail {
  /** Path in the input: `data.emails.primaryEmail`, `filter.stage.eq`, `query.limit`, `[3].name`. */
  readonly path: string;
  readonly message: string;
  readonly value?: JsonValue;
  readonly allowed?: readonly JsonValue[];
  /** The name that was probably meant. */
  readonly nearest?: string;
}

/** Every refusal that a client is told of. Anything else that is thrown is a 500. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly details: readonly ApiErrorDetail[];
  /** More members for GraphQL `extensions` and the REST body, such as `conflictingRecordId`. */
  readonly extras: Readonly<Record<string, JsonValue>>;

  constructor(
    code: ApiErrorCode,
    message: string,
    details: readonly ApiErrorDetail[] = [],
    extras: Readonly<Record<string, JsonValue>> = {},
  ) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.details = details;
    this.extras = extras;
  }

  get status(): number {
    return apiErrorCodes[this.code].status;
  }
}
