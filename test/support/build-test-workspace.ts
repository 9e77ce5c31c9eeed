import type { JsonValue } from "../../src/core/json/json-value.js";
import { buildWorkspace } from "../../src/core/model/build-workspace.js";
import { parseModel } from "../../src/core/model/parse-model.js";
import type { Workspace } from "../../src/core/model/workspace.js";

/** The workspace of a model in the authoring format; a model with errors fails the test with all of them. */
export function buildTestWorkspace(model: JsonValue): Workspace {
  const parsed = parseModel(model);
  const built = parsed.raw === null ? null : buildWorkspace(parsed.raw);
  const diagnostics = [...parsed.diagnostics, ...(built?.diagnostics ?? [])];
  if (built === null || built.workspace === null)
    throw new Error(diagnostics.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`).join("\n"));
  return built.workspace;
}
