import { relative, resolve } from "node:path";
import { servedObjects } from "../../core/surface/record-operations.js";
import type { Workspace } from "../../core/model/workspace.js";
import { readModel } from "../../input/read-model.js";
import { applyPlan } from "../../output/apply-plan.js";
import { recoverInterrupted } from "../../output/staging.js";
import { planBuild } from "../build-server.js";
import type { CommandIo } from "../command-io.js";
import { colors } from "../report/colors.js";
import { Phases } from "../report/phases.js";
import { printDiagnostics } from "../report/print-diagnostics.js";
import { printNextSteps, printPlan, printRefusals, printSummary } from "../report/print-plan.js";
import { warnOfGoneObjects } from "../warn-of-gone-objects.js";

export interface BuildOptions {
  readonly model: string;
  readonly out: string;
  /** Files that a person has edited are overwritten too. */
  readonly overwrite: boolean;
  /** Tell what would be written, write nothing. */
  readonly dryRun: boolean;
  readonly quiet: boolean;
}

/** Answers 0 when the folder is as the model says, 1 when the model or an edited file is in the way. */
export async function buildCommand(options: BuildOptions, io: CommandIo): Promise<number> {
  const target = resolve(io.cwd, options.out);
  const phases = new Phases(io, options.quiet);

  const read = await phases.run("read the model", () => readModel(options.model, resolve(io.cwd, options.model)), {
    count: ({ workspace }) => (workspace === null ? "" : countModel(workspace)),
  });
  io.stderr(printDiagnostics([read], io.isColor));
  const { workspace } = read;
  if (workspace === null) return 1;

  if (await recoverInterrupted(target)) io.stderr("An earlier build was interrupted; what it had begun was undone.\n");
  const built = await phases.run("plan the server", () => planBuild(workspace, target, options), {
    count: ({ files }) => `${files.length} files`,
  });
  const { plan } = built;
  const place = relative(io.cwd, target) || ".";
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
