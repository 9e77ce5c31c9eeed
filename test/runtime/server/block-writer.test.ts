import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BlockWriter } from "../../../src/runtime/server/block-writer.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("lines go out in one block after a short while, in their order, and only once", () => {
  const blocks: string[] = [];
  const writer = new BlockWriter((block) => blocks.push(block));
  writer.write("a\n");
  writer.write("b\n");
  expect(blocks).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(blocks).toEqual(["a\nb\n"]);
  writer.flush();
  vi.advanceTimersByTime(1000);
  expect(blocks).toHaveLength(1);
});

test("a full block goes out at once, and flush writes the rest", () => {
  const blocks: string[] = [];
  const writer = new BlockWriter((block) => blocks.push(block));
  writer.write("x".repeat(16 * 1024));
  expect(blocks).toHaveLength(1);
  writer.write("rest");
  writer.flush();
  expect(blocks[1]).toBe("rest");
});
