import { apiErrorCodes, type ApiErrorCode } from "../../core/errors/api-error-codes.js";
import type { JsonValue } from "../../core/json/json-value.js";

export { apiErrorCodes, type ApiErrorCode } from "../../core/errors/api-error-codes.js";

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
