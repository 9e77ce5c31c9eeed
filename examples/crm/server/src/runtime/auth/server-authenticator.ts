import type { IncomingMessage } from "node:http";
import { ApiError } from "../errors/api-error.js";
import { wrongKey, type AdminKeyAuthenticator } from "./admin-key-authenticator.js";
import type { Authenticator, Principal } from "./authenticator.js";
import { invalidToken, readBearerToken } from "./read-bearer-token.js";
import type { AuthStore } from "./store/auth-store.js";
import { TokenCache } from "./tokens/token-cache.js";
import type { TokenClaims, TokenSigner } from "./tokens/token-signer.js";

export interface ServerAuthenticatorParts {
  readonly adminKey: AdminKeyAuthenticator;
  readonly store: Pick<AuthStore, "current">;
  readonly signer: TokenSigner;
  readonly now: () => number;
}

/**
 * Accepts the admin key and the tokens of API keys. A token's signature is checked once; whether its key still stands,
 * and what it may do, is looked up on every request, in memory.
 */
export class ServerAuthenticator implements Authenticator {
  readonly #parts: ServerAuthenticatorParts;
  readonly #verified = new TokenCache();

  constructor(parts: ServerAuthenticatorParts) {
    this.#parts = parts;
  }

  authenticate(request: IncomingMessage): Principal | Promise<Principal> {
    const token = readBearerToken(request);
    const admin = this.#parts.adminKey.find(token);
    if (admin !== null) return admin;
    const claims = this.#verified.get(token);
    return claims === undefined ? this.#verify(token) : this.#admit(claims);
  }

  async #verify(token: string): Promise<Principal> {
    const { claims, problem } = await this.#parts.signer.verify(token);
    if (problem !== null) throw problem === "expired" ? expiredToken() : invalidToken(wrongKey);
    this.#verified.set(token, claims);
    return this.#admit(claims);
  }

  #admit({ apiKeyId, expiresAt }: TokenClaims): Principal {
    const now = this.#parts.now();
    if (now >= expiresAt) throw expiredToken();
    const entry = this.#parts.store.current.apiKeys.get(apiKeyId);
    if (entry === undefined) throw invalidToken("The API key of this token does not exist");
    if (entry.apiKey.revokedAt !== null)
      throw new ApiError("FORBIDDEN_EXCEPTION", `The API key "${entry.apiKey.name}" has been revoked`);
    if (now >= entry.expiresAt) throw expiredToken();
    return entry.principal;
  }
}

function expiredToken(): ApiError {
  return invalidToken("The token in the Authorization header has expired; have a new one made for its API key");
}
