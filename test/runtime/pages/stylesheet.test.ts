import { expect, it } from "vitest";
import { stylesheet } from "../../../src/runtime/pages/stylesheet.js";

const [, light = "", dark = ""] = stylesheet.split(":root {");
const backgrounds = ["page", "panel", "code"];
const texts = ["text", "quiet", "accent", "token-key", "token-text", "token-number", "token-word", "bad", "good"];

function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

it.each([
  ["light", light],
  ["dark", dark],
])("has colours that can be read, %s", (_scheme, block) => {
  const colours = coloursOf(block);
  const ratio = (one: string, other: string) => contrast(colours.get(one) ?? "", colours.get(other) ?? "");
  const pairs = [
    ...backgrounds.flatMap((background) => texts.map((text) => [text, background] as const)),
    ["on-accent", "accent"] as const,
    ...["bad", "good", "warn"].map((name) => [name, `${name}-panel`] as const),
  ];
  expect(pairs.filter(([one, other]) => !(ratio(one, other) >= 4.5))).toEqual([]);
  expect(backgrounds.filter((background) => !(ratio("edge", background) >= 3))).toEqual([]);
});
