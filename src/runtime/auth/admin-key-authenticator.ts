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
    const token = Buffer.from(readBearerToken(request));
    // Only the length shows in the time this takes, and that is no secret.
    if (token.length === this.#key.length && timingSafeEqual(token, this.#key)) return this.#principal;
    throw invalidToken("The key in the Authorization header is not valid for this server");
  }
}
