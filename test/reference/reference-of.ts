import { printCoreOpenapi } from "../../src/core/docs/openapi/print-core-openapi.js";
import { referenceFiles } from "../../src/reference/reference-files.js";
import { coreSdlTypes } from "../../src/core/docs/sdl/core-sdl-types.js";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";

/** The files of the reference of a model, by path. */
export function referenceOf(model: JsonValue): ReadonlyMap<string, string> {
  const workspace = buildTestWorkspace(model);
  const openapi = JSON.parse(printCoreOpenapi(workspace)) as JsonObject;
  return new Map(referenceFiles(workspace, openapi, coreSdlTypes(workspace)).map(({ path, text }) => [path, text]));
}
