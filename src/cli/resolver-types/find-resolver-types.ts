import { printCoreSdl } from "../../core/docs/sdl/print-core-sdl.js";
import type { Workspace } from "../../core/model/workspace.js";
import type { Folder } from "../../output/folder.js";
import { hashText } from "../../output/hash-text.js";
import type { Lock } from "../../output/lock.js";
import { codegen } from "../../../templates/graphql/codegen.js";
import { coreGraphqlFile, coreTypesFile } from "../../../templates/graphql/graphql-files.js";
import { printText } from "../../../templates/print/print-module.js";
import { printResolverTypes } from "./print-resolver-types.js";

export interface ResolverTypesInput {
  readonly workspace: Workspace;
  readonly folder: Folder;
  readonly lock: Lock | null;
  /** Version of the generator. */
  readonly tool: string;
}

/** The resolver types of a workspace: those on disk where schema and configuration are what they were made from. */
export async function findResolverTypes({ workspace, folder, lock, tool }: ResolverTypesInput): Promise<string> {
  const sdl = printCoreSdl(workspace);
  const configuration = `${printText(codegen())}\n`;
  const onDisk = folder.read(coreTypesFile);
  const isSame =
    lock?.tool === tool &&
    lock.files[coreGraphqlFile] === hashText(sdl) &&
    lock.files["codegen.ts"] === hashText(configuration);
  if (isSame && onDisk.kind === "file" && hashText(onDisk.text) === lock.files[coreTypesFile]) return onDisk.text;
  return printResolverTypes(workspace);
}
