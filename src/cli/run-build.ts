import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { servedObjects } from "../core/surface/record-operations.js";
import type { Workspace } from "../core/model/workspace.js";
import { readModel } from "../input/read-model.js";
import { applyPlan } from "../output/apply-plan.js";
import { Folder } from "../output/folder.js";
import { hashModel } from "../output/hash-model.js";
import { planBuild } from "./build-server.js";
import { checkOutput } from "./check-output.js";
import type { CommandIo } from "./command-io.js";
import type { BuildOptions } from "./commands/build.js";
import type { PluginRun } from "./resolver-types/start-plugin-thread.js";
import { colors } from "./report/colors.js";
import type { Phases } from "./report/phases.js";
import { reportCheck } from "./report/print-check.js";
import { printDiagnostics } from "./report/print-diagnostics.js";
import { printNextSteps, printPlan, printRefusals, printSummary } from "./report/print-plan.js";
import { warnOfGoneObjects } from "./warn-of-gone-objects.js";

export interface RunBuildInput {
  readonly options: BuildOptions;
  readonly phases: Phases;
  readonly runPlugins: PluginRun;
}

/** The whole build: read, plan, write. Answers 1 when the model or a file is in the way. */
export async function runBuild({ options, phases, runPlugins }: RunBuildInput, io: CommandIo): Promise<number> {
  const target = resolve(io.cwd, options.out);
  const model = resolve(io.cwd, options.model);
  const read = await phases.run("read the model", () => readModel(options.model, model), {
    count: ({ workspace }) => (workspace === null ? "" : countModel(workspace)),
  });
  io.stderr(printDiagnostics([read], io.isColor));
  const { workspace } = read;
  if (workspace === null) return 1;

  const modelInput = read.diagnostics.length > 0 ? null : hashModel(await readFile(model, "utf8"));
  const { check, format } = options;
  const overwrite = options.overwrite || check;
  const built = await phases.run(
    "plan the server",
    () => planBuild(workspace, target, { overwrite, modelInput, runPlugins }),
    { count: ({ files }) => `${files.length} files` },
  );
  const { plan } = built;
  const place = relative(io.cwd, target) || ".";
  if (check) {
    const remedy = `run "twenty-gen build ${options.model} --out ${options.out}" and commit what it writes`;
    return reportCheck(checkOutput(plan, new Folder(target)), { place, path: target, remedy }, format, io);
  }
  if (plan.refusals.length > 0) {
    io.stderr(printRefusals(plan.refusals, place, colors(io.isColor)));
    return 1;
  }
  if (options.dryRun) {
    io.stdout(printPlan(plan, place));
    return 0;
  }
  await phases.run("write what differs", () => applyPlan(target, plan), { count: () => printSummary(plan) });
  await warnOfGoneObjects(target, workspace, plan, io);
  phases.finish(`${place}: ${printSummary(plan)}`, () => printNextSteps(place, plan));
  return 0;
}

function countModel(workspace: Workspace): string {
  const objects = servedObjects(workspace);
  const fields = objects.reduce((sum, object) => sum + object.fields.length, 0);
  return `${objects.length} objects, ${fields} fields`;
}
