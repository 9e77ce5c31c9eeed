import type { IncomingMessage, ServerResponse } from "node:http";
import type { Authenticator, Principal } from "../auth/authenticator.js";
import type { RequestMeter } from "../auth/rate-limit/request-meter.js";

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
  /** Who has told the caller; asked again by answers that outlast what a caller may do. */
  authenticator: Authenticator | null = null;
  /** Counts what the request costs; null where there is no limit. */
  meter: RequestMeter | null = null;
  /** Id of the operation that answers, for the log. */
  operationId: string | null = null;
  #caller: Principal | null = null;

  constructor(requestId: string, request: IncomingMessage) {
    this.requestId = requestId;
    this.url = request.url ?? "/";
    this.method = request.method ?? "GET";
  }

  /** Who asks, for the record operations; null until the caller is known. */
  get caller(): Principal | null {
    if (this.principal === null || this.meter === null) return this.principal;
    this.#caller ??= { ...this.principal, meter: this.meter };
    return this.#caller;
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
