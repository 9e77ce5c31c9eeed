/**
 * The next model of a workspace, or why there is none. A change edits the model and has it built by the rules that hold
 * for every model, so that the metadata APIs and the command line cannot disagree.
 */
import type { Workspace } from "../workspace.js";
import { createField } from "./create-field.js";
import { createObject } from "./create-object.js";
import { deleteField } from "./delete-field.js";
import { deleteObject } from "./delete-object.js";
import type { ChangeOutcome, ModelChange } from "./model-change.js";
import { updateField } from "./update-field.js";
import { updateObject } from "./update-object.js";
import { updateSettings } from "./update-settings.js";

export { metadataInputSchemas } from "./metadata-input-schemas.js";

type Kind = ModelChange["kind"];
type Makers = {
  readonly [One in Kind]: (workspace: Workspace, change: Extract<ModelChange, { readonly kind: One }>) => ChangeOutcome;
};

const makers: Makers = {
  createObject: (workspace, { input }) => createObject(workspace, input),
  updateObject: (workspace, { id, input }) => updateObject(workspace, id, input),
  deleteObject: (workspace, { id, force }) => deleteObject(workspace, id, force),
  createField: (workspace, { input }) => createField(workspace, input),
  updateField: (workspace, { id, input }) => updateField(workspace, id, input),
  deleteField: (workspace, { id, force }) => deleteField(workspace, id, force),
  updateSettings: (workspace, { input }) => updateSettings(workspace, input),
};

export function changeWorkspace(workspace: Workspace, change: ModelChange): ChangeOutcome {
  return make(workspace, change.kind, change);
}

function make<One extends Kind>(
  workspace: Workspace,
  kind: One,
  change: Extract<ModelChange, { readonly kind: One }>,
): ChangeOutcome {
  return makers[kind](workspace, change);
}
