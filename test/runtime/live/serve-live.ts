import type { AddressInfo } from "node:net";
import { AdminKeyAuthenticator } from "../../../src/runtime/auth/admin-key-authenticator.js";
import { coreEndpoint } from "../../../src/runtime/graphql/core-endpoint.js";
import { EventStreams } from "../../../src/runtime/graphql/subscribe/event-streams.js";
import type { Live } from "../../../src/runtime/live/live.js";
import { RecordEvents } from "../../../src/runtime/records/events/record-events.js";
import { createHttpServer } from "../../../src/runtime/server/create-http-server.js";
import { createServedApp } from "../../../src/runtime/server/create-served-app.js";
import { Health } from "../../../src/runtime/server/health.js";
import { mountApp } from "../../../src/runtime/server/mount-app.js";
import { quietLog } from "./live-fixture.js";

const key = "key-of-a-live-server";

export interface LiveAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface ServedLive {
  rest(method: string, path: string, body?: unknown): Promise<LiveAnswer>;
  graphql(query: string): Promise<LiveAnswer>;
  close(): Promise<void>;
}

/** A live model over HTTP, on a free port. */
export async function serveLive(live: Live): Promise<ServedLive> {
  const { app, messages } = createServedApp();
  const events = new RecordEvents((error) => {
    throw error;
  });
  mountApp(app, {
    live,
    health: new Health(),
    log: quietLog,
    authenticator: new AdminKeyAuthenticator(key),
    bodyLimitBytes: 1_000_000,
    corsOrigins: [],
    graphql: { "/graphql": () => Promise.resolve(coreEndpoint({ live, events, streams: new EventStreams() })) },
  });
  const server = createHttpServer(messages, app, 60_000);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    rest: (method, path, body) => ask(`${url}/rest${path}`, key, method, body),
    graphql: (query) => ask(`${url}/graphql`, key, "POST", { query }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function ask(url: string, bearer: string, method: string, body?: unknown): Promise<LiveAnswer> {
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}
