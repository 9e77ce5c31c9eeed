import { relative, resolve } from "node:path";
import { recoverInterrupted } from "../../output/staging.js";
import type { CommandIo } from "../command-io.js";
import { countUpToDate } from "../count-up-to-date.js";
import { nothingFound } from "../check-output.js";
import { Phases } from "../report/phases.js";
import { reportCheck } from "../report/print-check.js";
import { startPluginThread } from "../resolver-types/start-plugin-thread.js";

export interface BuildOptions {
  readonly model: string;
  readonly out: string;
  /** Files that a person has edited are overwritten too. */
  readonly overwrite: boolean;
  /** Tell what would be written, write nothing. */
  readonly dryRun: boolean;
  /** Write nothing; answer 1 when something would be written. */
  readonly check: boolean;
  /** How to tell what a check finds. */
  readonly format: "text" | "json";
  /** Build again whenever the model file changes. */
  readonly watch: boolean;
  readonly quiet: boolean;
}

/** Answers 0 when the folder is as the model says, 1 when the model or an edited file is in the way. */
export async function buildCommand(options: BuildOptions, io: CommandIo): Promise<number> {
  const { check, dryRun, watch } = options;
  if (watch && (check || dryRun)) {
    io.stderr("--watch writes what it builds; leave out --check and --dry-run.\n");
    return 2;
  }
  if (!watch) return await buildOnce(options, io);
  const { watchFile } = await import("../watch-file.js");
  io.stdout(`Watching ${options.model}; Ctrl+C ends it\n`);
  await watchFile(resolve(io.cwd, options.model), io.interruption?.(), () => buildOnce(options, io));
  return 0;
}

async function buildOnce(options: BuildOptions, io: CommandIo): Promise<number> {
  const { check, dryRun, format } = options;
  const phases = new Phases(io, options.quiet || check);
  const target = resolve(io.cwd, options.out);
  const isWriting = !dryRun && !check;
  if (isWriting && (await recoverInterrupted(target)))
    io.stderr("An earlier build was interrupted; what it had begun was undone.\n");
  const unchanged = await countUpToDate(resolve(io.cwd, options.model), target);
  if (unchanged === null) {
    const runPlugins = startPluginThread();
    const { runBuild } = await import("../run-build.js");
    return runBuild({ options, phases, runPlugins }, io);
  }
  const place = relative(io.cwd, target) || ".";
  if (check) return reportCheck(nothingFound(unchanged), { place, path: target, remedy: "" }, format, io);
  phases.finish(`${place}: nothing to do, ${unchanged} unchanged`, () => "");
  return 0;
}
