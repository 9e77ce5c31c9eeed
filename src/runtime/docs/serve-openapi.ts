import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { documentPath, type OpenapiName } from "../../core/docs/openapi/openapi-names.js";
import type { Authenticator } from "../auth/authenticator.js";
import { withKey } from "../auth/with-key.js";
import { ApiError } from "../errors/api-error.js";
import type { Live } from "../live/live.js";
import { HttpRefusal } from "../server/http-refusal.js";
import { sendJson } from "../server/send-json.js";
import { parseQueryString } from "../rest/query/parse-query-string.js";
import { openapiText } from "./openapi-text.js";

/** Where a document is answered. */
export function openapiPaths(name: OpenapiName): string[] {
  const path = documentPath(name);
  return [`/rest${path}`, path];
}

/**
 * Answers one OpenAPI document of the live model. Open to all: what a caller without a valid key gets tells only of
 * this operation. The key may come as `?token=` here, because readers of documents often cannot send headers.
 */
export function serveOpenapi(name: OpenapiName, live: Live, authenticator: Authenticator): RequestHandler {
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") throw wrongMethod(request.method, request.originalUrl);
    const { workspace } = live.current;
    const isKnown = await isAuthenticated(request, authenticator);
    sendJson(response, 200, await openapiText(name, isKnown ? "complete" : "base", workspace));
  };
}

async function isAuthenticated(request: IncomingMessage, authenticator: Authenticator): Promise<boolean> {
  try {
    await authenticator.authenticate(withTokenAsHeader(request));
    return true;
  } catch (error) {
    if (error instanceof ApiError && refusals.has(error.code)) return false;
    throw error;
  }
}

const refusals: ReadonlySet<string> = new Set(["FORBIDDEN_EXCEPTION", "UNAUTHENTICATED"]);

/** The request as it would be with the token in its header; a header that is there counts more. */
function withTokenAsHeader(request: IncomingMessage): IncomingMessage {
  if (request.headers.authorization !== undefined) return request;
  const url = request.url ?? "";
  const start = url.indexOf("?");
  if (start === -1) return request;
  const token = parseQueryString(url.slice(start + 1)).find(({ name }) => name === "token")?.value;
  return token === undefined || token === "" ? request : withKey(request, token);
}

function wrongMethod(method: string, url: string): HttpRefusal {
  const allowed = ["GET", "HEAD"];
  return new HttpRefusal(
    "METHOD_NOT_ALLOWED",
    `${url.split("?")[0] ?? ""} does not answer ${method}; it answers ${allowed.join(", ")}`,
    ["allow", allowed.join(", ")],
    [{ path: "method", message: `allowed are ${allowed.join(", ")}`, value: method, allowed }],
  );
}
