import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files by their paths in `folder`. */
export function writeTree(folder: string, files: Iterable<{ readonly path: string; readonly text: string }>): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files below `folder`: text and time of the last change by path. */
export function readTree(
  folder: string,
): Readonly<Record<string, { readonly text: string; readonly changed: number }>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .toSorted()
      .map((file) => [
        file.slice(folder.length + 1),
        { text: readFileSync(file, "utf8"), changed: statSync(file).mtimeMs },
      ]),
  );
}

/** The texts alone. */
export function readTexts(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(readTree(folder)).map(([path, { text }]) => [path, text]));
}
