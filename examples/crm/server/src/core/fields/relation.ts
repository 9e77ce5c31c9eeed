import type { FieldKind } from "./field-kind.js";
import type { Field } from "../model/workspace.js";
import type { JsonSchema } from "../json/json-schema.js";
import type { Leaf } from "./leaf.js";
import { joinColumn } from "../naming/column-names.js";
import { onDeleteActions, relationTypes } from "../model/workspace.js";
import { simpleLeaf } from "./define-leaf.js";

/** MANY_TO_ONE holds a foreign key; ONE_TO_MANY holds nothing. */
export function relationLeaves(field: Field): readonly Leaf[] {
  if (field.relation?.type !== "MANY_TO_ONE") return [];
  const column = field.relation.joinColumnName ?? joinColumn(field.name);
  return [simpleLeaf(field, "UUID", { column, description: `Id of the related ${field.relation.targetObject}` })];
}

export const relationSettings: JsonSchema = {
  type: "object",
  properties: {
    relationType: { enum: relationTypes },
    onDelete: { enum: onDeleteActions },
    joinColumnName: { type: ["string", "null"] },
    junctionTargetFieldId: { type: ["string", "null"] },
  },
  additionalProperties: false,
};

export const relation: FieldKind = {
  type: "RELATION",
  title: "Relation",
  summary: "A link to records of another object (or of the same one).",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: relationLeaves,
  settings: relationSettings,
  defaultValue: null,
  defaultProblem: () => null,
};
