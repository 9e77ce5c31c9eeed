import type { JsonObject } from "../../json/json-value.js";
import type { Workspace } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import { checkInput, tidyInput } from "./check-input.js";
import { metadataInputSchemas } from "./metadata-input-schemas.js";
import type { ChangeOutcome } from "./model-change.js";
import { ModelEdit } from "./model-edit.js";
import { settle } from "./settle.js";

export function updateSettings(workspace: Workspace, given: JsonObject): ChangeOutcome {
  const attempt: Attempt = {
    metadataName: "workspace",
    action: "update",
    subject: { displayName: workspace.settings.displayName },
    input: given,
  };
  const misshapen = checkInput(attempt, metadataInputSchemas.updateWorkspace);
  if (misshapen !== null) return misshapen;
  const input = tidyInput(given);
  const edit = new ModelEdit(workspace);
  edit.changeSettings({ ...workspace.settings, ...input });
  return settle({ ...attempt, input }, edit, { subjectId: null });
}
