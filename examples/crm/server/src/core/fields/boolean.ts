import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";

export const boolean: FieldKind = {
  type: "BOOLEAN",
  title: "Boolean",
  summary: "True or false.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "BOOLEAN")],
  settings: null,
  defaultValue: { type: "boolean" },
  defaultProblem: () => null,
};
