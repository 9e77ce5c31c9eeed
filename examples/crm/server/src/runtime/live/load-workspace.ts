import { buildWorkspace } from "../../core/model/build-workspace.js";
import { parseModel } from "../../core/model/parse-model.js";
import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import { rawOfObject } from "../../core/model/raw-of-object.js";
import type { RawObject } from "../../core/model/raw-workspace.js";
import type { ObjectType, Workspace } from "../../core/model/workspace.js";
import { objectText } from "../database/schema/model-fingerprint.js";

/** A stored model or a model file is not one that a server can serve. */
export class ModelRefused extends Error {
  constructor(place: string, problems: readonly string[]) {
    super(`The model of ${place} cannot be served:\n${problems.map((line) => `- ${line}`).join("\n")}`);
    this.name = "ModelRefused";
  }
}

/**
 * The workspace of a model in the authoring format.
 * @param place where it comes from, for the message
 * @throws ModelRefused with every problem
 */
export function loadWorkspace(model: JsonValue, place: string): Workspace {
  const { raw, diagnostics } = parseModel(model);
  const built = buildWorkspace(raw);
  const errors = [...diagnostics, ...built.diagnostics].filter(({ severity }) => severity === "error");
  if (built.workspace !== null && errors.length === 0) return built.workspace;
  throw new ModelRefused(
    place,
    errors.map(({ pointer, code, message }) => `${pointer === "" ? "/" : pointer}: ${code}: ${message}`),
  );
}

/** The same for a later state of `previous`: objects that are as they were are the same values. */
export function reloadWorkspace(model: JsonValue, previous: Workspace, place: string): Workspace {
  if (!isJsonObject(model) || !Array.isArray(model["objects"])) return loadWorkspace(model, place);
  const texts = new Map(previous.objects.map((object) => [objectText(object), object]));
  const known = new Map<RawObject, ObjectType>();
  const changed = model["objects"].filter((object: JsonValue) => {
    const same = texts.get(JSON.stringify(object));
    if (same !== undefined) known.set(rawOfObject(same), same);
    return same === undefined;
  });
  const { raw, diagnostics } = parseModel({ ...model, objects: changed });
  const built = buildWorkspace({ ...raw, objects: [...known.keys(), ...raw.objects] }, known);
  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  // What is wrong is told best of the model as it stands.
  return isSound && built.workspace !== null ? built.workspace : loadWorkspace(model, place);
}
