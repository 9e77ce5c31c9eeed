import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { quotedString } from "./default-literal.js";
import { optionProblem } from "./option-problem.js";

export const multiSelect: FieldKind = {
  type: "MULTI_SELECT",
  title: "Multi-select",
  summary: "Any number of the field's options, by their values. Null reads back as an empty list.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: true,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "ENUM_ARRAY")],
  settings: null,
  defaultValue: { type: "array", items: quotedString },
  defaultProblem: (field, value) => {
    if (!Array.isArray(value) || value.length === 0) return "must hold at least one option, or be left out";
    if (new Set(value).size !== value.length) return "must not repeat an option";
    for (const item of value) {
      const problem = optionProblem(field, item);
      if (problem !== null) return problem;
    }
    return null;
  },
};
