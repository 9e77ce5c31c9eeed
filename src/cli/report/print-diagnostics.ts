import type { LocatedDiagnostic, SourceText } from "../../input/located-diagnostic.js";
import { codeFrame } from "./code-frame.js";
import { colors } from "./colors.js";

/** Diagnostics of one file; `source` is null where the file could not be read. */
export interface FileDiagnostics {
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly source: SourceText | null;
}

/** For people: one block per diagnostic, and a last line that counts. Empty when there is nothing to tell. */
export function printDiagnostics(files: readonly FileDiagnostics[], isColor: boolean): string {
  const style = colors(isColor);
  const blocks = files.flatMap(({ diagnostics, source }) =>
    diagnostics.map((diagnostic) => {
      const { file, line, column, severity, code, message, fix } = diagnostic;
      const place = `${style.cyan(file)}:${line}:${column}`;
      const kind = severity === "error" ? style.red(severity) : style.yellow(severity);
      const frame = source === null ? "" : codeFrame(diagnostic, source, style);
      const repair = fix === null ? "" : `${style.bold("fix:")} ${fix}\n`;
      return `${place} ${kind} ${style.bold(code)}: ${message}\n${frame}${repair}`;
    }),
  );
  if (blocks.length === 0) return "";
  return `${blocks.join("\n")}\n${printCounts(countDiagnostics(files))}\n`;
}

export interface DiagnosticCounts {
  readonly errors: number;
  readonly warnings: number;
}

export function countDiagnostics(files: readonly FileDiagnostics[]): DiagnosticCounts {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: all.length - errors };
}

/** `3 errors, 1 warning`. */
export function printCounts({ errors, warnings }: DiagnosticCounts): string {
  return warnings === 0 ? count(errors, "error") : `${count(errors, "error")}, ${count(warnings, "warning")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** For machines. Ends in a line break. */
export function printDiagnosticsJson(files: readonly FileDiagnostics[]): string {
  const diagnostics = files.flatMap((file) =>
    file.diagnostics.map(({ file: name, line, column, endLine, endColumn, pointer, code, severity, message, fix }) => ({
      file: name,
      line,
      column,
      endLine,
      endColumn,
      pointer,
      code,
      severity,
      message,
      fix,
    })),
  );
  return `${JSON.stringify({ diagnostics, ...countDiagnostics(files) }, null, 2)}\n`;
}
