import { codes, isDiagnosticCode } from "../core/diagnostics/codes.js";
import type { Diagnostic } from "../core/diagnostics/diagnostic.js";
import type { JsonNode, TextRange } from "./json-node.js";
import { rangeOf } from "./json-node.js";
import { LineIndex } from "./line-index.js";

/** A diagnostic with its place in a file. Lines and columns count from 1; the end is behind the last character. */
export interface LocatedDiagnostic extends Diagnostic {
  /** As it was given by the person, so that it can be clicked and pasted. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A file and its text, for code frames. */
export interface SourceText {
  readonly file: string;
  readonly lines: LineIndex;
}

export function sourceText(file: string, text: string): SourceText {
  return { file, lines: new LineIndex(text) };
}

/** Puts a diagnostic at a range of a text. */
export function placeDiagnostic(diagnostic: Diagnostic, range: TextRange, source: SourceText): LocatedDiagnostic {
  const start = source.lines.positionOf(range.start);
  const end = source.lines.positionOf(range.end);
  return {
    ...diagnostic,
    file: source.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Puts a diagnostic where its pointer leads. */
export function locateDiagnostic(diagnostic: Diagnostic, root: JsonNode, source: SourceText): LocatedDiagnostic {
  const wantsKey = isDiagnosticCode(diagnostic.code) && codes[diagnostic.code].highlights === "key";
  return placeDiagnostic(diagnostic, rangeOf(root, diagnostic.pointer, wantsKey), source);
}

/** In the order of the text; of two at one place, errors first. */
export function inOrder(diagnostics: readonly LocatedDiagnostic[]): readonly LocatedDiagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      a.line - b.line || a.column - b.column || Number(a.severity === "warning") - Number(b.severity === "warning"),
  );
}
