import type { RequestHandler } from "express";
import type { ServerResponse } from "node:http";
import { requestIdOf } from "./request-id.js";
import { attachScope, findScope, RequestScope } from "./request-scope.js";
import type { ServerLog } from "./server-log.js";

/** Nginx's number for a client that went away before its answer. */
const clientClosedRequest = 499;

/** Gives every request its scope, and one line in the log when it is over. */
export function beginRequests(log: ServerLog): RequestHandler {
  function writeLine(this: ServerResponse): void {
    const scope = findScope(this);
    if (scope === null) return;
    const query = scope.url.indexOf("?");
    log.request({
      requestId: scope.requestId,
      method: scope.method,
      path: query === -1 ? scope.url : scope.url.slice(0, query),
      status: this.writableFinished ? this.statusCode : clientClosedRequest,
      milliseconds: Math.round((performance.now() - scope.startedAt) * 10) / 10,
      operation: scope.operationId,
    });
  }
  return (request, response, next) => {
    attachScope(response, new RequestScope(requestIdOf(request), request));
    response.on("close", writeLine);
    next();
  };
}
