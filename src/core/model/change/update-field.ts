import { findField, isNotFound } from "../../metadata/find-in-model.js";
import type { JsonObject } from "../../json/json-value.js";
import type { Field, ObjectType, Workspace } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import { refuse } from "./attempt.js";
import { changedFieldKeys, editableFieldKeys } from "./changed-field-keys.js";
import { checkInput, tidyInput } from "./check-input.js";
import { fieldSubject } from "./delete-field.js";
import { FieldUpdate } from "./field-update.js";
import { metadataInputSchemas } from "./metadata-input-schemas.js";
import type { ChangeOutcome, MetadataProblem } from "./model-change.js";
import { fieldNotFound } from "./not-found.js";
import { problem } from "./problem.js";

export function updateField(workspace: Workspace, id: string, given: JsonObject): ChangeOutcome {
  const found = findField(workspace, id);
  if (isNotFound(found)) return fieldNotFound("update", id, found.nearest, given);
  const { object, field } = found;
  const shapeless: Attempt = {
    metadataName: "fieldMetadata",
    action: "update",
    subject: fieldSubject(field, object),
    input: given,
  };
  const misshapen = checkInput(shapeless, metadataInputSchemas.updateField);
  if (misshapen !== null) return misshapen;
  const attempt = { ...shapeless, input: tidyInput(given) };
  const changed = changedFieldKeys(workspace, object, field, attempt.input);
  const forbidden = forbiddenKeys(object, field, changed, attempt.input);
  if (forbidden.length > 0) return refuse(attempt, "forbidden", forbidden);
  return new FieldUpdate(workspace, object, field, attempt, changed).outcome();
}

function forbiddenKeys(
  object: ObjectType,
  field: Field,
  changed: ReadonlySet<string>,
  input: JsonObject,
): readonly MetadataProblem[] {
  const editable = editableFieldKeys(field);
  const kind = field.relation === null ? "field" : "relation";
  const whose = field.isSystem ? `a system ${kind}` : field.isCustom ? `a custom ${kind}` : `a standard ${kind}`;
  return [...changed]
    .filter((key) => !editable.includes(key))
    .map((key) =>
      problem("FIELD_MUTATION_NOT_ALLOWED", input, [key], {
        message: `"${key}" of field "${field.name}" of object "${object.nameSingular}" cannot be changed: it is ${whose}.`,
        fix: editable.length === 0 ? null : `What can be changed: ${editable.join(", ")}.`,
      }),
    );
}
