import type { Workspace } from "../../../model/workspace.js";
import type { PrintOpenapiOptions } from "../print-core-openapi.js";
import { printOpenapi } from "../print-openapi.js";
import {
  buildBaseMetadataOpenapi,
  buildMetadataOpenapi,
  type MetadataOpenapiOptions,
} from "./build-metadata-openapi.js";

/** The document of REST Metadata as JSON text: the same bytes in the generated file and in the answer of a server. */
export function printMetadataOpenapi(workspace: Workspace, options: PrintOpenapiOptions = {}): string {
  const { version = "3.1", ...rest } = options;
  return printOpenapi(buildMetadataOpenapi(workspace, rest), version);
}

/** The document for callers without a key. */
export function printBaseMetadataOpenapi(workspace: Workspace, options: MetadataOpenapiOptions = {}): string {
  return printOpenapi(buildBaseMetadataOpenapi(workspace, options), "3.1");
}
