import { createHash, hkdfSync } from "node:crypto";
import type * as Jose from "jose";

/** Loaded with the first token: servers that know the admin key only never need it. */
const loadJose = (): Promise<typeof Jose> => import("jose");

/** What a token that is ours says. */
export interface TokenClaims {
  readonly apiKeyId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export type VerifiedToken =
  | { readonly claims: TokenClaims; readonly problem: null }
  | { readonly claims: null; readonly problem: "invalid" | "expired" };

const algorithm = "HS256";
const tokenType = "API_KEY";

/** Signs and verifies the tokens of API keys; a token of another workspace or another secret is none. */
export class TokenSigner {
  readonly #key: Uint8Array;
  readonly #workspaceId: string;
  readonly #now: () => number;

  constructor(appSecret: string, workspaceId: string, now: () => number) {
    // A key of its own for each purpose: what is signed for one can never pass for another.
    this.#key = new Uint8Array(hkdfSync("sha256", appSecret, "", `${tokenType}:${workspaceId}`, 32));
    this.#workspaceId = workspaceId;
    this.#now = now;
  }

  /** Tells signers apart without giving their key away. */
  get fingerprint(): string {
    return createHash("sha256").update(this.#key).digest("hex").slice(0, 32);
  }

  async sign(apiKeyId: string, expiresAt: number): Promise<string> {
    const { SignJWT } = await loadJose();
    return await new SignJWT({ type: tokenType, workspaceId: this.#workspaceId })
      .setProtectedHeader({ alg: algorithm, typ: "JWT" })
      .setSubject(this.#workspaceId)
      .setIssuedAt(Math.floor(this.#now() / 1000))
      .setExpirationTime(Math.floor(expiresAt / 1000))
      .setJti(apiKeyId)
      .sign(this.#key);
  }

  async verify(token: string): Promise<VerifiedToken> {
    const { errors, jwtVerify } = await loadJose();
    try {
      const { payload } = await jwtVerify<{ type?: unknown }>(token, this.#key, {
        algorithms: [algorithm],
        typ: "JWT",
        subject: this.#workspaceId,
        requiredClaims: ["exp", "jti"],
        currentDate: new Date(this.#now()),
      });
      if (payload.type !== tokenType || payload.jti === undefined || payload.exp === undefined) return invalid;
      return { claims: { apiKeyId: payload.jti, expiresAt: payload.exp * 1000 }, problem: null };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { claims: null, problem: "expired" };
      if (error instanceof errors.JOSEError) return invalid;
      throw error;
    }
  }
}

const invalid: VerifiedToken = { claims: null, problem: "invalid" };
