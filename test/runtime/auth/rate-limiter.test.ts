import { beforeEach, describe, expect, it } from "vitest";
import { RateLimiter } from "../../../src/runtime/auth/rate-limit/rate-limiter.js";

const limit = { requests: 10, seconds: 5 };
let time: number;
let limiter: RateLimiter;
beforeEach(() => {
  time = 1_000_000;
  limiter = new RateLimiter(() => time);
});

describe("RateLimiter", () => {
  it("starts with a full bucket and counts down", () => {
    expect(limiter.take(limit, "a", 1)).toEqual({ allowed: true, remaining: 9, resetSeconds: 1, retrySeconds: 0 });
    expect(limiter.take(limit, "a", 5)).toEqual({ allowed: true, remaining: 4, resetSeconds: 3, retrySeconds: 0 });
  });

  it("refuses what is not there, takes nothing for it, and says when to come again", () => {
    limiter.take(limit, "a", 10);
    // Two tokens a second.
    expect(limiter.take(limit, "a", 1)).toEqual({ allowed: false, remaining: 0, resetSeconds: 5, retrySeconds: 1 });
    expect(limiter.take(limit, "a", 7)).toMatchObject({ allowed: false, retrySeconds: 4 });
    time += 500;
    expect(limiter.take(limit, "a", 1)).toMatchObject({ allowed: true, remaining: 0, resetSeconds: 5 });
  });

  it("fills up evenly and never beyond its size", () => {
    limiter.take(limit, "a", 10);
    time += 1750;
    expect(limiter.take(limit, "a", 1)).toMatchObject({ allowed: true, remaining: 2 });
    time += 1_000_000;
    expect(limiter.take(limit, "a", 1)).toMatchObject({ allowed: true, remaining: 9 });
  });

  it("lets exactly the limit through in every window, whatever the interval", () => {
    const odd = { requests: 7, seconds: 3 };
    let allowed = 0;
    for (let step = 0; step < 3000; step += 1) {
      if (limiter.take(odd, "a", 1).allowed) allowed += 1;
      time += 10;
    }
    // A full bucket to begin with, and 30 seconds of 7 in 3.
    expect(allowed).toBe(7 + 70 - 1);
  });

  it("keeps callers apart", () => {
    limiter.take(limit, "a", 10);
    expect(limiter.take(limit, "b", 1)).toMatchObject({ allowed: true, remaining: 9 });
  });

  it("lets through what is larger than the bucket when nothing else was taken, and has it paid off", () => {
    expect(limiter.take(limit, "a", 1)).toMatchObject({ allowed: true });
    // The rest of the same request.
    expect(limiter.take(limit, "a", 29, 1)).toEqual({
      allowed: true,
      remaining: 0,
      resetSeconds: 15,
      retrySeconds: 0,
    });
    expect(limiter.take(limit, "a", 1)).toEqual({ allowed: false, remaining: 0, resetSeconds: 15, retrySeconds: 11 });
    time += 10_500;
    expect(limiter.take(limit, "a", 1)).toMatchObject({ allowed: true });
  });

  it("refuses what is larger than the bucket while the bucket is not full", () => {
    limiter.take(limit, "a", 2);
    expect(limiter.take(limit, "a", 29, 1)).toMatchObject({ allowed: false, remaining: 8, retrySeconds: 1 });
  });

  it("starts over when the limit changes, and not when it stays the same", () => {
    limiter.take(limit, "a", 10);
    expect(limiter.take({ ...limit }, "a", 1).allowed).toBe(false);
    expect(limiter.take({ requests: 3, seconds: 5 }, "a", 1)).toMatchObject({ allowed: true, remaining: 2 });
  });

  it("forgets buckets that are full again", () => {
    for (let index = 0; index < 5000; index += 1) {
      limiter.take(limit, `caller ${index}`, 1);
      time += 100;
    }
    expect(limiter.size).toBeLessThanOrEqual(1000);
    // Nobody is forgotten who has something to pay.
    limiter.take(limit, "a", 10);
    for (let index = 0; index < 5000; index += 1) limiter.take(limit, `other ${index}`, 1);
    expect(limiter.take(limit, "a", 1).allowed).toBe(false);
  });
});
