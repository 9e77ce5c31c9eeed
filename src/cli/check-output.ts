import type { Folder } from "../output/folder.js";
import type { Plan } from "../output/plan-output.js";
import { unifiedDiff } from "./report/unified-diff.js";

/** How a folder differs from what would be written to it. */
export interface OutputCheck {
  readonly missing: readonly string[];
  readonly stale: readonly StaleFile[];
  /** Files of an earlier run that are no longer generated. */
  readonly extra: readonly string[];
  /** Paths where something stands that is not a file. */
  readonly blocked: readonly string[];
  readonly upToDate: number;
}

export interface StaleFile {
  readonly path: string;
  /** From what stands there to what would be written, in the format of `diff -u`. */
  readonly diff: string;
}

/**
 * What is not as the plan would have it. The plan must have been made to overwrite: a file that was edited by hand is
 * stale like any other.
 */
export function checkOutput({ writes, removes, refusals, kept }: Plan, folder: Folder): OutputCheck {
  return {
    missing: sorted(writes.filter(({ isNew }) => isNew).map(({ path }) => path)),
    stale: writes
      .filter(({ isNew }) => !isNew)
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, text }) => {
        const found = folder.read(path);
        return { path, diff: unifiedDiff(path, found.kind === "file" ? found.text : "", text) };
      }),
    extra: sorted(removes),
    blocked: sorted(refusals.map(({ path }) => path)),
    upToDate: kept,
  };
}

/** What is found where all files are as they should be. */
export function nothingFound(upToDate: number): OutputCheck {
  return { missing: [], stale: [], extra: [], blocked: [], upToDate };
}

export function isUpToDate({ missing, stale, extra, blocked }: OutputCheck): boolean {
  return missing.length + stale.length + extra.length + blocked.length === 0;
}

function sorted(paths: readonly string[]): readonly string[] {
  return paths.toSorted((a, b) => (a < b ? -1 : 1));
}
