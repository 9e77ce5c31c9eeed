import type { Folder } from "./folder.js";
import { lockFile, parseLock, type Lock } from "./lock.js";
import { OutputError } from "./output-error.js";

/** What an earlier run noted in a folder, and the text it noted it in; nulls where there was none. */
export interface FoundLock {
  readonly lock: Lock | null;
  readonly lockText: string | null;
}

/** @throws OutputError when something else stands in the lock's place, or the lock cannot be read */
export function readLock(folder: Folder): FoundLock {
  const found = folder.read(lockFile);
  if (found.kind === "other") throw new OutputError(`${lockFile} is not a file.`);
  return found.kind === "file" ? { lock: parseLock(found.text), lockText: found.text } : { lock: null, lockText: null };
}
