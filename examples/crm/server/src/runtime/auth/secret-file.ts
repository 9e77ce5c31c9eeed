import { chmodSync, linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";

export interface KeptSecret {
  readonly value: string;
  /** True when it was made just now. */
  readonly isNew: boolean;
  readonly path: string;
  /** What is wrong with how it is kept; null when nothing is. */
  readonly warning: string | null;
}

/**
 * The secret that a file of the data folder holds, or `make()`'s, written there readable by the owner only.
 * Of two processes that make it at once, both get the same one.
 */
export function readOrMakeSecret(
  folder: string,
  fileName: string,
  make: () => string,
  isValid: (value: string) => boolean,
): KeptSecret {
  const path = join(folder, fileName);
  const existing = readSecret(path);
  if (existing === null) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const value = make();
    if (writeWhole(path, value)) return { value, isNew: true, path, warning: null };
  }
  const value = existing ?? readSecret(path) ?? "";
  if (!isValid(value))
    throw new Error(
      `The file ${path} does not hold what belongs there. Restore it from a backup, or remove it to have a new one made.`,
    );
  return { value, isNew: false, path, warning: warningOf(path) };
}

function readSecret(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** False when another process was first. The file appears whole or not at all. */
function writeWhole(path: string, value: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${value}\n`, { flag: "wx", mode: 0o600 });
  try {
    // The mode above is cut by the process' umask; this one is not.
    chmodSync(draft, 0o600);
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function warningOf(path: string): string | null {
  // Windows has no such modes.
  if (process.platform === "win32") return null;
  const mode = statSync(path).mode & 0o777;
  if ((mode & 0o077) === 0) return null;
  return `The file ${path} can be read by others (mode ${mode.toString(8).padStart(3, "0")}). Run: chmod 600 ${path}`;
}
