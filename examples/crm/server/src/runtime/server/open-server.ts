/**
 * A running server from a checked configuration and a workspace. Opens what it needs in order and, when one thing
 * fails, closes the others again. Knows nothing of the process it runs in.
 */
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Router } from "express";
import type { Workspace } from "../../core/model/workspace.js";
import type { AdminKey } from "../auth/admin-key.js";
import { openAuth } from "../auth/open-auth.js";
import type { Configuration } from "../configuration/configuration.js";
import type { Database } from "../database/database.js";
import { openDatabase } from "../database/open-database.js";
import type { ServerResolvers } from "../graphql/resolvers/resolving-executor.js";
import { graphqlLimitsOf } from "../graphql/graphql-limits-of.js";
import { mergeResolvers } from "../graphql/resolvers/resolver-map.js";
import { EventStreams } from "../graphql/subscribe/event-streams.js";
import type { Live } from "../live/live.js";
import { openLiveModel } from "../live/open-live-model.js";
import { startModel } from "../live/start-model.js";
import { composeMetadata } from "../metadata/compose-metadata.js";
import type { Metadata } from "../metadata/metadata.js";
import { RecordEvents } from "../records/events/record-events.js";
import type { HooksByObject } from "../records/hooks.js";
import type { ObjectRouters } from "../rest/object-rest.js";
import { openPages } from "../pages/open-pages.js";
import { openWebhooks } from "../webhooks/open-webhooks.js";
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
  /** How often to look for a model that another server has changed, without being told; null: never. */
  readonly modelPollMilliseconds?: number | null | undefined;
  /** Makes the router of the owner's own routes. */
  readonly customRouter?: ((live: Live) => Router) | undefined;
}

export interface RunningServer {
  /** Address clients reach it by, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly adminKey: AdminKey;
  readonly live: Live;
  readonly metadata: Metadata;
  /** Stops accepting, lets running requests finish (10 s at most), closes the database. */
  close(): Promise<void>;
}

const drainDeadlineMilliseconds = 10_000;

export async function openServer(parts: ServerParts): Promise<RunningServer> {
  const { configuration, log, resolvers } = parts;
  // GraphQL is loaded with its first request, which is too late to hear that a resolver cannot run.
  if (resolvers !== undefined) mergeResolvers(resolvers.custom);
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
  const opened: { close(): Promise<void> }[] = [];
  const closeAll = async (): Promise<void> => {
    for (const one of opened.toReversed()) await one.close();
  };
  try {
    const database: Database = await openDatabase(configuration, "twenty-gen-server", log);
    opened.push(database);
    const schema = configuration.databaseSchema;
    const { model } = await startModel({ database, schema, built: parts.workspace, settings: configuration, log });
    // What is opened before the live model looks at it only when it is asked.
    const workspace = (): Workspace => live.current.workspace;
    const auth = await openAuth(database, schema, configuration, log, { workspace });
    opened.push(auth);
    const { workspaceId } = auth;
    const webhooks = await openWebhooks({ database, schema, settings: configuration, log, workspaceId, workspace });
    opened.push(webhooks);
    const events = new RecordEvents((error, { action, object }) =>
      log.error({ err: error, action, object }, "A listener to records failed"),
    );
    const liveModel = await openLiveModel({
      database,
      schema,
      model,
      log,
      hooks: parts.hooks ?? {},
      events,
      outbox: webhooks.outbox,
      onHookError: (error, event, object) => log.error({ err: error, event, object }, "A hook failed after its write"),
      objectRouters: parts.objectRouters,
      pollMilliseconds: parts.modelPollMilliseconds,
    });
    opened.push(liveModel);
    const { live, changer } = liveModel;
    webhooks.worker.start();
    const streams = new EventStreams();
    const limits = graphqlLimitsOf(configuration);
    const { port } = server.address() as AddressInfo;
    const url = addressOf(configuration, port);
    const metadata = composeMetadata({
      live,
      changer,
      auth,
      webhooks: webhooks.webhooks,
      database,
      databaseSchema: schema,
      publicUrl: url,
    });
    const pages = openPages({
      live,
      log,
      authenticator: auth.authenticator,
      apiKeys: auth.apiKeys,
      roles: auth.roles,
      webhooks: webhooks.webhooks,
      appSecret: auth.appSecret,
      publicUrl: url,
    });
    mountApp(app, {
      live,
      metadata,
      health,
      log,
      authenticator: pages.authenticator,
      pages: pages.router,
      bodyLimitBytes: configuration.maxBodyBytes,
      corsOrigins: configuration.corsOrigins,
      graphql: {
        "/graphql": async () => {
          const { coreEndpoint } = await import("../graphql/core-endpoint.js");
          return coreEndpoint({ live, events, streams, resolvers, limits });
        },
        "/metadata": async () => {
          const { metadataEndpoint } = await import("../metadata/graphql/metadata-endpoint.js");
          return metadataEndpoint(metadata, limits);
        },
      },
      customRouter: parts.customRouter?.(live),
    });
    listener = app;
    health.serve(() => database.ping());
    return {
      url,
      port,
      adminKey: auth.adminKey,
      live,
      metadata,
      close: async () => {
        health.phase = "draining";
        streams.close();
        await drain(server, drainDeadlineMilliseconds);
        await closeAll();
      },
    };
  } catch (error) {
    server.close();
    server.closeAllConnections();
    await closeAll();
    throw error;
  }
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
