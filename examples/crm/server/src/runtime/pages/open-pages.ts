/**
 * The pages that people open in a browser: settings and playground. Comes in: the live model and the services that the
 * metadata APIs use too. Knows nothing of how records are served.
 */
import { join } from "node:path";
import { Router, type RequestHandler } from "express";
import type { Authenticator } from "../auth/authenticator.js";
import { RateLimiter } from "../auth/rate-limit/rate-limiter.js";
import { ApiError } from "../errors/api-error.js";
import type { Live } from "../live/live.js";
import { loadedLater } from "../server/loaded-later.js";
import type { ServerLog } from "../server/server-log.js";
import { answerPageErrors } from "./answer-page-errors.js";
import { readAssets, type Asset } from "./assets/read-assets.js";
import { serveAssets } from "./assets/serve-assets.js";
import { Flashes } from "./session/flash.js";
import { SessionAuthenticator } from "./session/session-authenticator.js";
import { Sessions } from "./session/sessions.js";
import { SignIn } from "./session/sign-in.js";
import type { SettingsServices } from "./settings/visit.js";
import { siteOf } from "./site.js";

export interface PagesParts extends SettingsServices {
  readonly live: Pick<Live, "current">;
  /** Tells whose a key is. */
  readonly authenticator: Authenticator;
  readonly appSecret: string;
  /** Address that clients reach the server by, without a slash at the end. */
  readonly publicUrl: string;
  readonly log: ServerLog;
  /** Milliseconds since 1970; absent: the clock. */
  readonly now?: () => number;
  /** Compiled scripts for browsers; absent: those beside this file. */
  readonly scriptFolder?: string;
}

export interface Pages {
  /** Everything below `/settings` and `/docs`. */
  readonly router: Router;
  /** The given one, and the sessions of the playground; for the APIs. */
  readonly authenticator: Authenticator;
}

export function openPages(parts: PagesParts): Pages {
  const { authenticator, appSecret, apiKeys, roles, webhooks, log, now = Date.now } = parts;
  const site = siteOf(parts.publicUrl, parts.live, now);
  const limiter = new RateLimiter();
  const settingsSessions = new Sessions(site, appSecret, "settings", "/settings");
  // Sent to the APIs too, which the playground calls.
  const playgroundSessions = new Sessions(site, appSecret, "playground", "");
  const settings = loadedLater(async () => {
    const { settingsRouter } = await import("./settings/settings-router.js");
    return settingsRouter({
      site,
      services: { apiKeys, roles, webhooks },
      signIn: new SignIn(site, authenticator, settingsSessions, "API_KEYS_AND_WEBHOOKS", limiter),
      flashes: new Flashes(site, appSecret, "notice", "/settings"),
    });
  });
  const playground = loadedLater(async () => {
    const { playgroundRouter } = await import("./playground/playground-router.js");
    return playgroundRouter({ site, signIn: new SignIn(site, authenticator, playgroundSessions, null, limiter) });
  });
  const assets = once(() => readAssets(parts.scriptFolder ?? join(import.meta.dirname, "browser")));
  const router = Router({ caseSensitive: true });
  for (const [path, pages] of [
    ["/settings", settings],
    ["/docs", playground],
  ] as const) {
    router.use(`${path}/assets`, serveAssets(assets));
    router.use(path, pages, notFound, answerPageErrors(site, log, path));
  }
  return { router, authenticator: new SessionAuthenticator(authenticator, playgroundSessions, site) };
}

const notFound: RequestHandler = (request, _response, next) => {
  next(new ApiError("ROUTE_NOT_FOUND", `There is no page at ${request.originalUrl.split("?")[0] ?? ""}.`));
};

function once(read: () => ReadonlyMap<string, Asset>): () => ReadonlyMap<string, Asset> {
  let assets: ReadonlyMap<string, Asset> | null = null;
  return () => (assets ??= read());
}
