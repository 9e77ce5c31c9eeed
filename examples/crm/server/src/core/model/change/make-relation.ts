import { diagnose } from "../../diagnostics/codes.js";
import { findObject, isNotFound } from "../../metadata/find-in-model.js";
import { childPointer } from "../../json/json-pointer.js";
import type { JsonObject } from "../../json/json-value.js";
import { readOneOf, readString } from "../../json/read-key.js";
import { morphFieldName } from "../../naming/column-names.js";
import { nameFromLabel } from "../../naming/label-names.js";
import type { RawField } from "../raw-workspace.js";
import { fieldKey } from "../stable-id.js";
import type { ObjectType, Workspace } from "../workspace.js";
import { onDeleteActions, relationTypes } from "../workspace.js";
import type { Attempt } from "./attempt.js";
import type { MetadataProblem } from "./model-change.js";
import type { ModelEdit } from "./model-edit.js";
import type { InputPath } from "./problem.js";
import { problem, saying } from "./problem.js";
import { relationSides } from "./relation-sides.js";

interface Wanted {
  /** Name of the field, or of the morph group. */
  readonly name: string;
  /** Targets that the morph group has, each with its field; it grows. Null for plain relations. */
  readonly group: Map<string, string> | null;
  readonly payload: JsonObject;
  /** Place of the payload in the input. */
  readonly path: InputPath;
  readonly attempt: Attempt;
}

export interface MadeRelation {
  readonly problems: MetadataProblem[];
  /** Null where there are problems. */
  readonly sides: { readonly source: RawField; readonly target: RawField; readonly targetId: string } | null;
}

/** Both fields of a relation that a payload asks for; the edit gives their ids and does not get them yet. */
export function makeRelation(workspace: Workspace, edit: ModelEdit, object: ObjectType, wanted: Wanted): MadeRelation {
  const { payload, path, attempt, name, group } = wanted;
  const key = readString(payload, "targetObjectMetadataId") ?? "";
  const target = findObject(workspace, key);
  if (isNotFound(target)) {
    const hint = target.nearest === null ? "" : ` Did you mean "${target.nearest}"?`;
    return failed("OBJECT_METADATA_NOT_FOUND", attempt, [...path, "targetObjectMetadataId"], {
      message: `There is no object "${key}" for the relation to lead to.${hint}`,
      fix: "Give the id or a name of an object.",
      nearest: target.nearest,
    });
  }
  const type = readOneOf(payload, "type", relationTypes) ?? "MANY_TO_ONE";
  const isMany = type === "ONE_TO_MANY";
  const label = readString(payload, "targetFieldLabel") ?? (isMany ? object.labelSingular : object.labelPlural);
  const inverse = readString(payload, "targetFieldName") ?? nameFromLabel(label);
  if (inverse === "")
    return failed("INVALID_LABEL", attempt, [...path, "targetFieldLabel"], {
      message: "No name can be made of this label.",
      fix: "Use letters or digits, or give targetFieldName too.",
    });
  const field = group === null ? name : morphFieldName(name, isMany ? target.namePlural : target.nameSingular);
  const other = group?.get(target.nameSingular);
  group?.set(target.nameSingular, field);
  if (other !== undefined) {
    const names = { object: object.nameSingular, field, group: name, target: target.nameSingular, other };
    return failed(
      "FIELD_METADATA_RELATION_MALFORMED",
      attempt,
      [...path, "targetObjectMetadataId"],
      saying(diagnose("morph/duplicate-target", "", names)),
    );
  }
  const pointer = path.reduce<string>(childPointer, "");
  const sides = relationSides({
    type,
    onDelete: readOneOf(payload, "onDelete", onDeleteActions),
    morphGroup: group === null ? null : name,
    pointer,
    source: {
      object: object.nameSingular,
      field,
      id: edit.freeId(fieldKey(object.nameSingular, field)),
      label: null,
      icon: null,
      pointer: "",
    },
    target: {
      object: target.nameSingular,
      field: inverse,
      id: edit.freeId(fieldKey(target.nameSingular, inverse)),
      label,
      icon: readString(payload, "targetFieldIcon"),
      pointer,
    },
  });
  return { problems: [], sides: { ...sides, targetId: target.id } };
}

function failed(
  code: MetadataProblem["code"],
  { input }: Attempt,
  path: InputPath,
  told: Parameters<typeof problem>[3],
): MadeRelation {
  return { problems: [problem(code, input, path, told)], sides: null };
}
