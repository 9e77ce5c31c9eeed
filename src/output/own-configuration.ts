import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { prettierrc } from "../../templates/server/prettierrc.js";

/** The prettier configuration that the user keeps in a folder, as text, or null where it is the one a build writes. */
export async function ownConfiguration(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  const candidates = names
    .filter((name) => /^(\.prettierrc(\..+)?|prettier\.config\.[cm]?[jt]s)$/.test(name))
    .toSorted();
  const texts = await Promise.all(candidates.map((name) => readFile(join(folder, name), "utf8")));
  const isStandard = candidates.length === 1 && candidates[0] === ".prettierrc.json" && texts[0] === prettierrc();
  return candidates.length === 0 || isStandard ? null : texts.join("\n");
}
