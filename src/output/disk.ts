import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";

/** The changes that applying a plan makes to a disk; tests let each of them fail. */
export interface Disk {
  /** With its parents; the first one that was made, or undefined. */
  makeFolder(path: string): Promise<string | undefined>;
  writeFile(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

export const realDisk: Disk = {
  makeFolder: (path) => mkdir(path, { recursive: true }),
  writeFile: (path, text) => writeFile(path, text),
  rename,
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
