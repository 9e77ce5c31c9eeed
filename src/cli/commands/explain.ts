import type { DiagnosticCode } from "../../core/diagnostics/codes.js";
import { codes, diagnosticCodes, isDiagnosticCode } from "../../core/diagnostics/codes.js";
import { didYouMean } from "../../core/text/nearest-name.js";
import type { CommandIo } from "../command-io.js";
import { colors } from "../report/colors.js";

export interface ExplainOptions {
  /** Null: list all codes. */
  readonly code: string | null;
}

/** Prints the page of a code. Answers 1 when there is no such code. */
export async function explainCommand({ code }: ExplainOptions, io: CommandIo): Promise<number> {
  if (code === null) {
    io.stdout(printCodeList());
    return 0;
  }
  if (!isDiagnosticCode(code)) {
    io.stderr(`There is no code "${code}".${didYouMean(code, diagnosticCodes)}\nList them all: twenty-gen explain\n`);
    return 1;
  }
  io.stdout(printPage(code, io.isColor));
  return 0;
}

function printCodeList(): string {
  const width = Math.max(...diagnosticCodes.map((code) => code.length));
  return diagnosticCodes.map((code) => `${code.padEnd(width)}  ${codes[code].page.summary}\n`).join("");
}

function printPage(code: DiagnosticCode, isColor: boolean): string {
  const { bold } = colors(isColor);
  const { severity, page } = codes[code];
  const example = page.example.length > 2000 ? "" : page.example;
  const lines = example.split("\n").map((line) => `  ${line}\n`);
  return [
    `${bold(code)} (${severity})\n\n${page.summary}\n`,
    `\n${bold("Why")}\n  ${page.cause}\n`,
    `\n${bold("What to do")}\n  ${page.fix}\n`,
    example === "" ? "" : `\n${bold("Example")}\n${lines.join("")}`,
  ].join("");
}
