import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { DatabaseLog } from "./database-log.js";
import { extractTar } from "./extract-tar.js";

/** The package that holds what `initdb` makes; unpacking it takes a fifth of the time that running `initdb` does. */
const templatePackage = "@electric-sql/pglite-prepopulatedfs";

/** Path of the archive of a fresh cluster, or null when the package is not installed. */
export function findClusterTemplate(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(templatePackage);
    const archive = join(dirname(entry), "prepopulatedfs.tgz");
    return existsSync(archive) ? archive : null;
  } catch {
    return null;
  }
}

/**
 * Makes the folder of the embedded cluster when it is not there: from the template, or by `runInitdb`.
 * It is made under another name and renamed, so a start that is cut off leaves no half of a cluster behind.
 */
export async function ensureClusterFolder(
  folder: string,
  template: string | null,
  runInitdb: (folder: string) => Promise<void>,
  log: DatabaseLog,
): Promise<void> {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  if (template === null) {
    log.info({ folder }, "making the database; this takes some seconds once");
    await runInitdb(unfinished);
  } else {
    log.info({ folder }, "making the database");
    extractTar(gunzipSync(readFileSync(template)), unfinished);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}
