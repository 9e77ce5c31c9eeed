import type { RequestHandler } from "express";
import type { Live } from "../../live/live.js";
import { scopeOf } from "../../server/request-scope.js";
import { RateLimiter } from "./rate-limiter.js";
import { RequestMeter } from "./request-meter.js";

/**
 * Middleware that holds every caller to the rate limit of the workspace, where it has one. Comes after authentication;
 * one for all paths, so that they count together.
 */
export function limitRate(live: Pick<Live, "current">, limiter = new RateLimiter()): RequestHandler {
  return (_request, response, next) => {
    const { rateLimit } = live.current.workspace.settings;
    const scope = scopeOf(response);
    // One request may pass here on its way to several routers.
    if (rateLimit !== null && scope.meter === null) {
      if (scope.principal === null) throw new Error("The rate is limited before the caller is known");
      scope.meter = new RequestMeter(limiter, rateLimit, scope.principal.id, response);
      scope.meter.begin();
    }
    next();
  };
}
