import { findField, isNotFound } from "../../metadata/find-in-model.js";
import { diagnose } from "../../diagnostics/codes.js";
import type { JsonObject } from "../../json/json-value.js";
import type { Field, ObjectType, Workspace } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import { refuse } from "./attempt.js";
import { morphSiblings } from "../../metadata/field-row.js";
import type { ChangeOutcome, MetadataProblem, RefusalKind } from "./model-change.js";
import { ModelEdit } from "./model-edit.js";
import { fieldNotFound } from "./not-found.js";
import { problem, saying } from "./problem.js";
import { removeFields } from "./remove-fields.js";
import { settle } from "./settle.js";

export function deleteField(workspace: Workspace, id: string, force: boolean): ChangeOutcome {
  const found = findField(workspace, id);
  if (isNotFound(found)) return fieldNotFound("delete", id, found.nearest, {});
  const { object, field } = found;
  const attempt: Attempt = {
    metadataName: "fieldMetadata",
    action: "delete",
    subject: fieldSubject(field, object),
    input: {},
  };
  const doomed =
    field.relation?.morphGroup === null || field.relation === null ? [field] : morphSiblings(field, object);
  for (const one of doomed) {
    const guard = guardOf(one, object);
    if (guard !== null) return refuse(attempt, guard.kind, [guard.problem]);
  }
  if (field.isActive && !force)
    return refuse(
      attempt,
      "invalid",
      [
        problem("INVALID_FIELD_INPUT", {}, [], {
          message: `Field "${field.name}" of object "${object.nameSingular}" is active.`,
          fix: "Deactivate it first (isActive: false), or delete it with force.",
          value: field.name,
        }),
      ],
      { objectId: object.id, fieldId: field.id },
    );
  const edit = new ModelEdit(workspace);
  removeFields(edit, object, doomed);
  for (const { relation } of doomed) {
    const target = relation && workspace.objectsBySingular.get(relation.targetObject);
    const inverse = relation && target?.fieldsByName.get(relation.inverseField);
    if (target && inverse) removeFields(edit, target, [inverse]);
  }
  return settle(attempt, edit, { subjectId: field.id });
}

/** How refusals name a field. */
export function fieldSubject(field: Field, object: ObjectType): JsonObject {
  return { universalIdentifier: field.id, objectMetadataUniversalIdentifier: object.id, name: field.name };
}

function guardOf(
  field: Field,
  object: ObjectType,
): { readonly kind: RefusalKind; readonly problem: MetadataProblem } | null {
  const subject = `Field "${field.name}" of object "${object.nameSingular}"`;
  const value = field.name;
  if (field.isSystem)
    return {
      kind: "forbidden",
      problem: problem("FIELD_MUTATION_NOT_ALLOWED", {}, [], {
        message: `${subject} is a system field and cannot be deleted.`,
        value,
      }),
    };
  if (!field.isCustom)
    return {
      kind: "invalid",
      problem: problem("INVALID_FIELD_INPUT", {}, [], {
        message: `${subject} is a standard field and cannot be deleted.`,
        fix: "Deactivate it: it is then kept in the database, and not served.",
        value,
      }),
    };
  if (field.name !== object.labelIdentifier) return null;
  const told = diagnose("object/bad-identifier", "", {
    object: object.nameSingular,
    field: field.name,
    problem: "would be deleted",
  });
  return {
    kind: "invalid",
    problem: problem("FIELD_MUTATION_NOT_ALLOWED", {}, [], {
      ...saying(told),
      fix: "Let another field name the records first (labelIdentifierFieldMetadataId).",
      value,
    }),
  };
}
