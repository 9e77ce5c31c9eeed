import type { IncomingMessage, ServerResponse } from "node:http";
import type { Principal } from "../auth/authenticator.js";

/** What is known of one request besides its message; it travels with the response. */
export class RequestScope {
  readonly requestId: string;
  /** `performance.now()` when the request arrived. */
  readonly startedAt = performance.now();
  /** As the client wrote it; routers change `request.url` on the way. */
  readonly url: string;
  readonly method: string;
  /** Null until the caller is known. */
  principal: Principal | null = null;
  /** Id of the operation that answers, for the log. */
  operationId: string | null = null;

  constructor(requestId: string, request: IncomingMessage) {
    this.requestId = requestId;
    this.url = request.url ?? "/";
    this.method = request.method ?? "GET";
  }
}

const scopeKey = Symbol("request scope");
export type ScopedResponse = ServerResponse & { [scopeKey]?: RequestScope };

export function attachScope(response: ScopedResponse, scope: RequestScope): void {
  response[scopeKey] = scope;
}

export function scopeOf(response: ScopedResponse): RequestScope {
  const scope = response[scopeKey];
  if (scope === undefined) throw new Error("The response belongs to no request that the server has begun");
  return scope;
}

/** The scope, or null where a request failed before it had one. */
export function findScope(response: ScopedResponse): RequestScope | null {
  return response[scopeKey] ?? null;
}
