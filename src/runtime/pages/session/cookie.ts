import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** A cookie that scripts cannot read and that no other site can have sent. */
export interface Cookie {
  readonly name: string;
  readonly path: string;
  readonly isSecure: boolean;
}

/** Servers on other ports of a host share its cookies, so that the name tells the secret apart. */
export function cookieName(purpose: string, appSecret: string): string {
  return `${purpose}-${createHash("sha256").update(`cookie:${appSecret}`).digest("hex").slice(0, 8)}`;
}

export function readCookie(request: IncomingMessage, { name }: Cookie): string | null {
  for (const pair of request.headers.cookie?.split(";") ?? []) {
    const [key, value] = pair.trim().split("=", 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

/** The header that has the browser keep it for so long. */
export function printCookie({ name, path, isSecure }: Cookie, value: string, seconds: number): string {
  return `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;
}

/** The header that has the browser forget it. */
export function printForgottenCookie(cookie: Cookie): string {
  return printCookie(cookie, "", 0);
}
