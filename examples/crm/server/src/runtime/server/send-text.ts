import type { ServerResponse } from "node:http";
import { findScope } from "./request-scope.js";

/** Headers as Node takes them without looking: name, value, name, value. */
export type HeaderList = readonly string[];

/** Sends a finished text with the headers that every answer has. */
export function sendText(
  response: ServerResponse,
  status: number,
  contentType: string,
  text: string,
  headers: HeaderList = noHeaders,
): void {
  response.writeHead(status, [
    "content-type",
    contentType,
    "content-length",
    String(Buffer.byteLength(text)),
    "x-content-type-options",
    "nosniff",
    "cache-control",
    "no-store",
    "x-request-id",
    findScope(response)?.requestId ?? "-",
    ...headers,
  ]);
  response.end(text);
}

const noHeaders: HeaderList = [];
