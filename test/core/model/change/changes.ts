import type { JsonObject } from "../../../../src/core/json/json-value.js";
import { changeWorkspace } from "../../../../src/core/model/change/change-workspace.js";
import type { ChangedModel, ModelChange, ModelRefusal } from "../../../../src/core/model/change/model-change.js";
import type { Workspace } from "../../../../src/core/model/workspace.js";

/** The outcome of a change that must be made. */
export function made(workspace: Workspace, change: ModelChange): ChangedModel {
  const { changed, refusal } = changeWorkspace(workspace, change);
  if (changed === null) throw new Error(refusal.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return changed;
}

/** The workspace after changes that must be made. */
export function after(workspace: Workspace, ...changes: readonly ModelChange[]): Workspace {
  return changes.reduce((present, change) => made(present, change).workspace, workspace);
}

export function refusalOf(workspace: Workspace, change: ModelChange): ModelRefusal {
  const { refusal } = changeWorkspace(workspace, change);
  if (refusal === null) throw new Error(`The change was made: ${JSON.stringify(change)}`);
  return refusal;
}

/** A refusal's kind, then each problem as `CODE path`. */
export function complaints(workspace: Workspace, change: ModelChange): readonly string[] {
  const { kind, problems } = refusalOf(workspace, change);
  return [kind, ...problems.map(({ code, path }) => `${code} ${path}`.trim())];
}

export const createObject = (input: JsonObject): ModelChange => ({ kind: "createObject", input });
export const createField = (input: JsonObject): ModelChange => ({ kind: "createField", input });
export const updateSettings = (input: JsonObject): ModelChange => ({ kind: "updateSettings", input });

export const updateObject = (workspace: Workspace, name: string, input: JsonObject): ModelChange => ({
  kind: "updateObject",
  id: workspace.objectsBySingular.get(name)?.id ?? name,
  input,
});
export const deleteObject = (workspace: Workspace, name: string, force = false): ModelChange => ({
  kind: "deleteObject",
  id: workspace.objectsBySingular.get(name)?.id ?? name,
  force,
});
export const updateField = (workspace: Workspace, object: string, name: string, input: JsonObject): ModelChange => ({
  kind: "updateField",
  id: workspace.objectsBySingular.get(object)?.fieldsByName.get(name)?.id ?? name,
  input,
});
export const deleteField = (workspace: Workspace, object: string, name: string, force = false): ModelChange => ({
  kind: "deleteField",
  id: workspace.objectsBySingular.get(object)?.fieldsByName.get(name)?.id ?? name,
  force,
});

/** A rocket with its four names. */
export const rocket: JsonObject = {
  nameSingular: "rocket",
  namePlural: "rockets",
  labelSingular: "rocket",
  labelPlural: "Rockets",
};
