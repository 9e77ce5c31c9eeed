import type { RequestHandler } from "express";

/** Lets pages of the given origins call the API from a browser (CORS); `*` means any. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins);
  return (request, response, next) => {
    const { origin } = request.headers;
    if (origin === undefined || !(allowed.has("*") || allowed.has(origin))) {
      next();
      return;
    }
    response.setHeader("access-control-allow-origin", allowed.has("*") ? "*" : origin);
    response.setHeader("vary", "origin");
    response.setHeader("access-control-expose-headers", exposed);
    if (request.method !== "OPTIONS" || request.headers["access-control-request-method"] === undefined) {
      next();
      return;
    }
    response.setHeader("access-control-allow-methods", "GET, HEAD, POST, PUT, PATCH, DELETE");
    response.setHeader("access-control-allow-headers", "authorization, content-type, x-request-id");
    response.setHeader("access-control-max-age", "600");
    response.writeHead(204).end();
  };
}

const exposed = [
  "link, deprecation, sunset, x-request-id, retry-after, allow, x-twenty-fields-capped, x-twenty-fields-max",
  "ratelimit-limit, ratelimit-remaining, ratelimit-reset, ratelimit-policy",
].join(", ");
