import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";

interface Focused {
  /** Among the controls; -1: one that is none, like a part that scrolls. */
  readonly index: number;
  readonly description: string;
  /** It is in view, and shows that it has the focus. */
  readonly isSeen: boolean;
}

const tabOrder = readFileSync(new URL("./tab-order.js", import.meta.url), "utf8");

/** The tab key reaches every control, in the order they are written in, and shows where it is. */
export async function expectKeyboard(page: Page): Promise<void> {
  const { controls, reached, unseen } = await walkByKeyboard(page);
  expect(reached).toEqual(controls);
  expect(unseen).toEqual([]);
}

export interface KeyboardWalk {
  /** All that is there to be reached. */
  readonly controls: readonly string[];
  readonly reached: readonly string[];
  /** Reached, and not to be told from the others, or out of sight. */
  readonly unseen: readonly string[];
}

/** Where the tab key leads, from the start of the page until it begins again. */
export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  await page.evaluate(tabOrder);
  const controls = await page.evaluate<readonly string[]>("tabOrder.controls");
  const reached: number[] = [];
  const seen = new Set<string>();
  const unseen = new Set<string>();
  // Dates take the key several times; where their own buttons have it, the browser shows that.
  for (let presses = 0; presses < controls.length * 3 + 30; presses += 1) {
    // Held down, it goes on.
    await page.keyboard.down("Tab");
    const focused = await page.evaluate<Focused | null>("tabOrder.focused()");
    if (focused === null || (focused.index !== -1 && focused.index === reached[0] && reached.length > 1)) break;
    (focused.isSeen ? seen : unseen).add(focused.description);
    if (focused.index !== -1 && focused.index !== reached.at(-1)) reached.push(focused.index);
  }
  await page.keyboard.up("Tab");
  return {
    controls,
    reached: reached.map((index) => controls[index] ?? ""),
    unseen: [...unseen].filter((one) => !seen.has(one)),
  };
}
