import { findObject, isNotFound } from "../../metadata/find-in-model.js";
import type { Workspace } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import { refuse } from "./attempt.js";
import type { ChangeOutcome } from "./model-change.js";
import { ModelEdit } from "./model-edit.js";
import { objectNotFound } from "./not-found.js";
import { problem } from "./problem.js";
import { removeFields } from "./remove-fields.js";
import { settle } from "./settle.js";
import { subjectOf } from "./update-object.js";

export function deleteObject(workspace: Workspace, id: string, force: boolean): ChangeOutcome {
  const object = findObject(workspace, id);
  if (isNotFound(object)) return objectNotFound("delete", id, object.nearest, {});
  const attempt: Attempt = { metadataName: "objectMetadata", action: "delete", subject: subjectOf(object), input: {} };
  const value = object.nameSingular;
  if (!object.isCustom || object.isSystem)
    return refuse(attempt, "invalid", [
      problem("INVALID_OBJECT_INPUT", {}, [], {
        message: `Object "${value}" is ${object.isSystem ? "a system" : "a standard"} object and cannot be deleted.`,
        fix: "Deactivate it: it is then kept in the database, and not served.",
        value,
      }),
    ]);
  if (object.isActive && !force)
    return refuse(
      attempt,
      "invalid",
      [
        problem("INVALID_OBJECT_INPUT", {}, [], {
          message: `Object "${value}" is active.`,
          fix: "Deactivate it first (isActive: false), or delete it with force.",
          value,
        }),
      ],
      { objectId: object.id, fieldId: null },
    );
  const edit = new ModelEdit(workspace);
  for (const other of workspace.objects)
    if (other !== object)
      removeFields(
        edit,
        other,
        other.fields.filter(({ relation }) => relation?.targetObject === object.nameSingular),
      );
  edit.removeObject(object.id);
  return settle(attempt, edit, { subjectId: object.id });
}
