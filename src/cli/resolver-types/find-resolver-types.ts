import type { Workspace } from "../../core/model/workspace.js";
import type { Folder } from "../../output/folder.js";
import { hashText } from "../../output/hash-text.js";
import type { Lock } from "../../output/lock.js";
import { codegen } from "../../../templates/graphql/codegen.js";
import { coreGraphql } from "../../../templates/graphql/core-graphql.js";
import { coreGraphqlFile, coreTypesFile } from "../../../templates/graphql/graphql-files.js";
import { printText } from "../../../templates/print/print-module.js";
import { printResolverTypes } from "./print-resolver-types.js";
import type { PluginRun } from "./start-plugin-thread.js";

export interface ResolverTypesInput {
  readonly workspace: Workspace;
  readonly folder: Folder;
  readonly lock: Lock | null;
  /** Version of the generator. */
  readonly tool: string;
  readonly runPlugins?: PluginRun | undefined;
}

/** The resolver types of a workspace: those on disk where schema and configuration are what they were made from. */
export async function findResolverTypes(input: ResolverTypesInput): Promise<string> {
  return unchangedTypes(input) ?? printResolverTypes(input.workspace, input.runPlugins);
}

function unchangedTypes({ workspace, folder, lock, tool }: ResolverTypesInput): string | null {
  if (lock?.tool !== tool) return null;
  const isSame =
    lock.files["codegen.ts"] === hashText(`${printText(codegen())}\n`) &&
    lock.files[coreGraphqlFile] === hashText(coreGraphql(workspace));
  const onDisk = folder.read(coreTypesFile);
  return isSame && onDisk.kind === "file" && hashText(onDisk.text) === lock.files[coreTypesFile] ? onDisk.text : null;
}
