import type { IncomingMessage } from "node:http";
import { readString } from "../../../core/json/read-key.js";
import type { Site } from "../site.js";
import { cookieName, printCookie, printForgottenCookie, readCookie, type Cookie } from "./cookie.js";
import { SealedBox } from "./sealed-box.js";
import { isFormOf, type Session } from "./sessions.js";

/** What the page after a form is to tell, once. */
export interface Flash {
  readonly notice: string;
  /** A token that is shown this once and kept nowhere. */
  readonly token: string | null;
}

const lifetimeSeconds = 120;

/** Carries what a form has led to over the redirect after it, sealed, to the same session only. */
export class Flashes {
  readonly #site: Site;
  readonly #cookie: Cookie;
  readonly #box: SealedBox;

  constructor(site: Site, appSecret: string, purpose: string, path: string) {
    this.#site = site;
    this.#cookie = { name: cookieName(purpose, appSecret), path: site.base + path, isSecure: site.isSecure };
    this.#box = new SealedBox(appSecret, purpose);
  }

  keep({ formToken }: Session, { notice, token }: Flash): string {
    const sealed = this.#box.seal({ formToken, notice, token }, this.#site.now() + lifetimeSeconds * 1000);
    return printCookie(this.#cookie, sealed, lifetimeSeconds);
  }

  /** What is to be told, and the cookie that has it forgotten. */
  take(request: IncomingMessage, session: Session): { readonly flash: Flash | null; readonly cookies: string[] } {
    const sealed = readCookie(request, this.#cookie);
    if (sealed === null) return { flash: null, cookies: [] };
    const value = this.#box.open(sealed, this.#site.now());
    const cookies = [printForgottenCookie(this.#cookie)];
    if (value === null || !isFormOf(session, readString(value, "formToken") ?? "")) return { flash: null, cookies };
    return { flash: { notice: readString(value, "notice") ?? "", token: readString(value, "token") }, cookies };
  }
}
