import type { Owner, SourceFile } from "../../src/emit/source-file.js";
import { applyPlan } from "../../src/output/apply-plan.js";
import { Folder } from "../../src/output/folder.js";
import { lockFile, parseLock } from "../../src/output/lock.js";
import type { Plan } from "../../src/output/plan-output.js";
import { planOutput } from "../../src/output/plan-output.js";

export const file = (path: string, text: string, owner: Owner = "generated"): SourceFile => ({ path, owner, text });

/** The plan of a build of these files into `folder`. */
export function plan(folder: string, files: readonly SourceFile[], overwrite = false): Plan {
  const onDisk = new Folder(folder);
  const found = onDisk.read(lockFile);
  const lockText = found.kind === "file" ? found.text : null;
  return planOutput({
    files,
    folder: onDisk,
    lock: lockText === null ? null : parseLock(lockText),
    lockText,
    tool: "1.0.0",
    modelInput: null,
    formatting: null,
    overwrite,
  });
}

/** Plans and applies, as a build does when nothing is refused. */
export async function build(folder: string, files: readonly SourceFile[], overwrite = false): Promise<Plan> {
  const planned = plan(folder, files, overwrite);
  if (planned.refusals.length === 0) await applyPlan(folder, planned);
  return planned;
}
