/**
 * Tells without building that a build would change nothing: same model, same generator, and every file on disk as the
 * lock has it. Loads little, so that an unchanged build costs next to nothing. When in doubt it says no.
 */
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Folder } from "../output/folder.js";
import { hashModel } from "../output/hash-model.js";
import { lockFile, parseLock } from "../output/lock.js";
import { ownConfiguration } from "../output/own-configuration.js";
import { packageFolder, readManifest } from "./package-folder.js";

/** How many files there are when all of them are as they should be, otherwise null. */
export async function countUpToDate(model: string, target: string): Promise<number | null> {
  const folder = new Folder(target);
  const found = folder.read(lockFile);
  const text = await readFile(model, "utf8").catch(() => null);
  if (found.kind !== "file" || text === null) return null;
  const lock = parseLock(found.text);
  const { version } = await readManifest();
  if (lock.tool !== version || lock.formatting !== null || lock.input === null) return null;
  if (hashModel(text) !== lock.input || (await ownConfiguration(target)) !== null) return null;
  if (isGeneratorNewerThan(join(target, lockFile))) return null;
  const paths = new Set([...Object.keys(lock.files), ...yours]);
  for (const path of paths) {
    const hash = folder.hash(path);
    if (hash === null || (lock.files[path] ?? hash) !== hash) return null;
  }
  return paths.size;
}

/** Files that are written again when they are gone. */
const yours = [
  ".prettierrc.json",
  "src/custom/README.md",
  "src/custom/hooks.ts",
  "src/custom/resolvers.ts",
  "src/custom/routes.ts",
];

/** An installed package is known by its version; one that is being worked on also by the age of its files. */
function isGeneratorNewerThan(file: string): boolean {
  const root = packageFolder();
  if (/[\\/]node_modules[\\/]/.test(root)) return false;
  const written = statSync(file).mtimeMs;
  // What is compiled is compiled all at once.
  return ["dist/src/cli/main.js", "src/core", "src/runtime", "package.json"].some((folder) => {
    const path = join(root, folder);
    const stats = statSync(path, { throwIfNoEntry: false });
    const entries = stats?.isDirectory() === true ? readdirSync(path, { recursive: true, encoding: "utf8" }) : [];
    return [path, ...entries.map((entry) => `${path}/${entry}`)].some((entry) => modifiedAt(entry) > written);
  });
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
