import type { Workspace } from "../../model/workspace.js";
import { buildBaseOpenapi, buildCoreOpenapi, type CoreOpenapiOptions } from "./build-core-openapi.js";
import { printOpenapi, type OpenapiVersion } from "./print-openapi.js";

export interface PrintOpenapiOptions extends Pick<CoreOpenapiOptions, "serverUrl"> {
  /** 3.1 unless a tool needs the older one. */
  readonly version?: OpenapiVersion;
}

/** The document of REST Core as JSON text: the same bytes in the generated file and in the answer of a server. */
export function printCoreOpenapi(workspace: Workspace, options: PrintOpenapiOptions = {}): string {
  const { version = "3.1", ...rest } = options;
  return printOpenapi(buildCoreOpenapi(workspace, { ...rest, hasWebhooks: version === "3.1" }), version);
}

/** The document for callers without a key. */
export function printBaseOpenapi(workspace: Workspace, options: Pick<CoreOpenapiOptions, "serverUrl"> = {}): string {
  return printOpenapi(buildBaseOpenapi(workspace, options), "3.1");
}
