/** The documents of a model: read, emit, plan, then write, list or check. */
import { relative, resolve } from "node:path";
import { emitDocs } from "../emit/docs/emit-docs.js";
import { readModel } from "../input/read-model.js";
import { applyPlan } from "../output/apply-plan.js";
import { Folder } from "../output/folder.js";
import { planOutput, type Plan } from "../output/plan-output.js";
import { readLock } from "../output/read-lock.js";
import { checkOutput } from "./check-output.js";
import type { CommandIo } from "./command-io.js";
import type { DocsCommandOptions } from "./commands/docs.js";
import { readManifest } from "./package-folder.js";
import { colors } from "./report/colors.js";
import { Phases } from "./report/phases.js";
import { reportCheck } from "./report/print-check.js";
import { printDiagnostics } from "./report/print-diagnostics.js";
import { printPlan, printSummary } from "./report/print-plan.js";

/** Answers 1 when the model or a file is in the way, or the check finds something. */
export async function runDocs(options: DocsCommandOptions, io: CommandIo): Promise<number> {
  const { check, dryRun, format, openapi } = options;
  const phases = new Phases(io, options.quiet || format === "json" || check || dryRun);
  const target = resolve(io.cwd, options.out);
  const place = relative(io.cwd, target) || ".";
  const read = await phases.run("read the model", () => readModel(options.model, resolve(io.cwd, options.model)), {
    count: ({ workspace }) => (workspace === null ? "" : `${workspace.objects.length} objects`),
  });
  io.stderr(printDiagnostics([read], io.isColor));
  const { workspace } = read;
  if (workspace === null) return 1;

  const folder = new Folder(target);
  const plan = await phases.run(
    "plan the documents",
    async () => planDocs(emitDocs(workspace, { openapi }), folder, options.overwrite || check),
    { count: ({ writes, kept }) => `${writes.length + kept} files` },
  );
  if (check) {
    const remedy = `run "twenty-gen docs ${options.model} --out ${options.out}${openapi === "3.0" ? " --openapi 3.0" : ""}" and commit what it writes`;
    return reportCheck(checkOutput(plan, folder), { place, path: target, remedy }, format, io);
  }
  if (format === "json") io.stdout(printPlanJson(plan));
  if (plan.refusals.length > 0) {
    io.stderr(printRefusedDocs(plan, place, io));
    return 1;
  }
  if (dryRun) {
    if (format === "text") io.stdout(printPlan(plan, place));
    return 0;
  }
  await phases.run("write what differs", () => applyPlan(target, plan), { count: () => printSummary(plan) });
  phases.finish(`${place}: ${printSummary(plan)}`, () => "");
  return 0;
}

async function planDocs(files: ReturnType<typeof emitDocs>, folder: Folder, overwrite: boolean): Promise<Plan> {
  const { version } = await readManifest();
  const { lock, lockText } = readLock(folder);
  return planOutput({ files, folder, lock, lockText, formatting: null, tool: version, modelInput: null, overwrite });
}

function printPlanJson({ writes, removes, refusals, kept }: Plan): string {
  const written = writes.map(({ path, isNew }) => ({ path, isNew }));
  return `${JSON.stringify({ written, removed: removes, refused: refusals, unchanged: kept }, null, 2)}\n`;
}

function printRefusedDocs({ refusals }: Plan, place: string, io: CommandIo): string {
  const { red, bold } = colors(io.isColor);
  const lines = refusals.map(({ path, reason }) => `  ${path}: ${reason}\n`);
  return (
    `${red("error")} ${refusals.length} file${refusals.length === 1 ? "" : "s"} in ${place} would be lost; nothing was written:\n` +
    lines.toSorted().join("") +
    `${bold("fix:")} choose another folder, or take these files back from version control. ` +
    `--overwrite replaces them; what is "not a file" has to be moved by hand.\n`
  );
}
