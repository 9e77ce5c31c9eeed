import { GraphQLError } from "graphql";
import type { JsonObject } from "../../../core/json/json-value.js";
import type { Principal } from "../../auth/authenticator.js";
import { ApiError } from "../../errors/api-error.js";
import type { Live } from "../../live/live.js";
import type { Snapshot } from "../../live/snapshot.js";
import { HttpRefusal } from "../../server/http-refusal.js";
import { chooseOperation, prepareOperation } from "../document/prepare-operation.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import { RequestRefused } from "../document/request-refused.js";
import { formatError, type ErrorContext } from "../errors/format-error.js";
import type { Renewal } from "../execute/execute-operation.js";
import type { EndpointContext, GraphqlEndpoint } from "./graphql-endpoint.js";
import type { GraphqlRequest } from "./graphql-request.js";
import type { GraphqlAnswer } from "./send-answer.js";

export interface GraphqlTurnParts {
  readonly endpoint: GraphqlEndpoint;
  readonly live: Live;
  /** The one that the request began with. */
  readonly snapshot: Snapshot;
  readonly caller: Principal;
  readonly errors: ErrorContext;
  readonly isGet: boolean;
}

/** One HTTP request on its way through an endpoint: the snapshot it began with, who calls, and how errors are told. */
export class GraphqlTurn {
  readonly #parts: GraphqlTurnParts;
  readonly #requests = new WeakMap<PreparedOperation, GraphqlRequest>();

  constructor(parts: GraphqlTurnParts) {
    this.#parts = parts;
  }

  /** @throws RequestRefused; ApiError for what HTTP forbids */
  prepare(request: GraphqlRequest, snapshot = this.#parts.snapshot): PreparedOperation {
    const { query, operationName, variables } = request;
    const { schema, documents } = this.#parts.endpoint.surface(snapshot);
    const document = documents.get(query);
    const chosen = chooseOperation(document, operationName);
    if (this.#parts.isGet && chosen.operation === "mutation") throw mutationByGet();
    const operation = prepareOperation(schema, document, chosen, variables);
    this.#requests.set(operation, request);
    return operation;
  }

  async execute(operation: PreparedOperation): Promise<GraphqlAnswer> {
    const { endpoint, snapshot } = this.#parts;
    try {
      const context = {
        ...this.#contextOf(snapshot),
        renew: (error: unknown) => this.#renew(error, operation),
      };
      return { status: 200, json: await endpoint.execute(operation, context) };
    } catch (error) {
      return this.answerError(error);
    }
  }

  #contextOf(snapshot: Snapshot): EndpointContext {
    const { workspace, records } = snapshot;
    return { snapshot, workspace, records, caller: this.#parts.caller, formatError: this.#formatError };
  }

  async #renew(error: unknown, operation: PreparedOperation): Promise<Renewal<EndpointContext> | null> {
    const { live, snapshot } = this.#parts;
    const request = this.#requests.get(operation);
    const newer = request === undefined ? null : await live.newerAfter(error, snapshot);
    if (request === undefined || newer === null) return null;
    try {
      return { operation: this.prepare(request, newer), context: this.#contextOf(newer) };
    } catch (refused) {
      if (!(refused instanceof RequestRefused)) throw refused;
      // Told at the field that has failed; others may stand.
      const [first] = refused.errors;
      throw first instanceof ApiError
        ? first
        : new GraphQLError(first?.message ?? refused.message, { extensions: { code: refused.code } });
    }
  }

  /** The answer to a request that could not be executed. */
  answerError(error: unknown): GraphqlAnswer {
    const status = error instanceof RequestRefused || error instanceof ApiError ? error.status : 500;
    return { status, json: JSON.stringify({ errors: this.formatErrors(error) }) };
  }

  readonly formatErrors = (error: unknown): readonly JsonObject[] =>
    error instanceof RequestRefused
      ? error.errors.map((one) => formatError(one, this.#parts.errors, error.code))
      : [formatError(error, this.#parts.errors)];

  readonly #formatError = (error: GraphQLError): JsonObject => formatError(error, this.#parts.errors);
}

function mutationByGet(): ApiError {
  return new HttpRefusal("METHOD_NOT_ALLOWED", "GET runs queries only; send mutations by POST", ["allow", "POST"]);
}
