import type { JsonValue } from "../../json/json-value.js";
import { printJson } from "../../json/print-json.js";
import type { Workspace } from "../../model/workspace.js";
import { buildBaseOpenapi, buildCoreOpenapi, type CoreOpenapiOptions } from "./build-core-openapi.js";
import { toOpenapi30 } from "./to-openapi-30.js";

export interface PrintOpenapiOptions extends CoreOpenapiOptions {
  /** 3.1 unless a tool needs the older one. */
  readonly version?: "3.0" | "3.1";
}

/** The document of REST Core as JSON text: the same bytes in the generated file and in the answer of a server. */
export function printCoreOpenapi(workspace: Workspace, options: PrintOpenapiOptions = {}): string {
  const document = buildCoreOpenapi(workspace, options);
  return print(options.version === "3.0" ? toOpenapi30(document) : document);
}

/** The document for callers without a key. */
export function printBaseOpenapi(workspace: Workspace, options: CoreOpenapiOptions = {}): string {
  return print(buildBaseOpenapi(workspace, options));
}

function print(document: object): string {
  // Documents hold nothing but JSON; their types allow more.
  return printJson(document as unknown as JsonValue);
}
