import type { CommandIo } from "../../src/cli/command-io.js";
import { runCommandLine } from "../../src/cli/run-command-line.js";

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in the process, as a terminal without colours would. */
export async function runCommand(
  cwd: string,
  argv: readonly string[],
  changes: Partial<Pick<CommandIo, "env" | "isColor" | "isTerminal" | "interruption" | "stdout" | "stderr">> = {},
): Promise<CommandResult> {
  const printed = { stdout: "", stderr: "" };
  const exitCode = await runCommandLine(argv, {
    stdout: (text) => (printed.stdout += text),
    stderr: (text) => (printed.stderr += text),
    isColor: false,
    isTerminal: false,
    env: {},
    cwd,
    ...changes,
  });
  return { exitCode, ...printed };
}
