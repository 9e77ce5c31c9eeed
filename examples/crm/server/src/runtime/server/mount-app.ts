/**
 * All that the server answers, on one Express application. Comes in: the live snapshot, who may call, where to log.
 * Knows nothing of ports, processes and how the database was opened.
 */
import type { Express, Router } from "express";
import { openapiNames } from "../../core/docs/openapi/schema-operation.js";
import { authenticate } from "../auth/authenticate.js";
import type { Authenticator } from "../auth/authenticator.js";
import { limitRate } from "../auth/rate-limit/limit-rate.js";
import { openapiPaths, serveOpenapi } from "../docs/serve-openapi.js";
import { ApiError } from "../errors/api-error.js";
import type { GraphqlEndpoint } from "../graphql/http/graphql-endpoint.js";
import { answerGraphqlErrors } from "../graphql/http/answer-graphql-errors.js";
import { graphqlHandler } from "../graphql/http/graphql-handler.js";
import type { Live } from "../live/live.js";
import type { Metadata } from "../metadata/metadata.js";
import { serveRestMetadata } from "../metadata/rest/serve-rest-metadata.js";
import { dispatchRest } from "../rest/dispatch.js";
import { allowOrigins } from "./allow-origins.js";
import { answerErrors } from "./answer-error.js";
import { answerHealth, type Health } from "./health.js";
import { inOrder } from "./in-order.js";
import { parseBody } from "./parse-body.js";
import { beginRequests } from "./request-log.js";
import { sendJson } from "./send-json.js";
import type { ServerLog } from "./server-log.js";

export interface AppParts {
  readonly live: Live;
  /** Absent: the model cannot be seen or changed over HTTP. */
  readonly metadata?: Metadata | undefined;
  readonly authenticator: Authenticator;
  readonly log: ServerLog;
  readonly health: Health;
  /** Largest body that is read. */
  readonly bodyLimitBytes: number;
  /** Origins that browsers may call from; none when empty. */
  readonly corsOrigins: readonly string[];
  /** GraphQL endpoints by their paths. */
  readonly graphql?: Readonly<Record<string, GraphqlEndpoint>> | undefined;
  /** Pages for people: settings and playground. */
  readonly pages?: Router | undefined;
  /** Routes of the server's owner, at the root and behind authentication. */
  readonly customRouter?: Router | undefined;
}

export function mountApp(app: Express, parts: AppParts): void {
  app.use(beginRequests(parts.log));
  if (parts.corsOrigins.length > 0) app.use(allowOrigins(parts.corsOrigins));
  const guards = [authenticate(parts.authenticator), limitRate(parts.live), parseBody(parts.bodyLimitBytes)];
  // Before `/rest`, which needs a key throughout.
  for (const name of openapiNames) app.all(openapiPaths(name), serveOpenapi(name, parts.live, parts.authenticator));
  const metadata = parts.metadata === undefined ? [] : [serveRestMetadata(parts.live, parts.metadata)];
  app.use("/rest", inOrder(...guards, ...metadata, dispatchRest(parts.live)));
  for (const [path, endpoint] of Object.entries(parts.graphql ?? {})) {
    const handler = graphqlHandler({ live: parts.live, endpoint, log: parts.log });
    app.use(path, inOrder(...guards, handler), answerGraphqlErrors(parts.log));
  }
  if (parts.pages !== undefined) app.use(parts.pages);
  app.get("/healthz", answerHealth(parts.health));
  app.get("/", (_request, response) => {
    const { displayName } = parts.live.current.workspace.settings;
    sendJson(
      response,
      200,
      JSON.stringify({
        name: displayName,
        rest: "/rest/{plural}",
        graphql: parts.graphql && "/graphql",
        metadata: parts.metadata && { rest: "/rest/metadata", graphql: "/metadata" },
        pages: parts.pages && { playground: "/docs", settings: "/settings" },
        health: "/healthz",
      }),
    );
  });
  if (parts.customRouter !== undefined) app.use(...guards, parts.customRouter);
  app.use((request, _response, next) => {
    const message = `There is nothing at ${request.method} ${request.path}; records are at /rest/{plural} and /graphql`;
    next(new ApiError("ROUTE_NOT_FOUND", message));
  });
  app.use(answerErrors(parts.log));
}
