import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { committedTree, exampleNames, wantedTree } from "./example-trees.js";
import { writeExample } from "./write-example.js";

/** `npm run examples` sets it: the trees are written instead of compared. */
const isUpdate = process.env["UPDATE_EXAMPLES"] === "1";

describe.each(exampleNames())("examples/%s", (name) => {
  test("is what a build writes", async () => {
    const { folder, files } = await wantedTree(name);
    if (isUpdate) writeExample(folder, files);
    const committed = existsSync(folder) ? committedTree(folder) : new Map<string, string>();
    const paths = [...new Set([...files.keys(), ...committed.keys()])].toSorted();
    const state = (path: string): string =>
      !committed.has(path)
        ? "missing"
        : !files.has(path)
          ? "extra"
          : files.get(path) === committed.get(path)
            ? ""
            : "different";
    expect(paths.map((path) => `${state(path)} ${path}`).filter((line) => !line.startsWith(" "))).toEqual([]);
  });
});
