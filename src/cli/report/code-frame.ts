import type { LocatedDiagnostic, SourceText } from "../../input/located-diagnostic.js";
import type { Colors } from "./colors.js";

const widest = 120;

/** The line of a diagnostic with what is wrong underlined, and one line before and after. Ends in a line break. */
export function codeFrame(diagnostic: LocatedDiagnostic, { lines }: SourceText, colors: Colors): string {
  const { line, column } = diagnostic;
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.lineCount, line + 1);
  const margin = String(last).length;
  // Of a line that is too long to show, a part around the place is shown.
  const offset = column > widest - 10 ? column - 60 : 0;
  let frame = "";
  for (let number = first; number <= last; number += 1) {
    const text = printable(lines.lineText(number));
    if (number === lines.lineCount && text === "" && number !== line) continue;
    const marker = number === line ? ">" : " ";
    const shown = text.slice(offset, offset + widest);
    frame += `${colors.dim(`${marker} ${String(number).padStart(margin)} |`)}${shown === "" ? "" : ` ${shown}`}\n`;
    if (number !== line) continue;
    const length = underlineLength(diagnostic, text);
    const indent = " ".repeat(Math.max(0, column - 1 - offset));
    const caret = "^".repeat(Math.max(1, Math.min(length, widest - indent.length)));
    const color = diagnostic.severity === "error" ? colors.red : colors.yellow;
    frame += `${colors.dim(`  ${" ".repeat(margin)} |`)} ${indent}${color(caret)}\n`;
  }
  return frame;
}

function underlineLength({ line, column, endLine, endColumn }: LocatedDiagnostic, text: string): number {
  return endLine === line ? endColumn - column : text.length - column + 1;
}

/** Characters that would move the terminal's cursor are shown as blanks of the same width. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\ufeff]/gu, " ");
}
