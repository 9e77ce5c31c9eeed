import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Authenticator, Principal } from "./authenticator.js";
import { invalidToken, readBearerToken } from "./read-bearer-token.js";

/** Accepts the one key that the server was started with. */
export class AdminKeyAuthenticator implements Authenticator {
  readonly #digest: Buffer;
  readonly #principal: Principal = {
    kind: "apiKey",
    actor: { source: "API", workspaceMemberId: null, name: "Admin key", context: {} },
  };

  constructor(key: string) {
    this.#digest = digestOf(key);
  }

  authenticate(request: IncomingMessage): Principal {
    if (timingSafeEqual(digestOf(readBearerToken(request)), this.#digest)) return this.#principal;
    throw invalidToken("The key in the Authorization header is not valid for this server");
  }
}

/** Of equal length whatever the key, so that comparing takes the same time for every guess. */
function digestOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
