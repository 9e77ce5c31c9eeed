import type { GraphQLError } from "graphql";
import type { JsonObject } from "../../../core/json/json-value.js";
import { ApiError } from "../../errors/api-error.js";
import type { Snapshot } from "../../live/snapshot.js";
import type { RecordContext } from "../../records/records.js";
import { HttpRefusal } from "../../server/http-refusal.js";
import { chooseOperation, prepareOperation } from "../document/prepare-operation.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import { RequestRefused } from "../document/request-refused.js";
import { formatError, type ErrorContext } from "../errors/format-error.js";
import type { GraphqlEndpoint } from "./graphql-endpoint.js";
import type { GraphqlRequest } from "./graphql-request.js";
import type { GraphqlAnswer } from "./send-answer.js";

/** One HTTP request on its way through an endpoint: the snapshot it began with, who calls, and how errors are told. */
export class GraphqlTurn {
  readonly #endpoint: GraphqlEndpoint;
  readonly #snapshot: Snapshot;
  readonly #caller: RecordContext;
  readonly #errors: ErrorContext;
  readonly #isGet: boolean;

  constructor(
    endpoint: GraphqlEndpoint,
    snapshot: Snapshot,
    caller: RecordContext,
    errors: ErrorContext,
    isGet: boolean,
  ) {
    this.#endpoint = endpoint;
    this.#snapshot = snapshot;
    this.#caller = caller;
    this.#errors = errors;
    this.#isGet = isGet;
  }

  /** @throws RequestRefused; ApiError for what HTTP forbids */
  prepare({ query, operationName, variables }: GraphqlRequest, snapshot = this.#snapshot): PreparedOperation {
    const { schema, documents } = this.#endpoint.surface(snapshot);
    const document = documents.get(query);
    const operation = chooseOperation(document, operationName);
    if (this.#isGet && operation.operation === "mutation") throw mutationByGet();
    return prepareOperation(schema, document, operation, variables);
  }

  async execute(operation: PreparedOperation): Promise<GraphqlAnswer> {
    try {
      const { workspace, records } = this.#snapshot;
      const json = await this.#endpoint.execute(operation, {
        workspace,
        records,
        caller: this.#caller,
        formatError: this.#formatError,
      });
      return { status: 200, json };
    } catch (error) {
      return this.answerError(error);
    }
  }

  /** The answer to a request that could not be executed. */
  answerError(error: unknown): GraphqlAnswer {
    const status = error instanceof RequestRefused || error instanceof ApiError ? error.status : 500;
    return { status, json: JSON.stringify({ errors: this.formatErrors(error) }) };
  }

  readonly formatErrors = (error: unknown): readonly JsonObject[] =>
    error instanceof RequestRefused
      ? error.errors.map((one) => formatError(one, this.#errors, error.code))
      : [formatError(error, this.#errors)];

  readonly #formatError = (error: GraphQLError): JsonObject => formatError(error, this.#errors);
}

function mutationByGet(): ApiError {
  return new HttpRefusal("METHOD_NOT_ALLOWED", "GET runs queries only; send mutations by POST", ["allow", "POST"]);
}
