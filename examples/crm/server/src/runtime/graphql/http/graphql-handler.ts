/**
 * GraphQL over HTTP: a request comes in, its finished text goes out, in the media type the client asked for. Knows
 * neither objects nor SQL; the endpoint says what the schema is and what runs an operation.
 */
import type { Request, RequestHandler, Response } from "express";
import type { JsonValue } from "../../../core/json/json-value.js";
import { ApiError } from "../../errors/api-error.js";
import type { Live } from "../../live/live.js";
import { HttpRefusal } from "../../server/http-refusal.js";
import { scopeOf } from "../../server/request-scope.js";
import { sendText } from "../../server/send-text.js";
import type { ServerLog } from "../../server/server-log.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import { RequestRefused } from "../document/request-refused.js";
import { EventStream } from "../subscribe/event-stream.js";
import { answerBatch } from "./answer-batch.js";
import type { GraphqlEndpoint, SubscriptionSource } from "./graphql-endpoint.js";
import { readGraphqlQueryString, readGraphqlRequest, type GraphqlRequest } from "./graphql-request.js";
import { GraphqlTurn } from "./graphql-turn.js";
import { negotiateAnswer, type AcceptedAnswers } from "./negotiate-answer.js";
import { sendAnswer, type GraphqlAnswer } from "./send-answer.js";

export interface GraphqlHandlerParts {
  readonly live: Live;
  readonly endpoint: GraphqlEndpoint;
  readonly log: ServerLog;
}

/** Answers the path it is mounted at, and its `/schema.graphql`. Stands behind authentication and the reader of bodies. */
export function graphqlHandler(parts: GraphqlHandlerParts): RequestHandler {
  return (request, response) => {
    const { url } = request;
    if (url === "/" || url.startsWith("/?")) return answerRequest(parts, request, response);
    const path = url.split("?", 1)[0];
    if (path !== "/schema.graphql") throw new ApiError("ROUTE_NOT_FOUND", `There is nothing at ${request.originalUrl}`);
    if (request.method !== "GET" && request.method !== "HEAD") throw methodNotAllowed(request.method, "GET, HEAD");
    scopeOf(response).operationId = "graphqlSchema";
    sendText(response, 200, "text/plain; charset=utf-8", parts.endpoint.surface(parts.live.current).sdl);
    return undefined;
  };
}

async function answerRequest(parts: GraphqlHandlerParts, request: Request, response: Response): Promise<void> {
  const { endpoint, live } = parts;
  const accepted = negotiateAnswer(request.headers.accept);
  if (accepted.json === null && !accepted.eventStream) throw notAcceptable(unknownTypes);
  const snapshot = live.current;
  const scope = scopeOf(response);
  const { caller } = scope;
  if (caller === null) throw new Error("The request has not been authenticated");
  const errors = { log: parts.log, requestId: scope.requestId };
  const turn = new GraphqlTurn({ endpoint, live, snapshot, caller, errors, isGet: request.method === "GET" });

  const body = readBody(request);
  if (Array.isArray(body)) {
    if (accepted.json === null) throw notAcceptable("A batch is answered as JSON; accept application/json");
    scope.operationId = "graphqlBatch";
    sendAnswer(response, accepted.json, await answerBatch(turn, body, endpoint.surface(snapshot).limits));
    return;
  }
  let operation: PreparedOperation;
  const wanted =
    request.method === "GET" ? readGraphqlQueryString(queryStringOf(request.url)) : readGraphqlRequest(body);
  try {
    operation = turn.prepare(wanted);
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    send(response, accepted, turn.answerError(error));
    return;
  }
  // Names of GraphQL are letters, digits and underscores, so that they need no quoting in the log.
  scope.operationId = operation.operation.name?.value.slice(0, longestName) ?? operation.operation.operation;
  if (operation.operation.operation !== "subscription") send(response, accepted, await turn.execute(operation));
  else if (accepted.eventStream) subscribe(endpoint.subscriptions, turn, wanted, request, response);
  else if (accepted.json !== null) sendAnswer(response, accepted.json, turn.answerError(notAcceptable(streamsOnly)));
}

const longestName = 100;
const streamsOnly = `Subscriptions are answered as Server-Sent Events: send the header "Accept: text/event-stream"`;
const unknownTypes =
  "Answers are application/graphql-response+json, application/json or text/event-stream; accept one of them";

/** JSON where the client takes it; else a stream of the one result. */
function send(response: Response, accepted: AcceptedAnswers, answer: GraphqlAnswer): void {
  if (accepted.json !== null) {
    sendAnswer(response, accepted.json, answer);
    return;
  }
  const stream = new EventStream(response);
  stream.next(answer.json);
  stream.complete();
}

function subscribe(
  source: SubscriptionSource | null,
  turn: GraphqlTurn,
  wanted: GraphqlRequest,
  request: Request,
  response: Response,
): void {
  const { principal: caller, authenticator } = scopeOf(response);
  if (caller === null || authenticator === null) throw new Error("The request has not been authenticated");
  if (source === null) throw new Error("The endpoint has subscriptions in its schema and nothing to run them");
  source.run({
    stream: source.openStream(response, caller.id),
    caller,
    callerNow: () => authenticator.authenticate(request),
    prepare: (snapshot) => turn.prepare(wanted, snapshot),
    formatErrors: turn.formatErrors,
  });
}

/** The body of a POST; undefined for a GET, which has none. */
function readBody(request: Request): JsonValue | undefined {
  if (request.method === "GET") return undefined;
  if (request.method !== "POST") throw methodNotAllowed(request.method, "GET, POST");
  const body = request.body as JsonValue | undefined;
  // A page elsewhere can send a body without saying what it is; one that says JSON must ask the browser first.
  if (body !== undefined && request.headers["content-type"] === undefined)
    throw new ApiError(
      "UNSUPPORTED_MEDIA_TYPE",
      `The body has no type; send the header "Content-Type: application/json"`,
    );
  return body;
}

function queryStringOf(url: string): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start + 1);
}

function methodNotAllowed(method: string, allowed: string): ApiError {
  return new HttpRefusal("METHOD_NOT_ALLOWED", `${method} is not possible here; allowed are ${allowed}`, [
    "allow",
    allowed,
  ]);
}

function notAcceptable(message: string): ApiError {
  return new ApiError("NOT_ACCEPTABLE", message);
}
