/**
 * Lays files out by the prettier configuration that the user keeps in the output folder. Without one of their own,
 * files stay as printed, and prettier is not even loaded.
 */
import { join } from "node:path";
import type { SourceFile } from "../emit/source-file.js";
import type { Folder } from "./folder.js";
import { ownConfiguration } from "./own-configuration.js";
import { hashFile } from "./hash-file.js";
import { hashText } from "./hash-text.js";
import type { Formatting, Lock } from "./lock.js";

export interface FormattedFiles {
  readonly files: readonly SourceFile[];
  readonly formatting: Formatting | null;
}

export async function formatFiles(
  files: readonly SourceFile[],
  folder: Folder,
  lock: Lock | null,
): Promise<FormattedFiles> {
  const configuration = await ownConfiguration(folder.path);
  if (configuration === null) return { files, formatting: null };
  const { version, format, getFileInfo, resolveConfig } = await import("prettier");
  const hash = hashText(`${version}\n${configuration}`);
  const known = lock?.formatting?.configuration === hash ? lock.formatting.sources : {};
  const sources: Record<string, string> = {};

  const formatted = await Promise.all(
    files.map(async (file): Promise<SourceFile> => {
      if (file.owner === "yours") return file;
      const source = hashFile(file);
      sources[file.path] = source;
      if (known[file.path] === source) {
        const onDisk = folder.read(file.path);
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
