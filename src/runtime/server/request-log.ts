import type { RequestHandler } from "express";
import type { ServerResponse } from "node:http";
import { requestIdOf } from "./request-id.js";
import { attachScope, findScope, RequestScope } from "./request-scope.js";
import type { ServerLog } from "./server-log.js";

/** Gives every request its scope, and one line in the log when it is over: the path without the query, which may hold personal data. */
export function beginRequests(log: ServerLog): RequestHandler {
  function writeLine(this: ServerResponse): void {
    const scope = findScope(this);
    if (scope === null) return;
    const query = scope.url.indexOf("?");
    const line = {
      requestId: scope.requestId,
      method: scope.method,
      path: query === -1 ? scope.url : scope.url.slice(0, query),
      // A client that went away was not answered, whatever status was on its way.
      status: this.writableFinished ? this.statusCode : 499,
      ms: Math.round((performance.now() - scope.startedAt) * 10) / 10,
      operation: scope.operationId,
    };
    if (line.status >= 500) log.error(line, "request");
    else if (line.status >= 400) log.warn(line, "request");
    else log.info(line, "request");
  }
  return (request, response, next) => {
    attachScope(response, new RequestScope(requestIdOf(request), request));
    response.on("close", writeLine);
    next();
  };
}
