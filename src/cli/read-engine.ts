/** What the installed package brings along for every server: the engine's files, versions, settings. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Engine } from "../emit/emit-server.js";
import { copiedFolders } from "../emit/manifest.js";
import { settings } from "../runtime/configuration/settings.js";
import type { ServerPackage } from "../../templates/server/server-subject.js";
import { serverPackages } from "../../templates/server/server-subject.js";
import { packageFolder, readManifest } from "./package-folder.js";

export async function readEngine(): Promise<Engine> {
  const manifest = await readManifest();
  return {
    files: copiedFolders.flatMap(readFolder).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    versions: Object.fromEntries(
      serverPackages.map((name) => [name, versionOf(name, { ...manifest.devDependencies, ...manifest.dependencies })]),
    ) as Record<ServerPackage, string>,
    settings: Object.values(settings),
  };
}

/** Not one after the other in the background: hundreds of small files are read sooner than handed to other threads. */
function readFolder(folder: string): Engine["files"] {
  const root = packageFolder();
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: file.slice(root.length + 1).replaceAll(sep, "/"), text: readFileSync(file, "utf8") };
    });
}

/** The embedded database is pinned: its data folder belongs to one version. */
function versionOf(name: ServerPackage, versions: Readonly<Record<string, string>>): string {
  const version = versions[name];
  if (version === undefined) throw new Error(`The package names no version of ${name}`);
  return name === "@electric-sql/pglite" ? version.replace(/^[^0-9]+/, "") : version;
}
