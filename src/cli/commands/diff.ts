import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { verdicts, type DiffReport, type Verdict } from "../../diff/change.js";
import { diffToJson } from "../../diff/diff-to-json.js";
import { diffWorkspaces } from "../../diff/diff-workspaces.js";
import { printChangelog } from "../../diff/print-changelog.js";
import { printDiffMarkdown } from "../../diff/print-diff-markdown.js";
import { fetchModel, FetchModelError } from "../../input/remote/fetch-model.js";
import { serverAddress } from "../../input/remote/server-address.js";
import { readModel, readModelText, type ReadModel } from "../../input/read-model.js";
import type { CommandIo } from "../command-io.js";
import { printDiagnostics } from "../report/print-diagnostics.js";
import { printDiff } from "../report/print-diff.js";

export type DiffFormat = "text" | "markdown" | "json";

/** The least verdict that answers 1. */
export type FailLevel = "risky" | "breaking" | "never";

/** One of the two models that are compared. */
export interface DiffSide {
  /** A model file, the folder of a built server, or the address of a running one. */
  readonly place: string;
  /** Null: `TWENTY_API_KEY` of the environment. */
  readonly apiKey: string | null;
}

export interface DiffOptions {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly format: DiffFormat;
  /** True: a CHANGELOG entry is printed instead of the report. */
  readonly changelog: boolean;
  readonly failOn: FailLevel;
}

/** Tells what changes for clients and operators. Answers 1 when that is as bad as `failOn`, 2 when there is no telling. */
export async function diffCommand(options: DiffOptions, io: CommandIo): Promise<number> {
  const sides = await Promise.all([options.before, options.after].map((side) => readSide(side, io)));
  const read = sides.filter((side) => typeof side !== "string");
  for (const problem of sides) if (typeof problem === "string") io.stderr(`${problem}\n`);
  io.stderr(printDiagnostics(read.map(withoutWarnings), io.isColor));
  const [before, after] = sides.map((side) => (typeof side === "string" ? null : side.workspace));
  if (before === null || before === undefined || after === null || after === undefined) return 2;

  const report = diffWorkspaces(before, after);
  io.stdout(options.changelog ? printChangelog(report) : printers[options.format](report, io.isColor));
  return fails(report.verdict, options.failOn) ? 1 : 0;
}

const printers: Readonly<Record<DiffFormat, (report: DiffReport, isColor: boolean) => string>> = {
  text: printDiff,
  markdown: printDiffMarkdown,
  json: (report) => `${JSON.stringify(diffToJson(report), null, 2)}\n`,
};

function fails(verdict: Verdict, level: FailLevel): boolean {
  return level !== "never" && verdicts.indexOf(verdict) >= verdicts.indexOf(level);
}

/** The model of one side with what is wrong with it, or a sentence that says why there is none to read. */
async function readSide({ place, apiKey }: DiffSide, io: CommandIo): Promise<ReadModel | string> {
  const address = serverAddress(place);
  if (address !== null) return readServer(address, apiKey ?? io.env["TWENTY_API_KEY"] ?? "");
  const path = resolve(io.cwd, place);
  return (await isFolder(path))
    ? readModel(join(place, "model.json"), join(path, "model.json"))
    : readModel(place, path);
}

async function readServer(url: string, apiKey: string): Promise<ReadModel | string> {
  if (apiKey === "") return `A key is needed to read the model of ${url}: give --api-key, or set TWENTY_API_KEY.`;
  try {
    return readModelText(url, JSON.stringify(await fetchModel({ url, apiKey }), null, 2));
  } catch (error) {
    if (!(error instanceof FetchModelError)) throw error;
    return error.message;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Warnings are a matter of validate; here they would stand in the way of what changes. */
function withoutWarnings({ diagnostics, source }: ReadModel): Pick<ReadModel, "diagnostics" | "source"> {
  return { diagnostics: diagnostics.filter(({ severity }) => severity === "error"), source };
}
