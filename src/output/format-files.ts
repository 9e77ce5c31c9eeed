/**
 * Lays files out by the prettier configuration that the user keeps in the output folder. Without one of their own,
 * files stay as printed, and prettier is not even loaded.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../emit/source-file.js";
import type { Folder } from "./folder.js";
import { hashText } from "./hash-text.js";
import type { Formatting, Lock } from "./lock.js";

/** The configuration that a build writes; one that says the same is not the user's own. */
export const standardConfiguration = ".prettierrc.json";

export interface FormattedFiles {
  readonly files: readonly SourceFile[];
  readonly formatting: Formatting | null;
}

export async function formatFiles(
  files: readonly SourceFile[],
  folder: Folder,
  lock: Lock | null,
): Promise<FormattedFiles> {
  const configuration = await ownConfiguration(files, folder);
  if (configuration === null) return { files, formatting: null };
  const { version, format, getFileInfo, resolveConfig } = await import("prettier");
  const hash = hashText(`${version}\n${configuration}`);
  const known = lock?.formatting?.configuration === hash ? lock.formatting.sources : {};
  const sources: Record<string, string> = {};

  const formatted = await Promise.all(
    files.map(async (file): Promise<SourceFile> => {
      if (file.owner === "yours") return file;
      const source = hashText(file.text);
      sources[file.path] = source;
      if (known[file.path] === source) {
        const onDisk = await folder.read(file.path);
        if (onDisk.kind === "file" && hashText(onDisk.text) === lock?.files[file.path])
          return { ...file, text: onDisk.text };
      }
      const filepath = join(folder.path, file.path);
      const { ignored, inferredParser } = await getFileInfo(filepath, {
        ignorePath: join(folder.path, ".prettierignore"),
      });
      if (ignored || inferredParser === null) return file;
      return { ...file, text: await format(file.text, { ...(await resolveConfig(filepath)), filepath }) };
    }),
  );
  return { files: formatted, formatting: { configuration: hash, sources } };
}

/** All configuration files of prettier in the folder, or null when there are none but the standard one. */
async function ownConfiguration(files: readonly SourceFile[], folder: Folder): Promise<string | null> {
  const names = await readdir(folder.path).catch(() => []);
  const candidates = names.filter((name) => /^(\.prettierrc(\..+)?|prettier\.config\.[cm]?[jt]s)$/.test(name)).toSorted();
  const texts = await Promise.all(candidates.map((name) => readFile(join(folder.path, name), "utf8")));
  const standard = files.find(({ path }) => path === standardConfiguration)?.text;
  const isStandard = candidates.length === 1 && candidates[0] === standardConfiguration && texts[0] === standard;
  return candidates.length === 0 || isStandard ? null : texts.join("\n");
}
