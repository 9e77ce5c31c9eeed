import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { unquote } from "./default-literal.js";

export const numeric: FieldKind = {
  type: "NUMERIC",
  title: "Numeric",
  summary: "A decimal number of arbitrary precision; numeric strings are accepted.",
  isComposite: false,
  isUserCreatable: false,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "NUMERIC")],
  settings: null,
  defaultValue: { type: ["number", "string"] },
  defaultProblem: (_field, value) =>
    typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(unquote(value)))
      ? null
      : "must be a number or a numeric string",
};
