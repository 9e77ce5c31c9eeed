import type { OpenAPIObject } from "openapi3-ts/oas31";
import type { JsonValue } from "../../json/json-value.js";
import { printJson } from "../../json/print-json.js";
import type { Workspace } from "../../model/workspace.js";
import { buildBaseOpenapi, buildCoreOpenapi, type CoreOpenapiOptions } from "./build-core-openapi.js";

/** The document of REST Core as JSON text: the same bytes in the generated file and in the answer of a server. */
export function printCoreOpenapi(workspace: Workspace, options: CoreOpenapiOptions = {}): string {
  return print(buildCoreOpenapi(workspace, options));
}

/** The document for callers without a key. */
export function printBaseOpenapi(workspace: Workspace, options: CoreOpenapiOptions = {}): string {
  return print(buildBaseOpenapi(workspace, options));
}

function print(document: OpenAPIObject): string {
  // Documents hold nothing but JSON; their type allows more.
  return printJson(document as unknown as JsonValue);
}
