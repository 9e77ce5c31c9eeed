/** The phases of a build in a row: emit, lay out, plan. Applying the plan is left to the caller. */
import { resolve } from "node:path";
import type { Workspace } from "../core/model/workspace.js";
import { emitServer, resolverTypesFile } from "../emit/emit-server.js";
import type { SourceFile } from "../emit/source-file.js";
import { Folder } from "../output/folder.js";
import { formatFiles } from "../output/format-files.js";
import type { Lock } from "../output/lock.js";
import { lockFile, parseLock } from "../output/lock.js";
import { OutputError } from "../output/output-error.js";
import type { Plan } from "../output/plan-output.js";
import { planOutput } from "../output/plan-output.js";
import { readManifest } from "./package-folder.js";
import { readEngine } from "./read-engine.js";
import { findResolverTypes } from "./resolver-types/find-resolver-types.js";

export interface BuildPlan {
  readonly files: readonly SourceFile[];
  readonly lock: Lock | null;
  readonly plan: Plan;
}

export async function planBuild(
  workspace: Workspace,
  target: string,
  options: { readonly overwrite: boolean; readonly modelInput: string | null },
): Promise<BuildPlan> {
  const { version } = await readManifest();
  const folder = new Folder(resolve(target));
  const found = folder.read(lockFile);
  if (found.kind === "other") throw new OutputError(`${lockFile} is not a file.`);
  const lockText = found.kind === "file" ? found.text : null;
  const lock = lockText === null ? null : parseLock(lockText);
  // Begun first: it runs in a thread of its own while the rest is emitted here.
  const resolverTypes = findResolverTypes({ workspace, folder, lock, tool: version });
  const [types, others] = await Promise.all([
    resolverTypes,
    readEngine().then((engine) => emitServer(workspace, engine)),
  ]);
  const emitted = [...others, resolverTypesFile(types)];
  const { files, formatting } = await formatFiles(emitted, folder, lock);
  const plan = planOutput({ files, folder, lock, lockText, formatting, tool: version, ...options });
  return { files, lock, plan };
}
