/**
 * All that the server answers, on one Express application. Comes in: the live snapshot, who may call, where to log.
 * Knows nothing of ports, processes and how the database was opened.
 */
import type { Express, RequestHandler, Router } from "express";
import { openapiNames } from "../../core/docs/openapi/openapi-names.js";
import { authenticate } from "../auth/authenticate.js";
import type { Authenticator } from "../auth/authenticator.js";
import { limitRate } from "../auth/rate-limit/limit-rate.js";
import { openapiPaths, serveOpenapi } from "../docs/serve-openapi.js";
import { ApiError } from "../errors/api-error.js";
import type { GraphqlEndpoint } from "../graphql/http/graphql-endpoint.js";
import type { Live } from "../live/live.js";
import type { Metadata } from "../metadata/metadata.js";
import { isMetadataPath } from "../metadata/rest/is-metadata-path.js";
import { dispatchRest } from "../rest/dispatch.js";
import { allowOrigins } from "./allow-origins.js";
import { answerErrors } from "./answer-error.js";
import { answerHealth, type Health } from "./health.js";
import { inOrder } from "./in-order.js";
import { loadedLater } from "./loaded-later.js";
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
  /** GraphQL endpoints by their paths, each loaded with the first request to it. */
  readonly graphql?: Readonly<Record<string, () => Promise<GraphqlEndpoint>>> | undefined;
  /** Pages for people: settings and playground. */
  readonly pages?: Router | undefined;
  /** Routes of the server's owner, at the root and behind authentication. */
  readonly customRouter?: Router | undefined;
}

/** Loaded with the first request to it. */
function restMetadata({ live, metadata }: AppParts): readonly RequestHandler[] {
  if (metadata === undefined) return [];
  const handler = loadedLater(async () => {
    const { serveRestMetadata } = await import("../metadata/rest/serve-rest-metadata.js");
    return serveRestMetadata(live, metadata);
  });
  return [(request, response, next) => (isMetadataPath(request.url) ? handler(request, response, next) : next())];
}

export function mountApp(app: Express, parts: AppParts): void {
  app.use(beginRequests(parts.log));
  if (parts.corsOrigins.length > 0) app.use(allowOrigins(parts.corsOrigins));
  const guards = [authenticate(parts.authenticator), limitRate(parts.live), parseBody(parts.bodyLimitBytes)];
  // Before `/rest`, which needs a key throughout.
  for (const name of openapiNames) app.all(openapiPaths(name), serveOpenapi(name, parts.live, parts.authenticator));
  app.use("/rest", inOrder(...guards, ...restMetadata(parts), dispatchRest(parts.live)));
  for (const [path, load] of Object.entries(parts.graphql ?? {}))
    app.use(
      path,
      loadedLater(async () => {
        const [{ serveGraphql }, endpoint] = await Promise.all([import("../graphql/http/serve-graphql.js"), load()]);
        return serveGraphql({ live: parts.live, log: parts.log, endpoint, guards });
      }),
    );
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
