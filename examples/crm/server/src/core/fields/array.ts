import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { multipleValuesSettings } from "./multiple-values-settings.js";

export const array: FieldKind = {
  type: "ARRAY",
  title: "Array",
  summary: "A list of strings. Null reads back as an empty list; a single string is taken as a list of one.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "TEXT_ARRAY")],
  settings: multipleValuesSettings,
  defaultValue: { type: "array", items: { type: "string" } },
  defaultProblem: () => null,
};
