import { readFile } from "node:fs/promises";
import { buildWorkspace } from "../../core/model/build-workspace.js";
import { parseModel } from "../../core/model/parse-model.js";
import type { JsonValue } from "../../core/json/json-value.js";
import type { Workspace } from "../../core/model/workspace.js";

/** The model file is not one that the server can start with. */
export class ModelRefused extends Error {
  constructor(file: URL, problems: readonly string[]) {
    super(
      `The server cannot start with the model ${file.pathname}:\n${problems.map((line) => `- ${line}`).join("\n")}`,
    );
    this.name = "ModelRefused";
  }
}

/** @throws ModelRefused with every problem */
export async function readModel(file: URL): Promise<Workspace> {
  let model: JsonValue;
  try {
    model = JSON.parse(await readFile(file, "utf8")) as JsonValue;
  } catch (error) {
    throw new ModelRefused(file, [(error as Error).message]);
  }
  const { raw, diagnostics } = parseModel(model);
  const built = buildWorkspace(raw);
  const errors = [...diagnostics, ...built.diagnostics].filter(({ severity }) => severity === "error");
  if (built.workspace !== null && errors.length === 0) return built.workspace;
  throw new ModelRefused(
    file,
    errors.map(({ pointer, code, message }) => `${pointer === "" ? "/" : pointer}: ${code}: ${message}`),
  );
}
