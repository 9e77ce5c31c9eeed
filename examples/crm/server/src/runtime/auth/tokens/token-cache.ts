import type { TokenClaims } from "./token-signer.js";

/** Tokens whose signature has been checked, by their text. Bounded: those not seen for longest are forgotten. */
export class TokenCache {
  readonly #half: number;
  #recent = new Map<string, TokenClaims>();
  #older: ReadonlyMap<string, TokenClaims> = new Map();

  constructor(capacity = 10_000) {
    this.#half = Math.max(1, Math.floor(capacity / 2));
  }

  get size(): number {
    return this.#recent.size + this.#older.size;
  }

  get(token: string): TokenClaims | undefined {
    const recent = this.#recent.get(token);
    if (recent !== undefined) return recent;
    const older = this.#older.get(token);
    if (older !== undefined) this.set(token, older);
    return older;
  }

  /** Two halves take turns, so that a hit moves nothing. */
  set(token: string, claims: TokenClaims): void {
    if (this.#recent.size >= this.#half) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(token, claims);
  }
}
