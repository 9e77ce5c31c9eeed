import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { readString } from "../../../core/json/read-key.js";
import type { Site } from "../site.js";
import { cookieName, printCookie, printForgottenCookie, readCookie, type Cookie } from "./cookie.js";
import { SealedBox } from "./sealed-box.js";

/** Somebody who has signed in with a key, in one browser. */
export interface Session {
  /** Presented again with every request, so that a key that is revoked ends its sessions. */
  readonly key: string;
  /** Stands in every form that the session is shown. */
  readonly formToken: string;
}

const lifetimeSeconds = 8 * 60 * 60;

/** The sessions of one part of the pages. They live in cookies, sealed, so that every replica knows them. */
export class Sessions {
  readonly #site: Site;
  readonly #cookie: Cookie;
  readonly #box: SealedBox;

  /** `path` is where the browser sends the cookie to. */
  constructor(site: Site, appSecret: string, purpose: string, path: string) {
    this.#site = site;
    this.#cookie = {
      name: cookieName(purpose, appSecret),
      path: site.base + path || "/",
      isSecure: site.isSecure,
    };
    this.#box = new SealedBox(appSecret, purpose);
  }

  /** The cookie of a new session. */
  start(key: string): string {
    const value = { key, formToken: randomBytes(24).toString("base64url") };
    const sealed = this.#box.seal(value, this.#site.now() + lifetimeSeconds * 1000);
    return printCookie(this.#cookie, sealed, lifetimeSeconds);
  }

  find(request: IncomingMessage): Session | null {
    const sealed = readCookie(request, this.#cookie);
    const value = sealed === null ? null : this.#box.open(sealed, this.#site.now());
    if (value === null) return null;
    const key = readString(value, "key");
    const formToken = readString(value, "formToken");
    return key === null || formToken === null ? null : { key, formToken };
  }

  /** The cookie that ends the session in the browser. */
  end(): string {
    return printForgottenCookie(this.#cookie);
  }
}

/** Whether a form was shown to this session. */
export function isFormOf({ formToken }: Session, given: string): boolean {
  const expected = Buffer.from(formToken);
  const presented = Buffer.from(given);
  return expected.length === presented.length && timingSafeEqual(expected, presented);
}
