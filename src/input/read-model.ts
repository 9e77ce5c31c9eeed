/**
 * A file on disk → Workspace, with everything that is wrong with it, located. Tells the formats apart by their shape.
 */
import { readFile } from "node:fs/promises";
import { diagnose } from "../core/diagnostics/codes.js";
import type { Diagnostic } from "../core/diagnostics/diagnostic.js";
import type { JsonValue } from "../core/json/json-value.js";
import { buildWorkspace } from "../core/model/build-workspace.js";
import type { ParsedModel } from "../core/model/parse-model.js";
import type { Workspace } from "../core/model/workspace.js";
import { parseAnyFormat } from "./formats/parse-any-format.js";
import { parseJson } from "./parse-json.js";
import type { LocatedDiagnostic, SourceText } from "./located-diagnostic.js";
import { inOrder, locateDiagnostic, placeDiagnostic, sourceText } from "./located-diagnostic.js";

export interface ReadModel {
  /** Null when there is an error among the diagnostics. */
  readonly workspace: Workspace | null;
  /** In the order of the file. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** For code frames; null where the file could not be read. */
  readonly source: SourceText | null;
}

/** `file` is how diagnostics call it; `path` is where it is. */
export async function readModel(file: string, path: string = file): Promise<ReadModel> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    const diagnostic = diagnose("file/not-readable", "", { path: file, reason: reasonOf(cause) });
    const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { workspace: null, diagnostics: [{ ...diagnostic, ...place }], source: null };
  }
  return readModelText(file, text);
}

/** The same for a text at hand. */
export function readModelText(file: string, text: string): ReadModel {
  const json = parseJson(text);
  const source = sourceText(file, text);
  const located = json.problems.map(({ diagnostic, range }) => placeDiagnostic(diagnostic, range, source));
  if (json.value === undefined) return { workspace: null, diagnostics: inOrder(located), source };
  const { workspace, diagnostics } = buildModel(json.value);
  if (diagnostics.length > 0) {
    const root = json.root();
    for (const diagnostic of diagnostics) located.push(locateDiagnostic(diagnostic, root, source));
  }
  const hasError = located.some((diagnostic) => diagnostic.severity === "error");
  return { workspace: hasError ? null : workspace, diagnostics: inOrder(located), source };
}

function buildModel(value: JsonValue): {
  readonly workspace: Workspace | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed: ParsedModel | Diagnostic = parseAnyFormat(value);
  if (!("raw" in parsed)) return { workspace: null, diagnostics: [parsed] };
  const built = buildWorkspace(parsed.raw);
  // A missing or misshapen list of objects has been told already; that it is empty is no news.
  const isToldEmpty = parsed.diagnostics.some(({ pointer }) => pointer === "" || pointer === "/objects");
  return {
    workspace: built.workspace,
    diagnostics: [
      ...parsed.diagnostics,
      ...built.diagnostics.filter(({ code }) => !(isToldEmpty && code === "model/empty")),
    ],
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a folder",
};

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
