import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockFile, parseLock } from "../../src/output/lock.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { readTexts, readTree } from "../support/write-tree.js";
import { build, file, plan } from "./output-folder.js";

const files = [
  file("a.txt", "a\n"),
  file("src/objects/rockets/rocket.types.ts", "rocket\n"),
  file("src/core/engine.ts", "engine\n", "copied"),
  file("src/custom/hooks.ts", "hooks\n", "yours"),
];
const withoutRocket = files.filter(({ path }) => !path.includes("rocket"));

describe("a build", () => {
  test("writes every file and a lock that lists what it owns", async () => {
    const folder = join(temporaryFolder(), "new/server");
    await build(folder, files);
    const { [lockFile]: lock, ...texts } = readTexts(folder);
    expect(texts).toEqual(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    expect(Object.keys(parseLock(lock!).files)).toEqual([
      "a.txt",
      "src/core/engine.ts",
      "src/objects/rockets/rocket.types.ts",
    ]);
  });

  test("of the same files writes nothing", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    const before = readTree(folder);
    expect(await build(folder, files.toReversed())).toMatchObject({ writes: [], removes: [], refusals: [], kept: 4 });
    expect(readTree(folder)).toEqual(before);
  });

  test("writes only what differs", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    const changed = [file("a.txt", "b\n"), ...files.slice(1)];
    expect((await build(folder, changed)).writes.map(({ path }) => path)).toEqual(["a.txt", lockFile]);
    expect(readTexts(folder)["a.txt"]).toBe("b\n");
  });

  test("never touches the user's files again, and brings them back when they are gone", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    writeFileSync(join(folder, "src/custom/hooks.ts"), "mine\n");
    writeFileSync(join(folder, "src/custom/own.ts"), "own\n");
    await build(folder, [...withoutRocket.slice(0, 2), file("src/custom/hooks.ts", "newer\n", "yours")], true);
    expect(readTexts(folder)).toMatchObject({ "src/custom/hooks.ts": "mine\n", "src/custom/own.ts": "own\n" });
    rmSync(join(folder, "src/custom/hooks.ts"));
    await build(folder, withoutRocket);
    expect(readTexts(folder)["src/custom/hooks.ts"]).toBe("hooks\n");
  });

  test("removes the files of what is gone, with the folders that are empty then", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    expect((await build(folder, withoutRocket)).removes).toEqual(["src/objects/rockets/rocket.types.ts"]);
    expect(existsSync(join(folder, "src/objects"))).toBe(false);
    expect(existsSync(join(folder, "src/core"))).toBe(true);
  });
});

describe("what a person has edited", () => {
  test("is refused, and nothing at all is written", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    writeFileSync(join(folder, "a.txt"), "mine\n");
    const before = readTree(folder);
    const refused = await build(folder, [file("a.txt", "b\n"), file("src/core/engine.ts", "newer\n", "copied")]);
    expect(refused.refusals).toEqual([{ path: "a.txt", reason: "edited" }]);
    expect(readTree(folder)).toEqual(before);
  });

  test("is overwritten on demand", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    writeFileSync(join(folder, "a.txt"), "mine\n");
    await build(folder, files, true);
    expect(readTexts(folder)["a.txt"]).toBe("a\n");
  });

  test("is refused too when its object is gone", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    const path = "src/objects/rockets/rocket.types.ts";
    writeFileSync(join(folder, path), "mine\n");
    expect((await build(folder, withoutRocket)).refusals).toEqual([{ path, reason: "edited and no longer generated" }]);
    expect((await build(folder, withoutRocket, true)).removes).toEqual([path]);
  });

  test("is no edit when it is what would be written", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    writeFileSync(join(folder, "a.txt"), "b\n");
    expect((await build(folder, [file("a.txt", "b\n"), ...files.slice(1)])).refusals).toEqual([]);
  });
});

describe("what the lock does not know", () => {
  test("is refused when it is in the way, and adopted when it is equal", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), "other\n");
    mkdirSync(join(folder, "src/core"), { recursive: true });
    writeFileSync(join(folder, "src/core/engine.ts"), "engine\n");
    const { refusals, writes } = plan(folder, files);
    expect(refusals).toEqual([{ path: "a.txt", reason: "not written by twenty-gen" }]);
    expect(writes.map(({ path }) => path)).not.toContain("src/core/engine.ts");
  });

  test("is never removed", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    writeFileSync(join(folder, "src/objects/rockets/notes.md"), "mine\n");
    await build(folder, withoutRocket);
    expect(readTexts(folder)["src/objects/rockets/notes.md"]).toBe("mine\n");
  });
});

describe("links and folders in the way", () => {
  test("are never written through, not even on demand", () => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    symlinkSync(outside, join(folder, "src"), "dir");
    mkdirSync(join(folder, "a.txt"));
    const reasons = plan(folder, files, true).refusals;
    expect(reasons.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      "a.txt: not a file",
      "src/objects/rockets/rocket.types.ts: not a file",
      "src/core/engine.ts: not a file",
      "src/custom/hooks.ts: not a file",
    ]);
  });
});

describe("a lock", () => {
  test.each([
    ["that is no JSON", "<<<<<<< HEAD"],
    ["that is another thing", "[]"],
    ["without files", '{"tool":"1","model":"x"}'],
    ["with a path outside", JSON.stringify({ tool: "1", model: "x", files: { "../a.txt": "0".repeat(64) } })],
    ["with an absolute path", JSON.stringify({ tool: "1", model: "x", files: { "/etc/passwd": "0".repeat(64) } })],
    ["without hashes", JSON.stringify({ tool: "1", model: "x", files: { "a.txt": "no" } })],
  ])("%s stops the build", (_what, text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, lockFile), text);
    expect(() => plan(folder, files)).toThrow(/twenty-gen\.lock\.json cannot be read/);
    expect(readFileSync(join(folder, lockFile), "utf8")).toBe(text);
  });

  test("holds no version but the tool's, and no date", async () => {
    const folder = temporaryFolder();
    await build(folder, files);
    expect(readTexts(folder)[lockFile]).toMatch(/^\{\n {2}"tool": "1\.0\.0",\n {2}"model": "",\n {2}"files": \{\n/);
  });
});
