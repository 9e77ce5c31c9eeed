import type { ServerResponse } from "node:http";
import { findScope } from "./request-scope.js";

/** Headers as Node takes them without looking: name, value, name, value. */
export type HeaderList = readonly string[];

/** Sends finished JSON text. Bypasses Express's `response.json`, which would compute an ETag and read settings each time. */
export function sendJson(
  response: ServerResponse,
  status: number,
  json: string,
  headers: HeaderList = noHeaders,
): void {
  response.writeHead(status, [
    "content-type",
    "application/json; charset=utf-8",
    "content-length",
    String(Buffer.byteLength(json)),
    "x-content-type-options",
    "nosniff",
    "cache-control",
    "no-store",
    "x-request-id",
    findScope(response)?.requestId ?? "-",
    ...headers,
  ]);
  response.end(json);
}

const noHeaders: HeaderList = [];
