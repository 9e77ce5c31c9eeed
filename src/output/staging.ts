import { dirname, join } from "node:path";
import type { Disk } from "./disk.js";
import { repair } from "./disk.js";
import { isInsidePath } from "./inside-path.js";
import { OutputError } from "./output-error.js";

interface Change {
  readonly path: string;
  readonly isNew: boolean;
  readonly isRemoved: boolean;
}

export interface StagedChange extends Change {
  readonly target: string;
  /** Where the new text waits. */
  readonly staged: string;
  /** Where the old file is kept until all is done. */
  readonly aside: string;
}

/** On the same file system as what it stages for; in the server's `.gitignore`. */
export function stagingFolder(folder: string): string {
  return join(folder, ".twenty-gen");
}

export function stagedChange(folder: string, change: Change, index: number): StagedChange {
  const staging = stagingFolder(folder);
  return {
    ...change,
    target: join(folder, change.path),
    staged: join(staging, `new-${index}`),
    aside: join(staging, `old-${index}`),
  };
}

/** Takes the folder for this process: the staging folder appears whole, by a rename, and only where there is none. */
export async function openStaging(folder: string, disk: Disk): Promise<void> {
  const prepared = join(folder, `.twenty-gen-${process.pid}`);
  try {
    await disk.makeFolder(prepared);
    await disk.writeFile(join(prepared, "process"), String(process.pid));
    await disk.rename(prepared, stagingFolder(folder));
  } catch (error) {
    await repair.removeTree(prepared);
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTEMPTY" || code === "EEXIST" || code === "EPERM") throw atWork(folder);
    throw error;
  }
}

/** The journal goes first: from then on there is nothing to put back. */
export async function closeStaging(folder: string): Promise<void> {
  await repair.removeFile(join(stagingFolder(folder), "journal.json"));
  await repair.removeTree(stagingFolder(folder));
}

/** Undoes what was done of the changes; done twice it does nothing more. */
export async function rollBack(folder: string, changes: readonly StagedChange[]): Promise<void> {
  for (const { path, target, staged, aside, isNew } of changes.toReversed()) {
    if (await repair.exists(aside)) await repair.rename(aside, target);
    else if (isNew && !(await repair.exists(staged))) await repair.removeFile(target);
    if (!isNew) continue;
    for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
      const isRemoved = await repair.removeIfEmpty(join(folder, parent)).catch(() => true);
      if (!isRemoved) break;
    }
  }
}

/** Puts right what a build that was killed has left; refuses while one is at work. */
export async function recoverInterrupted(folder: string): Promise<boolean> {
  const staging = stagingFolder(folder);
  const owner = await repair.readText(join(staging, "process"));
  if (owner === null) return false;
  if (isAlive(Number(owner))) throw atWork(folder);
  const journal = await repair.readText(join(staging, "journal.json"));
  if (journal !== null) {
    const changes = JSON.parse(journal) as readonly Change[];
    if (!changes.every(({ path }) => isInsidePath(path)))
      throw new OutputError(`${staging} is not what a build leaves behind. Delete it.`);
    await rollBack(
      folder,
      changes.map((change, index) => stagedChange(folder, change, index)),
    );
  }
  await closeStaging(folder);
  return true;
}

function isAlive(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function atWork(folder: string): OutputError {
  return new OutputError(`Another build is writing to ${folder}. If none is, delete ${stagingFolder(folder)}.`);
}
