import { Router, type RequestHandler } from "express";
import type { ObjectType } from "../../core/model/workspace.js";
import { recordOperations } from "../../core/surface/record-operations.js";
import { restHandler } from "./handlers/rest-handlers.js";
import type { RestSource } from "./handlers/rest-handler.js";

/** The router of an object for which no committed one speaks; answers as that one would. */
export function genericRouter(object: ObjectType, source: RestSource): RequestHandler {
  const router = Router({ caseSensitive: true });
  const mounted = new Set<string>();
  for (const operation of recordOperations(object)) {
    const handler = restHandler(operation, source);
    for (const { method, localPath } of operation.routes) {
      const key = `${method} ${localPath}`;
      if (mounted.has(key)) continue;
      mounted.add(key);
      router[method](localPath, handler);
    }
  }
  return router;
}
