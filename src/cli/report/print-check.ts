import { relative } from "node:path";
import type { CommandIo } from "../command-io.js";
import { isUpToDate, type OutputCheck } from "../check-output.js";
import { colors, type Colors } from "./colors.js";

export interface CheckedFolder {
  /** As the user knows it. */
  readonly place: string;
  /** Absolute. */
  readonly path: string;
  /** The command that brings it up to date. */
  readonly remedy: string;
}

/** Tells what a check found, for people or for machines, and in GitHub Actions also at the files. Answers the exit code. */
export function reportCheck(check: OutputCheck, folder: CheckedFolder, format: "text" | "json", io: CommandIo): number {
  const isFine = isUpToDate(check);
  // Where standard output is for machines, the runner reads the other one too.
  if (io.env["GITHUB_ACTIONS"] === "true")
    (format === "json" ? io.stderr : io.stdout)(printAnnotations(check, folder, io.env["GITHUB_WORKSPACE"] ?? io.cwd));
  if (format === "json") io.stdout(printCheckJson(check));
  else if (isFine) io.stdout(`${folder.place}: up to date, ${check.upToDate} files\n`);
  else io.stderr(printCheck(check, folder, colors(io.isColor)));
  return isFine ? 0 : 1;
}

interface Finding {
  readonly state: string;
  readonly path: string;
}

function findingsOf({ missing, stale, extra, blocked }: OutputCheck): readonly Finding[] {
  return [
    ...missing.map((path) => ({ state: "missing", path })),
    ...stale.map(({ path }) => ({ state: "stale", path })),
    ...extra.map((path) => ({ state: "extra", path })),
    ...blocked.map((path) => ({ state: "not a file", path })),
  ];
}

/** Lines of one file's difference that people are shown. */
const mostLines = 200;

export function printCheck(check: OutputCheck, { place, remedy }: CheckedFolder, style: Colors): string {
  const findings = findingsOf(check);
  return [
    `${style.red("error")} ${place} is not up to date:\n`,
    ...findings.map(({ state, path }) => `  ${state} ${path}\n`),
    ...check.stale.map(({ diff }) => `\n${colored(shortened(diff), style)}`),
    `\n${style.bold("fix:")} ${remedy}\n`,
  ].join("");
}

/** All of it, however long. */
export function printCheckJson(check: OutputCheck): string {
  const { missing, stale, extra, blocked, upToDate } = check;
  return `${JSON.stringify({ upToDate: isUpToDate(check), missing, stale, extra, blocked, unchanged: upToDate }, null, 2)}\n`;
}

function shortened(diff: string): string {
  const lines = diff.split("\n");
  if (lines.length <= mostLines) return diff;
  return `${lines.slice(0, mostLines).join("\n")}\n… ${lines.length - mostLines} more lines\n`;
}

function colored(diff: string, { red, cyan, dim, bold }: Colors): string {
  return diff
    .split("\n")
    .map((line) => {
      if (line.startsWith("--- ") || line.startsWith("+++ ")) return bold(line);
      if (line.startsWith("@@")) return dim(line);
      if (line.startsWith("-")) return red(line);
      return line.startsWith("+") ? cyan(line) : line;
    })
    .join("\n");
}

/** Commands of GitHub's workflows: each names a file below the root of the repository. */
function printAnnotations(check: OutputCheck, { path: folder, remedy }: CheckedFolder, root: string): string {
  const lineOf = new Map(check.stale.map(({ path, diff }) => [path, /^@@ -(\d+)/m.exec(diff)?.[1] ?? "1"]));
  return findingsOf(check)
    .map(({ state, path }) => {
      const file = `${relative(root, folder).replaceAll("\\", "/")}/${path}`.replace(/^\//, "");
      const line = lineOf.get(path);
      const place = `file=${escapeProperty(file)}${line === undefined ? "" : `,line=${line}`}`;
      return `::error ${place},title=Not up to date::${escapeData(`${path} is ${state}: ${remedy}`)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
