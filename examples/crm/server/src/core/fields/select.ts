import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { quotedString } from "./default-literal.js";
import { optionProblem } from "./option-problem.js";

export const select: FieldKind = {
  type: "SELECT",
  title: "Select",
  summary: "One of the field's options, by its value. Ordered as the options are.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: true,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "ENUM")],
  settings: null,
  defaultValue: quotedString,
  defaultProblem: optionProblem,
};
