import { readFileSync } from "node:fs";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { emitServer } from "../../src/emit/emit-server.js";
import { resolverTypesFile } from "../../src/emit/resolver-types-file.js";
import { readEngine } from "../../src/cli/read-engine.js";
import { printResolverTypes } from "../../src/cli/resolver-types/print-resolver-types.js";
import type { SourceFile } from "../../src/emit/source-file.js";
import { buildTestWorkspace } from "./build-test-workspace.js";

export const engine = await readEngine();

/** The files of the server of a model, as `twenty-gen build` would write them; all but the resolver types. */
export function emitTestServer(model: JsonValue): readonly SourceFile[] {
  return emitServer(buildTestWorkspace(model), engine);
}

/** The same with the resolver types, so that it compiles. */
export async function emitWholeServer(model: JsonValue): Promise<readonly SourceFile[]> {
  const types = await printResolverTypes(buildTestWorkspace(model));
  return [...emitTestServer(model), resolverTypesFile(types)];
}

/** The model of an example. */
export function exampleModel(name: string): JsonValue {
  const path = new URL(`../../examples/${name}/model.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as JsonValue;
}
