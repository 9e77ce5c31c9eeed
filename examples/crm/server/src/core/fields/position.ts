import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";

export const position: FieldKind = {
  type: "POSITION",
  title: "Position",
  summary: 'Place of the record in manual order: a number, or "first" or "last" on input.',
  isComposite: false,
  isUserCreatable: false,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: false,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "FLOAT")],
  settings: null,
  defaultValue: { type: "number" },
  defaultProblem: () => null,
};
