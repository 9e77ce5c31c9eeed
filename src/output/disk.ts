import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { readdir, readFile, rename, rm, rmdir } from "node:fs/promises";

/** The changes that applying a plan makes to a disk; tests let each of them fail. */
export interface Disk {
  /** With its parents; the first one that was made, or undefined. */
  makeFolder(path: string): Promise<string | undefined>;
  writeFile(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

/** Synchronous underneath: for hundreds of small files that is several times faster. */
export const realDisk: Disk = {
  makeFolder: async (path) => mkdirSync(path, { recursive: true }),
  writeFile: async (path, text) => writeFileSync(path, text),
  rename: async (from, to) => renameSync(from, to),
};

/** What putting things back needs; never made to fail. */
export const repair = {
  removeTree: (path: string) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  removeFile: (path: string) => rm(path, { force: true }),
  rename,
  readText: async (path: string): Promise<string | null> => {
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  },
  exists: async (path: string): Promise<boolean> => {
    try {
      await readFile(path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
      throw error;
    }
  },
  /** Removes a folder when nothing is in it, and tells whether it did. */
  removeIfEmpty: async (path: string): Promise<boolean> => {
    if ((await readdir(path)).length > 0) return false;
    await rmdir(path);
    return true;
  },
};
