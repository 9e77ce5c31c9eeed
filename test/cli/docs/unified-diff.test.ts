import fc from "fast-check";
import { expect, test } from "vitest";
import { unifiedDiff } from "../../../src/cli/report/unified-diff.js";

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `${index + 1}\n`).join("");

test("equal texts do not differ", () => {
  expect(unifiedDiff("a", "1\n2\n", "1\n2\n")).toBe("");
});

test("changes are shown with three lines around them", () => {
  expect(unifiedDiff("docs/a.md", numbered(12), numbered(12).replace("6\n", "six\n"))).toBe(`--- docs/a.md
+++ docs/a.md
@@ -3,7 +3,7 @@
 3
 4
 5
-6
+six
 7
 8
 9
`);
});

test("changes that are far apart have hunks of their own", () => {
  const after = numbered(30).replace("2\n", "two\n").replace("28\n", "");
  expect(unifiedDiff("a", numbered(30), after).match(/^@@.*@@$/gm)).toEqual(["@@ -1,5 +1,5 @@", "@@ -25,6 +25,5 @@"]);
});

test("a text that is new, or gone, is all plus, or all minus", () => {
  expect(unifiedDiff("a", "", "1\n2\n")).toBe("--- a\n+++ a\n@@ -0,0 +1,2 @@\n+1\n+2\n");
  expect(unifiedDiff("a", "1\n", "")).toBe("--- a\n+++ a\n@@ -1,1 +0,0 @@\n-1\n");
});

test("a missing newline at the end is told", () => {
  expect(unifiedDiff("a", "1", "1\n")).toBe("--- a\n+++ a\n@@ -1,1 +1,1 @@\n-1\n\\ No newline at end of file\n+1\n");
});

test("texts that have little in common are told as a whole", () => {
  const before = Array.from({ length: 3000 }, (_, index) => `a${index}\n`).join("");
  const after = Array.from({ length: 3000 }, (_, index) => `b${index}\n`).join("");
  expect(applied(before, unifiedDiff("a", before, after))).toBe(after);
});

const text = fc
  .tuple(fc.array(fc.constantFrom("a", "b", "c", "", "-- x", "@@"), { maxLength: 40 }), fc.boolean())
  .map(([lines, ends]) => lines.map((line) => `${line}\n`).join("") + (ends ? "" : "end"));

test("what is shown makes the one text of the other", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applied(before, unifiedDiff("a", before, after))).toBe(after);
    }),
    { numRuns: 2000 },
  );
});

/** The text that a patch makes of another. */
function applied(before: string, diff: string): string {
  if (diff === "") return before;
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const lines = diff.split("\n").slice(2, -1);
  let made = "";
  let position = 0;
  for (const [index, line] of lines.entries()) {
    const hunk = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);
    if (hunk !== null && isHunk(lines, index)) {
      const start = hunk[2] === "0" ? Number(hunk[1]) : Number(hunk[1]) - 1;
      made += old.slice(position, start).join("");
      position = start;
      continue;
    }
    if (line.startsWith("\\")) continue;
    const ending = lines[index + 1]?.startsWith("\\") === true ? "" : "\n";
    if (!line.startsWith("+")) {
      if (old[position] !== line.slice(1) + ending) throw new Error(`The patch does not fit at line ${position + 1}`);
      position += 1;
    }
    if (!line.startsWith("-")) made += line.slice(1) + ending;
  }
  return made + old.slice(position).join("");
}

/** Content that looks like a hunk begins with a sign of its own. */
function isHunk(lines: readonly string[], index: number): boolean {
  return lines[index]!.startsWith("@@ -");
}
