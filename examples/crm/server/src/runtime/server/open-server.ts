/**
 * A running server from a checked configuration and a workspace. Opens what it needs in order and, when one thing
 * fails, closes the others again. Knows nothing of the process it runs in.
 */
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Router } from "express";
import type { Workspace } from "../../core/model/workspace.js";
import { AdminKeyAuthenticator } from "../auth/admin-key-authenticator.js";
import { findAdminKey, type AdminKey } from "../auth/admin-key.js";
import type { Configuration } from "../configuration/configuration.js";
import type { Database } from "../database/database.js";
import { openDatabase } from "../database/open-database.js";
import { migrate } from "../database/schema/migrate.js";
import { coreEndpoint } from "../graphql/core-endpoint.js";
import type { ServerResolvers } from "../graphql/resolvers/resolving-executor.js";
import { graphqlLimitsOf } from "../graphql/graphql-limits-of.js";
import { EventStreams } from "../graphql/subscribe/event-streams.js";
import { Live } from "../live/live.js";
import { buildSnapshot } from "../live/snapshot.js";
import { CountCache } from "../records/count-cache.js";
import { createRecordsService } from "../records/create-records-service.js";
import { RecordEvents } from "../records/events/record-events.js";
import type { HooksByObject } from "../records/hooks.js";
import { StatementNames } from "../records/statement-names.js";
import type { ObjectRouters } from "../rest/object-rest.js";
import { createHttpServer } from "./create-http-server.js";
import { createServedApp } from "./create-served-app.js";
import { drain } from "./drain.js";
import { Health } from "./health.js";
import { mountApp } from "./mount-app.js";
import { refuseWhileStarting } from "./refuse-while-starting.js";
import type { ServerLog } from "./server-log.js";

export interface ServerParts {
  readonly configuration: Configuration;
  readonly workspace: Workspace;
  readonly log: ServerLog;
  readonly objectRouters?: ObjectRouters | undefined;
  readonly hooks?: HooksByObject | undefined;
  readonly resolvers?: ServerResolvers | undefined;
  /** Makes the router of the owner's own routes. */
  readonly customRouter?: ((live: Live) => Router) | undefined;
}

export interface RunningServer {
  /** Address clients reach it by, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly adminKey: AdminKey;
  readonly live: Live;
  /** Stops accepting, lets running requests finish (10 s at most), closes the database. */
  close(): Promise<void>;
}

const drainDeadlineMilliseconds = 10_000;

export async function openServer(parts: ServerParts): Promise<RunningServer> {
  const { configuration, log } = parts;
  const health = new Health();
  let listener: RequestListener = refuseWhileStarting(health);
  const { app, messages } = createServedApp();
  const server = createHttpServer(
    messages,
    (request, response) => listener(request, response),
    configuration.requestTimeoutMilliseconds,
  );
  // The port first: when it is taken, no database has been touched.
  await listen(server, configuration);
  let database: Database | null = null;
  try {
    database = await openDatabase(configuration, "twenty-gen-server", log);
    const adminKey = findAdminKey(configuration.adminApiKey, configuration.dataDir);
    if (adminKey.warning !== null) log.warn({}, adminKey.warning);
    await migrate(database, parts.workspace, configuration.databaseSchema, log);
    const events = new RecordEvents((error, { action, object }) =>
      log.error({ err: error, action, object }, "A listener to records failed"),
    );
    const live = new Live(firstSnapshot(parts, database, events));
    const streams = new EventStreams();
    mountApp(app, {
      live,
      health,
      log,
      authenticator: new AdminKeyAuthenticator(adminKey.key),
      bodyLimitBytes: configuration.maxBodyBytes,
      corsOrigins: configuration.corsOrigins,
      graphql: { "/graphql": coreEndpoint(live, events, streams, parts.resolvers) },
      customRouter: parts.customRouter?.(live),
    });
    listener = app;
    const opened = database;
    health.serve(() => opened.ping());
    const { port } = server.address() as AddressInfo;
    return {
      url: addressOf(configuration, port),
      port,
      adminKey,
      live,
      close: async () => {
        health.phase = "draining";
        streams.close();
        await drain(server, drainDeadlineMilliseconds);
        await opened.close();
      },
    };
  } catch (error) {
    server.close();
    server.closeAllConnections();
    await database?.close();
    throw error;
  }
}

function firstSnapshot(
  { configuration, workspace, log, hooks, objectRouters }: ServerParts,
  database: Database,
  events: RecordEvents,
) {
  const version = 1;
  const records = createRecordsService({
    workspace,
    database,
    schema: configuration.databaseSchema,
    statements: new StatementNames(`v${version}_`),
    counts: new CountCache(),
    hooks: hooks ?? {},
    events,
    onHookError: (error, event, object) => log.error({ err: error, event, object }, "A hook failed after its write"),
  });
  return buildSnapshot({
    version,
    workspace,
    records,
    objectRouters,
    graphqlLimits: graphqlLimitsOf(configuration),
  });
}

function listen(server: Server, { host, port }: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function addressOf({ publicUrl, host }: Configuration, port: number): string {
  if (publicUrl !== null) return publicUrl.replace(/\/+$/, "");
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
