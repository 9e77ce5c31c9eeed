import { relative, resolve } from "node:path";
import { recoverInterrupted } from "../../output/staging.js";
import type { CommandIo } from "../command-io.js";
import { countUpToDate } from "../count-up-to-date.js";
import { Phases } from "../report/phases.js";
import { startPluginThread } from "../resolver-types/start-plugin-thread.js";

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
  const phases = new Phases(io, options.quiet);
  const target = resolve(io.cwd, options.out);
  if (!options.dryRun && (await recoverInterrupted(target)))
    io.stderr("An earlier build was interrupted; what it had begun was undone.\n");
  const unchanged = await countUpToDate(resolve(io.cwd, options.model), target);
  if (unchanged === null) {
    const runPlugins = startPluginThread();
    const { runBuild } = await import("../run-build.js");
    return runBuild({ options, phases, runPlugins }, io);
  }
  phases.finish(`${relative(io.cwd, target) || "."}: nothing to do, ${unchanged} unchanged`, () => "");
  return 0;
}
