import { randomFillSync } from "node:crypto";

const pool = new Uint8Array(16 * 256);
let used = pool.length;

/**
 * A new record id: UUID version 7, so that ids grow with time, inserts stay at one end of the index and the default
 * order (by id) is the order of creation.
 */
export function newRecordId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, used + 16);
  used += 16;
  const time = Date.now();
  bytes[0] = time / 2 ** 40;
  bytes[1] = time / 2 ** 32;
  bytes[2] = time / 2 ** 24;
  bytes[3] = time / 2 ** 16;
  bytes[4] = time / 2 ** 8;
  bytes[5] = time;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, 16).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
