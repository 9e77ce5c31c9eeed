import type { AddressInfo } from "node:net";
import express from "express";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { openAuth, type Auth } from "../../../src/runtime/auth/open-auth.js";
import { coreEndpoint } from "../../../src/runtime/graphql/core-endpoint.js";
import { EventStreams } from "../../../src/runtime/graphql/subscribe/event-streams.js";
import { Live } from "../../../src/runtime/live/live.js";
import { buildSnapshot } from "../../../src/runtime/live/snapshot.js";
import { openPages } from "../../../src/runtime/pages/open-pages.js";
import { createHttpServer } from "../../../src/runtime/server/create-http-server.js";
import { createServedApp } from "../../../src/runtime/server/create-served-app.js";
import { Health } from "../../../src/runtime/server/health.js";
import { mountApp } from "../../../src/runtime/server/mount-app.js";
import { beginRequests } from "../../../src/runtime/server/request-log.js";
import { silentLog } from "../../support/databases.js";
import { openWebhookFixture, type WebhookFixture } from "../webhooks/webhook-fixture.js";
import { PageBrowser } from "./page-browser.js";

export const adminKey = "an-admin-key-of-the-page-tests";
export const appSecret = "a secret of the page tests that is long enough";

const text = (name: string) => ({ name, type: "TEXT" });

/** Names that would do harm where they are not escaped. */
export const hostileLabel = `<script>alert("1")</script>`;

const model: JsonValue = {
  objects: [
    { nameSingular: "company", fields: [text("name")] },
    { nameSingular: "rocket", labelSingular: "Rocket", labelPlural: hostileLabel, fields: [text("name")] },
  ],
};

export interface PagesFixture {
  readonly url: string;
  readonly auth: Auth;
  readonly webhooks: WebhookFixture;
  readonly live: Live;
  /** Milliseconds that the pages' clock is ahead. */
  readonly clock: { ahead: number };
  /** What was logged as an error. */
  readonly errors: string[];
  browser(): PageBrowser;
  /** A browser that has signed in to the settings with the admin key. */
  signedIn(): Promise<PageBrowser>;
  close(): Promise<void>;
}

export interface PagesFixtureParts {
  /** Absent: a company and a rocket of a bad name. */
  readonly model?: JsonValue;
  /** Absent: the one that is listened on. */
  readonly publicUrl?: string;
  readonly scriptFolder?: string;
}

/** The pages and the APIs of one server, over real keys, roles, webhooks and records. */
export async function openPagesFixture(parts: PagesFixtureParts = {}): Promise<PagesFixture> {
  const webhooks = await openWebhookFixture("pglite", parts.model ?? model);
  const { database, engine, records, workspace } = webhooks;
  const configuration = { adminApiKey: adminKey, appSecret, dataDir: "unused" };
  const options = { workspace: () => workspace, pollMilliseconds: null };
  const auth = await openAuth(database, engine.schema, configuration, silentLog, options);
  const live = new Live(buildSnapshot({ version: 1, workspace, records }));
  const clock = { ahead: 0 };
  const errors: string[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_details: object, message: string) => void errors.push(message),
    request: () => undefined,
  };
  const { app, messages } = createServedApp();
  const served = express();
  const server = createHttpServer(messages, served, 60_000);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pages = openPages({
    live,
    log,
    appSecret,
    authenticator: auth.authenticator,
    apiKeys: auth.apiKeys,
    roles: auth.roles,
    webhooks: webhooks.hooks.webhooks,
    publicUrl: parts.publicUrl ?? url,
    now: () => Date.now() + clock.ahead,
    ...(parts.scriptFolder === undefined ? {} : { scriptFolder: parts.scriptFolder }),
  });
  mountApp(app, {
    live,
    log,
    health: new Health(),
    authenticator: pages.authenticator,
    bodyLimitBytes: 1_000_000,
    corsOrigins: ["https://app.example.com"],
    graphql: {
      "/graphql": () => Promise.resolve(coreEndpoint({ live, events: engine.events, streams: new EventStreams() })),
    },
  });
  served.disable("x-powered-by");
  served.use(beginRequests(log), pages.router, app);
  const browser = () => new PageBrowser(url);
  return {
    url,
    auth,
    webhooks,
    live,
    clock,
    errors,
    browser,
    signedIn: async () => {
      const made = browser();
      await made.post("/settings/sign-in", { key: adminKey });
      return made;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await auth.close();
      await webhooks.close();
    },
  };
}
