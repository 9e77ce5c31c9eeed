import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyPlan } from "../../src/output/apply-plan.js";
import type { Disk } from "../../src/output/disk.js";
import { realDisk } from "../../src/output/disk.js";
import { lockFile } from "../../src/output/lock.js";
import { openStaging, recoverInterrupted } from "../../src/output/staging.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { readTexts } from "../support/write-tree.js";
import { build, file, plan } from "./output-folder.js";

const before = [
  file("kept.txt", "kept\n"),
  file("changed.txt", "old\n"),
  file("gone/deep/file.txt", "gone\n"),
  file("src/custom/hooks.ts", "hooks\n", "yours"),
];
const after = [
  file("kept.txt", "kept\n"),
  file("changed.txt", "new\n"),
  file("added/deep/file.txt", "added\n"),
  file("src/custom/hooks.ts", "hooks\n", "yours"),
];

/** A disk on which the change number `at` goes as `instead` says. */
function disturbedDisk(at: number, instead: () => Promise<never>): Disk & { readonly count: () => number } {
  let count = 0;
  const disturbed =
    <Arguments extends unknown[], Result>(change: (...args: Arguments) => Promise<Result>) =>
    (...args: Arguments): Promise<Result> => {
      count += 1;
      return count === at ? instead() : change(...args);
    };
  return {
    makeFolder: disturbed(realDisk.makeFolder),
    writeFile: disturbed(realDisk.writeFile),
    rename: disturbed(realDisk.rename),
    count: () => count,
  };
}

async function changesOf(first: boolean): Promise<number> {
  const folder = temporaryFolder();
  if (!first) await build(folder, before);
  const disk = disturbedDisk(0, () => Promise.reject(new Error()));
  await applyPlan(folder, plan(folder, after), disk);
  return disk.count();
}

describe("a failure", () => {
  test("of any change leaves the folder as it was", async () => {
    const count = await changesOf(false);
    expect(count).toBeGreaterThan(8);
    for (let at = 1; at <= count; at += 1) {
      const folder = temporaryFolder();
      await build(folder, before);
      const texts = readTexts(folder);
      const failing = disturbedDisk(at, () => Promise.reject(new Error("no space left")));
      await expect(applyPlan(folder, plan(folder, after), failing)).rejects.toThrow("no space left");
      expect(readTexts(folder), `change ${at} of ${count}`).toEqual(texts);
      expect(existsSync(join(folder, "added"))).toBe(false);
      await build(folder, after);
      expect(readTexts(folder)["changed.txt"]).toBe("new\n");
    }
  });

  test("of the first build leaves no folder behind", async () => {
    const count = await changesOf(true);
    for (let at = 2; at <= count; at += 1) {
      const parent = temporaryFolder();
      const folder = join(parent, "made/server");
      const failing = disturbedDisk(at, () => Promise.reject(new Error("no space left")));
      await expect(applyPlan(folder, plan(folder, after), failing)).rejects.toThrow("no space left");
      expect(existsSync(join(parent, "made")), `change ${at} of ${count}`).toBe(false);
    }
  });
});

describe("a build that was killed", () => {
  test("at any change is undone by the next one", async () => {
    const count = await changesOf(false);
    for (let at = 5; at <= count; at += 1) {
      const folder = temporaryFolder();
      await build(folder, before);
      const texts = readTexts(folder);
      await new Promise<void>((reached) => {
        const killed = disturbedDisk(at, () => {
          reached();
          return new Promise<never>(() => undefined);
        });
        void applyPlan(folder, plan(folder, after), killed);
      });
      expect(await recoverInterrupted(folder)).toBe(true);
      expect(readTexts(folder), `change ${at} of ${count}`).toEqual(texts);
    }
  });
});

describe("two builds at once", () => {
  test("do not write to one folder", async () => {
    const folder = temporaryFolder();
    await build(folder, before);
    await openStaging(folder, realDisk);
    await expect(applyPlan(folder, plan(folder, after))).rejects.toThrow(/Another build is writing/);
    expect(readTexts(folder)["changed.txt"]).toBe("old\n");
  });

  test("of which the first has finished make the second plan anew", async () => {
    const folder = temporaryFolder();
    await build(folder, before);
    const planned = plan(folder, after);
    writeFileSync(join(folder, lockFile), "{}");
    await expect(applyPlan(folder, planned)).rejects.toThrow(/Build again/);
  });
});

test("a journal that leads out of the folder is not followed", async () => {
  const folder = temporaryFolder();
  await openStaging(folder, realDisk);
  const journal = [{ path: "../victim.txt", isNew: true, isRemoved: false }];
  writeFileSync(join(folder, ".twenty-gen/journal.json"), JSON.stringify(journal));
  await expect(recoverInterrupted(folder)).rejects.toThrow(/not what a build leaves behind/);
});
