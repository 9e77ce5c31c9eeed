import { describe, expect, test } from "vitest";
import { maximumAttempts, readRetryAfter, retryDelay } from "../../../../src/runtime/webhooks/delivery/retry-delay.js";

describe("retryDelay", () => {
  test("grows to about a day in all", () => {
    const delays = Array.from({ length: maximumAttempts - 1 }, (_, index) => retryDelay(index + 1, 0.5, null));
    expect(delays.slice(0, 4)).toEqual([15_000, 60_000, 240_000, 960_000]);
    const hours = delays.reduce((sum, delay) => sum + delay, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(20);
    expect(hours).toBeLessThan(26);
  });

  test("spreads by a fifth, and waits as long as the receiver asks, a day at most", () => {
    expect([retryDelay(2, 0, null), retryDelay(2, 1, null)]).toEqual([48_000, 72_000]);
    expect(retryDelay(1, 0.5, 120_000)).toBe(120_000);
    expect(retryDelay(1, 0.5, 1000)).toBe(15_000);
    expect(retryDelay(1, 0.5, 1e12)).toBe(86_400_000);
  });

  test("Retry-After is seconds or a date", () => {
    const now = Date.parse("2026-05-04T09:12:13.000Z");
    expect(readRetryAfter("120", now)).toBe(120_000);
    expect(readRetryAfter("Mon, 04 May 2026 09:13:13 GMT", now)).toBe(60_000);
    expect(readRetryAfter("Mon, 04 May 2026 09:00:00 GMT", now)).toBe(0);
    expect(readRetryAfter("soon", now)).toBeNull();
    expect(readRetryAfter(null, now)).toBeNull();
  });
});
