/**
 * Workspace → every file of its documents, in memory: OpenAPI, GraphQL, the reference as Markdown and as a site. Knows
 * nothing of the disk.
 */
import { metadataSdlTypes } from "../../core/docs/metadata-sdl/metadata-sdl-types.js";
import { printMetadataOpenapi } from "../../core/docs/openapi/metadata/print-metadata-openapi.js";
import { printCoreOpenapi, type PrintOpenapiOptions } from "../../core/docs/openapi/print-core-openapi.js";
import { referenceFiles } from "../../reference/reference-files.js";
import { coreSdlTypes } from "../../core/docs/sdl/core-sdl-types.js";
import { printSdl } from "../../core/docs/sdl/print-sdl.js";
import type { JsonObject } from "../../core/json/json-value.js";
import type { Workspace } from "../../core/model/workspace.js";
import type { SourceFile } from "../source-file.js";
import { printIntrospection } from "./print-introspection.js";
import { printYaml } from "./print-yaml.js";

export interface DocsOptions {
  /** Version that the OpenAPI documents are written in. */
  readonly openapi: NonNullable<PrintOpenapiOptions["version"]>;
}

/** All files, sorted by the code points of their paths. */
export function emitDocs(workspace: Workspace, { openapi }: DocsOptions): readonly SourceFile[] {
  const core = printCoreOpenapi(workspace, { version: openapi });
  const document = JSON.parse(core) as JsonObject;
  const metadata = printMetadataOpenapi(workspace, { version: openapi });
  const coreTypes = coreSdlTypes(workspace);
  const files: readonly { readonly path: string; readonly text: string }[] = [
    { path: "openapi/core.json", text: core },
    { path: "openapi/core.yaml", text: printYaml(document) },
    { path: "openapi/metadata.json", text: metadata },
    { path: "openapi/metadata.yaml", text: printYaml(JSON.parse(metadata) as JsonObject) },
    { path: "graphql/core.graphql", text: printSdl(coreTypes) },
    { path: "graphql/core.introspection.json", text: printIntrospection(coreTypes) },
    { path: "graphql/metadata.graphql", text: printSdl(metadataSdlTypes) },
    { path: "graphql/metadata.introspection.json", text: printIntrospection(metadataSdlTypes) },
    ...referenceFiles(workspace, document, coreTypes),
  ];
  return files
    .map(({ path, text }): SourceFile => ({ path, owner: "generated", text }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
