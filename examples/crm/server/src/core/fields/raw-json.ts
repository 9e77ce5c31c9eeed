import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";

export const rawJson: FieldKind = {
  type: "RAW_JSON",
  title: "JSON",
  summary: "Any JSON object or array. An empty one is stored as null.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: false,
  isOrderable: false,
  leaves: (field) => [simpleLeaf(field, "JSON")],
  settings: null,
  defaultValue: { type: ["object", "array"] },
  defaultProblem: () => null,
};
