/**
 * REST Metadata: everything below `/rest/metadata`, and the two older paths that lead into it. Comes in: requests that
 * have been authenticated and whose body is read. Knows operations only as the list tells them.
 */
import type { Request, RequestHandler, Response } from "express";
import type { JsonValue } from "../../../core/json/json-value.js";
import type { MetadataFormat } from "../../../core/model/workspace.js";
import type { MetadataOperation } from "../../../core/surface/metadata-operations.js";
import { ApiError } from "../../errors/api-error.js";
import type { Live } from "../../live/live.js";
import { refuseBody } from "../../rest/handlers/refuse-body.js";
import { segmentsOf } from "../../rest/path/refuse-path.js";
import { scopeOf } from "../../server/request-scope.js";
import { sendJson, type HeaderList } from "../../server/send-json.js";
import type { Metadata } from "../metadata.js";
import { ModelOperations } from "../model-operations.js";
import { findMetadataRoute, type UnmanagedRoute } from "./find-metadata-route.js";
import { metadataHandlers } from "./metadata-handlers.js";
import type { MetadataAnswer } from "./metadata-handler.js";
import { emptyPage, type MetadataPage } from "./page-rows.js";
import { readMetadataQuery } from "./read-metadata-query.js";

/** Below `/rest`, for the paths that `isMetadataPath` tells. */
export function serveRestMetadata(live: Live, metadata: Metadata): RequestHandler {
  return (request, response) => {
    const [first = "", ...rest] = segmentsOf(request.url);
    return first === "metadata"
      ? answer(live, metadata, request, response, rest, null)
      : answer(live, metadata, request, response, [first, ...rest], first);
  };
}

async function answer(
  live: Live,
  metadata: Metadata,
  request: Request,
  response: Response,
  segments: readonly string[],
  olderPath: string | null,
): Promise<void> {
  const scope = scopeOf(response);
  if (scope.principal === null) throw new Error("REST Metadata was reached without authentication");
  const snapshot = live.current;
  const { settings } = snapshot.workspace;
  const decoded = segments.map(decode);
  const route = findMetadataRoute(request.method === "HEAD" ? "GET" : request.method, decoded);
  if ("unmanaged" in route) {
    sendJson(response, 200, JSON.stringify(answerUnmanaged(route)));
    return;
  }
  const { operation, parameters } = route;
  scope.operationId = operation.id;
  const { page, force } = readMetadataQuery(queryOf(request.url), operation.parameters, settings.strictParameters);
  if (operation.body === null) refuseBody(operation.id, request.body);
  const shown = await metadataHandlers[operation.id]({
    metadata,
    model: new ModelOperations(metadata, snapshot, scope.principal),
    snapshot,
    principal: scope.principal,
    parameter: (name) => {
      const value = parameters[name];
      if (value === undefined) throw new Error(`The route of ${operation.id} has no parameter "${name}"`);
      return value;
    },
    page,
    force,
    body: (request.body ?? null) as JsonValue,
  });
  // What changes the format is shown in the new one already.
  const { metadataFormat } = live.current.workspace.settings;
  const value = olderPath === null ? inEnvelope(operation, shown, metadataFormat) : withoutEnvelope(shown);
  sendJson(response, operation.status, JSON.stringify(value), olderPath === null ? [] : successorOf(segments));
}

function inEnvelope(operation: MetadataOperation, shown: MetadataAnswer, format: MetadataFormat): JsonValue {
  const { legacyKey } = operation;
  const isLegacy = format === "legacy" && legacyKey !== null;
  if ("page" in shown) {
    const { data, pageInfo, totalCount } = shown.page;
    const list = [...data];
    const count = totalCount === null ? {} : { totalCount };
    return { data: isLegacy ? { [legacyKey]: list } : list, pageInfo: { ...pageInfo }, ...count };
  }
  return isLegacy ? { data: { [legacyKey]: shown.value } } : shown.value;
}

/** Lists at the older paths are bare. */
function withoutEnvelope(shown: MetadataAnswer): JsonValue {
  return "page" in shown ? [...shown.page.data] : shown.value;
}

/** Since when the older paths are deprecated (RFC 9745), and where to go. */
function successorOf(segments: readonly string[]): HeaderList {
  const successor = `/rest/metadata${segments.map((segment) => `/${encodeURIComponent(segment)}`).join("")}`;
  return ["deprecation", "@1786320000", "link", `<${successor}>; rel="successor-version"`];
}

function answerUnmanaged({ unmanaged, id }: UnmanagedRoute): JsonValue {
  if (id === null) {
    const { data, pageInfo, totalCount }: MetadataPage = emptyPage;
    return { data: [...data], pageInfo: { ...pageInfo }, totalCount };
  }
  const message = `There is no such row: this server does not manage ${unmanaged}.`;
  throw new ApiError("ROUTE_NOT_FOUND", message, [{ path: "path", message, value: id }]);
}

function queryOf(url: string): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start + 1);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    const message = "The path is not percent-encoded UTF-8";
    throw new ApiError("INVALID_PATH", message, [{ path: "path", message, value: segment }]);
  }
}
