import { existsSync } from "node:fs";
import { join } from "node:path";
import { servedObjects } from "../core/surface/record-operations.js";
import type { Workspace } from "../core/model/workspace.js";
import type { Plan } from "../output/plan-output.js";
import type { CommandIo } from "./command-io.js";
import { colors } from "./report/colors.js";

/** After a build that removed objects: says where the user's own code still speaks of them. */
export async function warnOfGoneObjects(
  folder: string,
  workspace: Workspace,
  { removes }: Plan,
  io: CommandIo,
): Promise<void> {
  const files = removes.filter((path) => path.startsWith("src/objects/"));
  if (files.length === 0 || !existsSync(join(folder, "src/custom"))) return;
  const { findGoneReferences } = await import("../output/custom-code/find-gone-references.js");
  const objectNames = new Set(servedObjects(workspace).map(({ nameSingular }) => nameSingular));
  const { yellow } = colors(io.isColor);
  for (const { file, line, message } of findGoneReferences(folder, { files, objectNames }))
    io.stderr(`${join(folder, file)}:${line}: ${yellow("warning")} ${message}\n`);
}
