import { resolve } from "node:path";
import type { DocsOptions } from "../../emit/docs/emit-docs.js";
import { recoverInterrupted } from "../../output/staging.js";
import type { CommandIo } from "../command-io.js";

export interface DocsCommandOptions extends DocsOptions {
  readonly model: string;
  readonly out: string;
  /** Write nothing; answer 1 when something would be written. */
  readonly check: boolean;
  /** Tell what would be written, write nothing. */
  readonly dryRun: boolean;
  /** Files that a person has edited are overwritten too. */
  readonly overwrite: boolean;
  readonly format: "text" | "json";
  readonly quiet: boolean;
}

/** Writes the documents of a model, or tells how those in the folder differ. Answers 0 when all is as it should be. */
export async function docsCommand(options: DocsCommandOptions, io: CommandIo): Promise<number> {
  const isWriting = !options.dryRun && !options.check;
  if (isWriting && (await recoverInterrupted(resolve(io.cwd, options.out))))
    io.stderr("An earlier run was interrupted; what it had begun was undone.\n");
  const { runDocs } = await import("../run-docs.js");
  return runDocs(options, io);
}
