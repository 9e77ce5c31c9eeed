/**
 * Workspace → every file of its server, in memory. Pure: what is copied and the versions of packages come in as values.
 * Knows nothing of the disk.
 */
import type { ObjectType, Workspace } from "../core/model/workspace.js";
import { servedObjects } from "../core/surface/record-operations.js";
import type { ObjectInWorkspace } from "../../templates/object/types.js";
import type { Code } from "../../templates/print/code.js";
import { generatedHeader } from "../../templates/print/header.js";
import { printModule, printText } from "../../templates/print/print-module.js";
import type { ServerSubject } from "../../templates/server/server-subject.js";
import type { ManifestRow } from "./manifest.js";
import { objectFiles, serverFiles } from "./manifest.js";
import type { SourceFile } from "./source-file.js";

/** What the generator itself contributes to a server. */
export interface Engine extends Omit<ServerSubject, "workspace"> {
  /** All files of `src/core` and `src/runtime`. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** All files but the resolver types, sorted by the code points of their paths. */
export function emitServer(workspace: Workspace, engine: Engine): readonly SourceFile[] {
  const { files: copied, ...subject } = engine;
  return [
    ...serverFiles.map((row) => rendered(row, { workspace, ...subject }, "")),
    ...servedObjects(workspace).flatMap((object) => emitObject(workspace, object)),
    ...copied.map(({ path, text }): SourceFile => ({ path, owner: "copied", text })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function emitObject(workspace: Workspace, object: ObjectType): readonly SourceFile[] {
  const subject: ObjectInWorkspace = { object, workspace };
  return objectFiles.map((row) => rendered(row, subject, `/objects/${object.nameSingular}`));
}

function rendered<Subject>(row: ManifestRow<Subject>, subject: Subject, pointer: string): SourceFile {
  const path = row.path(subject);
  const content = row.render(subject);
  return { path, owner: row.owner, text: typeof content === "string" ? content : printed(path, row, content, pointer) };
}

function printed<Subject>(path: string, row: ManifestRow<Subject>, content: Code, pointer: string): string {
  if (!path.endsWith(".ts")) return `${printText(content)}\n`;
  return printModule(path, row.owner === "generated" ? generatedHeader(pointer) : null, content);
}
