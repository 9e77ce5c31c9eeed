/**
 * Wanted files, disk and lock → what to write, keep, remove and refuse. Reads the folder, changes nothing.
 */
import type { SourceFile } from "../emit/source-file.js";
import { hashFile } from "./hash-file.js";
import { hashText } from "./hash-text.js";
import type { Formatting, Lock } from "./lock.js";
import { lockFile, printLock } from "./lock.js";
import type { Folder, FoundFile } from "./folder.js";

export interface Write {
  readonly path: string;
  readonly text: string;
  /** There is no such file yet. */
  readonly isNew: boolean;
}

/** A path that is left as it is because what stands there is not known to be the generator's. */
export interface Refusal {
  readonly path: string;
  readonly reason: "edited" | "edited and no longer generated" | "not written by twenty-gen" | "not a file";
}

export interface Plan {
  readonly writes: readonly Write[];
  readonly removes: readonly string[];
  readonly refusals: readonly Refusal[];
  /** How many files are as they should be. */
  readonly kept: number;
  /** Text of the lock the plan was made for; null when there was none. */
  readonly lockText: string | null;
}

export interface PlanInput {
  readonly files: readonly SourceFile[];
  readonly folder: Folder;
  readonly lock: Lock | null;
  readonly lockText: string | null;
  readonly tool: string;
  /** Hash of the model as it was given; null where a build has something to tell about it. */
  readonly modelInput: string | null;
  readonly formatting: Formatting | null;
  /** Edited files are overwritten and removed too. */
  readonly overwrite: boolean;
}

export function planOutput(input: PlanInput): Plan {
  const { files, folder, lock, overwrite } = input;
  const writes: Write[] = [];
  const removes: string[] = [];
  const refusals: Refusal[] = [];
  let kept = 0;
  const owned: Record<string, string> = {};
  const found = folder.readAll([...files.map(({ path }) => path), ...Object.keys(lock?.files ?? {})]);

  for (const file of files) {
    const { path, owner, text } = file;
    const onDisk = found.get(path)!;
    if (owner !== "yours") owned[path] = hashFile(file);
    if (onDisk.kind === "absent") writes.push({ path, text, isNew: true });
    else if (onDisk.kind === "other") refusals.push({ path, reason: "not a file" });
    else if (owner === "yours" || onDisk.text === text) kept += 1;
    else if (overwrite || isUnedited(onDisk, lock?.files[path])) writes.push({ path, text, isNew: false });
    else refusals.push({ path, reason: lock?.files[path] === undefined ? "not written by twenty-gen" : "edited" });
  }

  const wanted = new Set(files.map(({ path }) => path));
  for (const [path, hash] of Object.entries(lock?.files ?? {})) {
    const onDisk = found.get(path)!;
    if (wanted.has(path) || onDisk.kind === "absent") continue;
    if (onDisk.kind === "file" && (overwrite || isUnedited(onDisk, hash))) removes.push(path);
    else refusals.push({ path, reason: onDisk.kind === "file" ? "edited and no longer generated" : "not a file" });
  }

  const newLock = printLock({
    tool: input.tool,
    model: owned["model.json"] ?? "",
    input: input.modelInput,
    files: owned,
    formatting: input.formatting,
  });
  if (newLock !== input.lockText) writes.push({ path: lockFile, text: newLock, isNew: input.lockText === null });
  return { writes, removes, refusals, kept, lockText: input.lockText };
}

function isUnedited(onDisk: FoundFile & { readonly kind: "file" }, hash: string | undefined): boolean {
  return hash !== undefined && hashText(onDisk.text) === hash;
}
