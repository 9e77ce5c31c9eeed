import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Workspace } from "../../../src/core/model/workspace.js";
import { AdminKeyAuthenticator } from "../../../src/runtime/auth/admin-key-authenticator.js";
import { Live } from "../../../src/runtime/live/live.js";
import { buildSnapshot } from "../../../src/runtime/live/snapshot.js";
import type { ObjectRouters } from "../../../src/runtime/rest/object-rest.js";
import { createServedApp } from "../../../src/runtime/server/create-served-app.js";
import { mountApp, type AppParts } from "../../../src/runtime/server/mount-app.js";
import { createHttpServer } from "../../../src/runtime/server/create-http-server.js";
import { Health } from "../../../src/runtime/server/health.js";
import { levelOfStatus } from "../../../src/runtime/server/server-log.js";
import { crmWorkspace } from "./crm-workspace.js";
import { FakeRecords } from "./fake-records.js";

export const key = "test-key";
export const id = "20202020-1c25-4d02-bf25-6aeccf7ea419";

export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly details: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed body; undefined when it is empty. */
  readonly body: unknown;
}

export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly records: FakeRecords;
  readonly live: Live;
  readonly health: Health;
  readonly log: LogLine[];
  readonly server: Server;
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export interface TestServerOptions extends Partial<Pick<AppParts, "bodyLimitBytes" | "corsOrigins">> {
  readonly workspace?: Workspace;
  readonly requestTimeoutMilliseconds?: number;
  readonly objectRouters?: ObjectRouters;
}

/** The whole application over real HTTP, on fake records. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const records = new FakeRecords();
  const log: LogLine[] = [];
  const write = (level: LogLine["level"]) => (details: object, message: string) =>
    void log.push({ level, details: details as Record<string, unknown>, message });
  const live = new Live(
    buildSnapshot({
      version: 1,
      workspace: options.workspace ?? crmWorkspace(),
      records,
      objectRouters: options.objectRouters,
    }),
  );
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
      request: (line) => write(levelOfStatus(line.status))(line, "request"),
    },
    bodyLimitBytes: options.bodyLimitBytes ?? 1_000_000,
    corsOrigins: options.corsOrigins ?? [],
  });
  const server = createHttpServer(messages, app, options.requestTimeoutMilliseconds ?? 60_000);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    records,
    live,
    health,
    log,
    server,
    async request(method, path, body, headers = {}) {
      const response = await fetch(url + path, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: text === "" || method === "HEAD" ? undefined : (JSON.parse(text) as unknown),
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
