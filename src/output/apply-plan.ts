/**
 * Carries a plan out, all or nothing. New texts are staged inside the folder, then moved into place by renames, with what
 * stood there set aside. A failure moves everything back; a process that was killed is put right by the next build.
 */
import { dirname, join } from "node:path";
import type { Disk } from "./disk.js";
import { realDisk, repair } from "./disk.js";
import { lockFile } from "./lock.js";
import { OutputError } from "./output-error.js";
import type { Plan } from "./plan-output.js";
import { closeStaging, openStaging, rollBack, stagedChange, stagingFolder } from "./staging.js";

export async function applyPlan(folder: string, plan: Plan, disk: Disk = realDisk): Promise<void> {
  if (plan.writes.length === 0 && plan.removes.length === 0) return;
  const firstMade = await disk.makeFolder(folder);
  try {
    await openStaging(folder, disk);
  } catch (error) {
    if (firstMade !== undefined) await repair.removeTree(firstMade);
    throw error;
  }
  const changes = [
    ...plan.removes.map((path) => ({ path, isNew: false, isRemoved: true })),
    ...plan.writes.map(({ path, isNew }) => ({ path, isNew, isRemoved: false })),
  ].map((change, index) => stagedChange(folder, change, index));
  try {
    if ((await repair.readText(join(folder, lockFile))) !== plan.lockText)
      throw new OutputError("Another build changed the folder meanwhile. Build again.");
    const staged = await Promise.allSettled(
      plan.writes.map(({ text }, index) => disk.writeFile(changes[plan.removes.length + index]!.staged, text)),
    );
    for (const result of staged) if (result.status === "rejected") throw result.reason;
    const journal = changes.map(({ path, isNew, isRemoved }) => ({ path, isNew, isRemoved }));
    await disk.writeFile(join(stagingFolder(folder), "journal.json"), JSON.stringify(journal));
    const made = new Set<string>();
    for (const change of changes) {
      if (!change.isNew) await disk.rename(change.target, change.aside);
      if (change.isRemoved) continue;
      const parent = dirname(change.target);
      if (!made.has(parent)) await disk.makeFolder(parent);
      made.add(parent);
      await disk.rename(change.staged, change.target);
    }
  } catch (error) {
    await rollBack(folder, changes);
    await closeStaging(folder);
    if (firstMade !== undefined) await repair.removeTree(firstMade);
    throw error;
  }
  await closeStaging(folder);
  await removeEmptyFolders(
    folder,
    plan.removes.map((path) => dirname(path)),
  );
}

/** Folders that the removal of files has left empty, and their parents. */
async function removeEmptyFolders(folder: string, paths: readonly string[]): Promise<void> {
  for (const start of new Set(paths))
    for (let path = start; path !== "."; path = dirname(path))
      if (!(await repair.removeIfEmpty(join(folder, path)))) break;
}
