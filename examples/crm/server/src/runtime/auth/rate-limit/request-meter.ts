import type { ServerResponse } from "node:http";
import { ApiError } from "../../errors/api-error.js";
import type { RateLimit, RateLimiter, RateLimitState } from "./rate-limiter.js";

/** Counts what one request costs its caller: one, or the records it writes where these are more. */
export class RequestMeter {
  readonly #limiter: RateLimiter;
  readonly #limit: RateLimit;
  readonly #principalId: string;
  readonly #response: ServerResponse;
  #records = 0;
  #paid = 0;

  constructor(limiter: RateLimiter, limit: RateLimit, principalId: string, response: ServerResponse) {
    this.#limiter = limiter;
    this.#limit = limit;
    this.#principalId = principalId;
    this.#response = response;
  }

  /** The request itself. @throws ApiError TOO_MANY_REQUESTS */
  begin(): void {
    this.#pay(1);
  }

  /** Records that an operation of the request is about to write. @throws ApiError TOO_MANY_REQUESTS */
  charge(records: number): void {
    this.#records += records;
    const due = this.#records - this.#paid;
    if (due > 0) this.#pay(due);
  }

  #pay(cost: number): void {
    const state = this.#limiter.take(this.#limit, this.#principalId, cost, this.#paid);
    this.#tell(state);
    if (!state.allowed) throw this.#refusal(state);
    this.#paid += cost;
  }

  /** The headers of draft-ietf-httpapi-ratelimit-headers-06, which most clients know. */
  #tell({ remaining, resetSeconds, retrySeconds, allowed }: RateLimitState): void {
    // A stream of events has sent its headers long ago.
    if (this.#response.headersSent) return;
    const { requests, seconds } = this.#limit;
    this.#response.setHeader("ratelimit-limit", String(requests));
    this.#response.setHeader("ratelimit-remaining", String(remaining));
    this.#response.setHeader("ratelimit-reset", String(resetSeconds));
    this.#response.setHeader("ratelimit-policy", `${requests};w=${seconds}`);
    if (!allowed) this.#response.setHeader("retry-after", String(retrySeconds));
  }

  #refusal({ retrySeconds }: RateLimitState): ApiError {
    const { requests, seconds } = this.#limit;
    return new ApiError(
      "TOO_MANY_REQUESTS",
      `This key may make ${count(requests, "request")} in ${count(seconds, "second")}, and each record of a batch counts as one. Try again in ${count(retrySeconds, "second")}.`,
      [],
      { limit: requests, seconds, retryAfter: retrySeconds },
    );
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
