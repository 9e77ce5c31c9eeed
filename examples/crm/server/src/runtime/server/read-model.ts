import { readFile } from "node:fs/promises";
import type { JsonValue } from "../../core/json/json-value.js";
import type { Workspace } from "../../core/model/workspace.js";
import { loadWorkspace, ModelRefused } from "../live/load-workspace.js";

/** @throws ModelRefused with every problem */
export async function readModel(file: URL): Promise<Workspace> {
  let model: JsonValue;
  try {
    model = JSON.parse(await readFile(file, "utf8")) as JsonValue;
  } catch (error) {
    throw new ModelRefused(file.pathname, [(error as Error).message]);
  }
  return loadWorkspace(model, file.pathname);
}
