/**
 * Tools of others, which the documents of a server must please. They are installed by `npm ci --prefix test/interop`, and
 * what needs them is skipped, with a line that says so, where they are not.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

export const interopFolder = import.meta.dirname;
const installed = join(interopFolder, "node_modules");
const isMissing = !existsSync(join(installed, ".package-lock.json"));

export interface ToolRun {
  readonly exitCode: number | null;
  /** What it printed, errors too. */
  readonly output: string;
}

/** None of them may tell anybody that it runs, or look for a newer version of itself. */
const silence = {
  CI: "true",
  DO_NOT_TRACK: "1",
  NO_COLOR: "1",
  NO_UPDATE_NOTIFIER: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  SCARF_ANALYTICS: "false",
};

/** True where the tests that need the tools are to be skipped. Says so once in a run, whatever number of files is. */
export function areToolsMissing(): boolean {
  if (!isMissing) return false;
  try {
    writeFileSync(join(inject("serversFolder"), "told-that-interop-is-missing"), "", { flag: "wx" });
  } catch {
    return true;
  }
  console.warn("Skipped all tests in test/interop: their tools are not installed. Run `npm ci --prefix test/interop`.");
  return true;
}

export interface ToolStart {
  readonly folder?: string | undefined;
  /** For Node itself, before the tool is read. */
  readonly nodeArguments?: readonly string[];
}

/** Starts the tool of this name in a folder; its text is piped. */
export function startTool(name: string, args: readonly string[], start: ToolStart = {}): ChildProcess {
  const { folder = interopFolder, nodeArguments = [] } = start;
  return spawn(process.execPath, [...nodeArguments, join(installed, ".bin", name), ...args], {
    cwd: folder,
    env: { ...process.env, ...silence },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs the tool of this name in `folder` to its end. */
export async function runTool(name: string, args: readonly string[], folder?: string): Promise<ToolRun> {
  const running = startTool(name, args, { folder });
  let output = "";
  for (const stream of [running.stdout, running.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => void (output += text));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    running.once("error", reject);
    running.once("close", resolve);
  });
  return { exitCode, output };
}

/** Lets modules in `folder` import what the tools need at run time. */
export const interopPackages = installed;
