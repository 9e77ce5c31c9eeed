import { readFileSync } from "node:fs";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { emitServer } from "../../src/emit/emit-server.js";
import { readEngine } from "../../src/cli/read-engine.js";
import { printResolverTypes } from "../../src/cli/resolver-types/print-resolver-types.js";
import type { SourceFile } from "../../src/emit/source-file.js";
import { buildTestWorkspace } from "./build-test-workspace.js";

export const engine = await readEngine();

/** The files of the server of a model, as `twenty-gen build` would write them. */
export async function emitTestServer(model: JsonValue): Promise<readonly SourceFile[]> {
  const workspace = buildTestWorkspace(model);
  return emitServer(workspace, engine, await printResolverTypes(workspace));
}

/** The same without waiting for the resolver types, of which nothing but the SDL can tell. */
export function emitWithoutResolverTypes(model: JsonValue): readonly SourceFile[] {
  return emitServer(buildTestWorkspace(model), engine, "");
}

/** The model of an example. */
export function exampleModel(name: string): JsonValue {
  const path = new URL(`../../examples/${name}/model.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as JsonValue;
}
