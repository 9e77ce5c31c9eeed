import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { fullAccess } from "./access.js";
import type { Authenticator, Principal } from "./authenticator.js";
import { invalidToken, readBearerToken } from "./read-bearer-token.js";

/** Accepts the one key that the server was started with. */
export class AdminKeyAuthenticator implements Authenticator {
  readonly #key: Buffer;
  readonly #principal: Principal = {
    kind: "adminKey",
    id: "admin",
    access: fullAccess,
    actor: { source: "API", workspaceMemberId: null, name: "Admin key", context: {} },
  };

  constructor(key: string) {
    this.#key = Buffer.from(key);
  }

  authenticate(request: IncomingMessage): Principal {
    const principal = this.find(readBearerToken(request));
    if (principal === null) throw invalidToken(wrongKey);
    return principal;
  }

  /** Who the token stands for, or null when it is another one. */
  find(token: string): Principal | null {
    // Only the length shows in the time this takes, and that is no secret.
    if (Buffer.byteLength(token) !== this.#key.length) return null;
    return timingSafeEqual(Buffer.from(token), this.#key) ? this.#principal : null;
  }
}

/** Told of every token that nothing is known of. */
export const wrongKey = "The key in the Authorization header is not valid for this server";
