/** Requests in so many seconds: a bucket of `requests` that fills up again at `requests / seconds`. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

export interface RateLimitState {
  readonly allowed: boolean;
  /** Requests that may be made at once after this one. */
  readonly remaining: number;
  /** Whole seconds until the bucket is full again. */
  readonly resetSeconds: number;
  /** Whole seconds until what was refused is worth another try; 0 when it was allowed. */
  readonly retrySeconds: number;
}

/** Buckets below which nobody looks for full ones. */
const fewBuckets = 1000;
/** Less than any part of a request that counts; hides the rounding of times. */
const rounding = 1e-6;

/** A token bucket per caller, in the memory of this process. */
export class RateLimiter {
  readonly #now: () => number;
  /** When the bucket of a caller will be full again: all that needs to be kept of it. Without an entry it is full. */
  readonly #fullAt = new Map<string, number>();
  #limit: RateLimit = { requests: 0, seconds: 0 };
  #sweepAt = fewBuckets;

  /** `now` in milliseconds, from any start. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get size(): number {
    return this.#fullAt.size;
  }

  /**
   * Takes `cost` from the caller's bucket when it is there. What costs more than a whole bucket is let through when
   * nothing else has been taken, or it could never be made, and is paid off before the next.
   * `paid` is what the same request has taken before.
   */
  take(limit: RateLimit, principalId: string, cost: number, paid = 0): RateLimitState {
    this.#follow(limit);
    const now = this.#now();
    const interval = (limit.seconds * 1000) / limit.requests;
    const debt = Math.max(0, (this.#fullAt.get(principalId) ?? now) - now);
    const tokens = limit.requests - debt / interval;
    const needed = Math.min(cost, Math.max(0, limit.requests - paid));
    if (tokens + rounding < needed) return refused(tokens, debt, interval, Math.min(paid + cost, limit.requests));
    const nextDebt = debt + cost * interval;
    this.#keep(principalId, now, now + nextDebt);
    return {
      allowed: true,
      remaining: whole(tokens - cost),
      resetSeconds: wholeSeconds(nextDebt),
      retrySeconds: 0,
    };
  }

  /** Under another limit everybody starts with a full bucket. */
  #follow(limit: RateLimit): void {
    if (limit.requests === this.#limit.requests && limit.seconds === this.#limit.seconds) return;
    this.#limit = limit;
    this.#fullAt.clear();
    this.#sweepAt = fewBuckets;
  }

  #keep(principalId: string, now: number, fullAt: number): void {
    this.#fullAt.set(principalId, fullAt);
    if (this.#fullAt.size < this.#sweepAt) return;
    for (const [id, time] of this.#fullAt) if (time <= now) this.#fullAt.delete(id);
    // Twice what is left, so that looking through all stays rare.
    this.#sweepAt = Math.max(fewBuckets, this.#fullAt.size * 2);
  }
}

function refused(tokens: number, debt: number, interval: number, wanted: number): RateLimitState {
  return {
    allowed: false,
    remaining: whole(tokens),
    resetSeconds: wholeSeconds(debt),
    retrySeconds: Math.max(1, wholeSeconds((wanted - tokens) * interval)),
  };
}

function whole(tokens: number): number {
  return Math.max(0, Math.floor(tokens + rounding));
}

function wholeSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000 - rounding);
}
