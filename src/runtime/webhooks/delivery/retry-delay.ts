/** Attempts until a delivery is given up; with the delays below that takes about a day. */
export const maximumAttempts = 8;

const firstMilliseconds = 15_000;
const growth = 4;
const longestMilliseconds = 24 * 3_600_000;

/**
 * Time until the next attempt after so many: 15 s, 1 min, 4 min, 16 min, 1 h, 4 h, 17 h, each up to a fifth shorter or
 * longer, so that what failed together does not come back together. A receiver may ask for more time.
 *
 * @param random from 0 to 1
 * @param asked of the receiver, in milliseconds
 */
export function retryDelay(attempts: number, random: number, asked: number | null): number {
  const planned = firstMilliseconds * growth ** (attempts - 1) * (0.8 + 0.4 * random);
  return Math.round(Math.min(Math.max(planned, asked ?? 0), longestMilliseconds));
}

/** `Retry-After` in milliseconds: seconds, or a date; null when it says nothing of use. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(date - now, 0);
}
