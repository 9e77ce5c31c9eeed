/** The phases of a build in a row: emit, lay out, plan. Applying the plan is left to the caller. */
import { resolve } from "node:path";
import type { Workspace } from "../core/model/workspace.js";
import { resolverTypesFile } from "../emit/resolver-types-file.js";
import type { SourceFile } from "../emit/source-file.js";
import { Folder } from "../output/folder.js";
import { formatFiles } from "../output/format-files.js";
import type { Lock } from "../output/lock.js";
import { hashFile } from "../output/hash-file.js";
import type { Plan } from "../output/plan-output.js";
import { planOutput } from "../output/plan-output.js";
import { readLock } from "../output/read-lock.js";
import { readManifest } from "./package-folder.js";
import { findResolverTypes } from "./resolver-types/find-resolver-types.js";
import type { PluginRun } from "./resolver-types/start-plugin-thread.js";

export interface BuildPlan {
  readonly files: readonly SourceFile[];
  readonly lock: Lock | null;
  readonly plan: Plan;
}

export interface PlanOptions {
  readonly overwrite: boolean;
  readonly modelInput: string | null;
  /** A thread for the resolver types, where one has been started. */
  readonly runPlugins?: PluginRun;
}

export async function planBuild(
  workspace: Workspace,
  target: string,
  { runPlugins, ...options }: PlanOptions,
): Promise<BuildPlan> {
  const { version } = await readManifest();
  const folder = new Folder(resolve(target));
  const { lock, lockText } = readLock(folder);
  // Begun first: the plugins may have a thread of their own while the rest is emitted here.
  const resolverTypes = findResolverTypes({ workspace, folder, lock, tool: version, runPlugins });
  const [types, others] = await Promise.all([resolverTypes, emitOthers(workspace)]);
  const emitted = [...others, resolverTypesFile(types)];
  const { files, formatting } = await formatFiles(emitted, folder, lock);
  const plan = planOutput({ files, folder, lock, lockText, formatting, tool: version, ...options });
  return { files, lock, plan };
}

/** What emits is loaded when the plugins are already at work. */
async function emitOthers(workspace: Workspace): Promise<readonly SourceFile[]> {
  const [{ emitServer }, { readEngine }] = await Promise.all([
    import("../emit/emit-server.js"),
    import("./read-engine.js"),
  ]);
  const files = emitServer(workspace, await readEngine());
  // The plugins take longer still, so what the plan will need is made ready.
  for (const file of files) hashFile(file);
  return files;
}
