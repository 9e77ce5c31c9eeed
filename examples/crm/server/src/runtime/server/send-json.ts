import type { ServerResponse } from "node:http";
import { sendText, type HeaderList } from "./send-text.js";

export type { HeaderList };

/** Sends finished JSON text. Bypasses Express's `response.json`, which would compute an ETag and read settings each time. */
export function sendJson(response: ServerResponse, status: number, json: string, headers?: HeaderList): void {
  sendText(response, status, "application/json; charset=utf-8", json, headers);
}
