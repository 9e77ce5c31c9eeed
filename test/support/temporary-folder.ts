import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];

/** A new, empty folder that is gone after the tests of this file. */
export function temporaryFolder(): string {
  if (made.length === 0) afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "twenty-gen-"));
  made.push(folder);
  return folder;
}
