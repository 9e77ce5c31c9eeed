import { coreTypesFile } from "../../templates/graphql/graphql-files.js";
import type { SourceFile } from "./source-file.js";

/** The one file that GraphQL Code Generator prints, beside the others because it takes its time. */
export function resolverTypesFile(text: string): SourceFile {
  return { path: coreTypesFile, owner: "generated", text };
}
