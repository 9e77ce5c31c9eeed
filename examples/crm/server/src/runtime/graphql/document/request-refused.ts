import type { GraphQLError } from "graphql";
import { ApiError, apiErrorCodes } from "../../errors/api-error.js";

/** `extensions.code` of what graphql-js refuses itself. */
export type GraphqlCode = "GRAPHQL_PARSE_FAILED" | "GRAPHQL_VALIDATION_FAILED" | "BAD_USER_INPUT";

/** A well-formed request that is not executed: its document, operation name or variables are wrong. */
export class RequestRefused extends Error {
  readonly errors: readonly (GraphQLError | ApiError)[];
  /** Of the errors of graphql-js; an `ApiError` has its own. */
  readonly code: GraphqlCode;

  constructor(errors: readonly (GraphQLError | ApiError)[], code: GraphqlCode = "BAD_USER_INPUT") {
    super(errors.map(({ message }) => message).join("; "));
    this.name = "RequestRefused";
    this.errors = errors;
    this.code = code;
  }

  /** HTTP status where the media type lets it speak. */
  get status(): number {
    const [error] = this.errors;
    return error instanceof ApiError ? apiErrorCodes[error.code].status : 400;
  }
}
