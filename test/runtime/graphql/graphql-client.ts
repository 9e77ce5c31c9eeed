import type { AddressInfo } from "node:net";
import { AdminKeyAuthenticator } from "../../../src/runtime/auth/admin-key-authenticator.js";
import { coreEndpoint } from "../../../src/runtime/graphql/core-endpoint.js";
import { defaultGraphqlLimits, type GraphqlLimits } from "../../../src/runtime/graphql/document/graphql-limits.js";
import type { GraphqlEndpoint } from "../../../src/runtime/graphql/http/graphql-endpoint.js";
import { EventStreams, type EventStreamSettings } from "../../../src/runtime/graphql/subscribe/event-streams.js";
import { Live } from "../../../src/runtime/live/live.js";
import { buildSnapshot } from "../../../src/runtime/live/snapshot.js";
import { RecordEvents } from "../../../src/runtime/records/events/record-events.js";
import { createHttpServer } from "../../../src/runtime/server/create-http-server.js";
import { createServedApp } from "../../../src/runtime/server/create-served-app.js";
import { Health } from "../../../src/runtime/server/health.js";
import { mountApp } from "../../../src/runtime/server/mount-app.js";
import { crmWorkspace } from "../rest/crm-workspace.js";
import { FakeRecords } from "../rest/fake-records.js";
import type { LogLine } from "../rest/rest-client.js";

export const key = "test-key-of-graphql";

export interface GraphqlServerOptions {
  /** Runs operations instead of the executor. */
  readonly execute?: GraphqlEndpoint["execute"];
  readonly limits?: Partial<GraphqlLimits>;
  readonly streams?: EventStreamSettings;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

export type GraphqlServer = Awaited<ReturnType<typeof startGraphqlServer>>;

/** The whole application over real HTTP with GraphQL Core, on fake records. */
export async function startGraphqlServer(options: GraphqlServerOptions = {}) {
  const records = new FakeRecords();
  const log: LogLine[] = [];
  const write = (level: LogLine["level"]) => (details: object, message: string) =>
    void log.push({ level, details: details as Record<string, unknown>, message });
  const live = new Live(buildSnapshot({ version: 1, workspace: crmWorkspace(), records }));
  const events = new RecordEvents((error) => write("error")({ err: error }, "A listener failed"));
  const streams = new EventStreams(options.streams);
  const limits = { ...defaultGraphqlLimits, ...options.limits };
  const endpoint = coreEndpoint({ live, events, streams, limits });
  const health = new Health();
  health.serve(() => Promise.resolve());
  const { app, messages } = createServedApp();
  mountApp(app, {
    live,
    health,
    authenticator: new AdminKeyAuthenticator(key),
    log: {
      info: write("info"),
      warn: write("warn"),
      error: write("error"),
      request: (line) => write("info")(line, "request"),
    },
    bodyLimitBytes: 1_000_000,
    corsOrigins: [],
    graphql: {
      "/graphql": () =>
        Promise.resolve(options.execute === undefined ? endpoint : { ...endpoint, execute: options.execute }),
    },
  });
  const server = createHttpServer(messages, app, 60_000);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;

  async function fetchAs(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(url + path, {
      ...init,
      headers: { authorization: `Bearer ${key}`, ...(init.headers as Record<string, string>) },
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  }
  return {
    url,
    records,
    log,
    live,
    events,
    streams,
    fetch: fetchAs,
    post: (body: unknown, headers: Record<string, string> = {}) =>
      fetchAs("", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    get: (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
      fetchAs(`?${new URLSearchParams(parameters).toString()}`, { headers }),
    close: () => {
      streams.close();
      return new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
