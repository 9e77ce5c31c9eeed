import type { ServerResponse } from "node:http";
import { sendText, type HeaderList } from "../server/send-text.js";
import type { Html } from "./html.js";

/** Nothing but what this server itself holds is loaded, nothing is sent elsewhere, and no other page shows this one. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

const pageHeaders: HeaderList = [
  "content-security-policy",
  contentSecurityPolicy,
  "x-frame-options",
  "DENY",
  "cross-origin-opener-policy",
  "same-origin",
  "cross-origin-resource-policy",
  "same-origin",
  // With `no-referrer` browsers would hide the origin of forms, by which they are checked.
  "referrer-policy",
  "same-origin",
];

/** Sends a page with the headers that keep it to itself. */
export function sendPage(
  response: ServerResponse,
  status: number,
  page: Html,
  cookies: readonly string[] = [],
  headers: HeaderList = [],
): void {
  sendText(response, status, "text/html; charset=utf-8", page.text, [
    ...pageHeaders,
    ...headers,
    ...setCookies(cookies),
  ]);
}

/** Answers a form: the browser fetches `location` instead, so that a reload sends nothing twice. */
export function sendRedirect(response: ServerResponse, location: string, cookies: readonly string[] = []): void {
  sendText(response, 303, "text/plain; charset=utf-8", `See ${location}\n`, [
    "location",
    location,
    ...setCookies(cookies),
  ]);
}

function setCookies(cookies: readonly string[]): HeaderList {
  return cookies.flatMap((cookie) => ["set-cookie", cookie]);
}
