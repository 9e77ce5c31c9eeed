import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { hashText } from "../output/hash-text.js";

/**
 * Calls `onText` for the text that a file has now and for every other one it gets, one call after the other, until
 * `signal` aborts.
 */
export async function watchFile(
  path: string,
  signal: AbortSignal | undefined,
  onText: () => Promise<unknown>,
): Promise<void> {
  let known: string | null = null;
  let isTold = false;
  let wake = (): void => undefined;
  const tell = (): void => {
    isTold = true;
    wake();
  };
  // The folder, because many editors put a new file in the place of the old one.
  const watcher = watch(dirname(path), (_event, name) => {
    if (name === null || name === basename(path)) tell();
  });
  signal?.addEventListener("abort", tell);
  try {
    for (;;) {
      if (signal?.aborted === true) return;
      isTold = false;
      const hash = await hashOf(path);
      if (hash !== null && hash !== known) {
        known = hash;
        await onText();
      }
      // What was told meanwhile is looked at before waiting.
      if (!isTold) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener("abort", tell);
    watcher.close();
  }
}

/** Null while there is no such file. */
async function hashOf(path: string): Promise<string | null> {
  try {
    return hashText(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
