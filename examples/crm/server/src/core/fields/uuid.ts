import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { isQuoted, unquote } from "./default-literal.js";

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const uuid: FieldKind = {
  type: "UUID",
  title: "UUID",
  summary: "A universally unique identifier, in lower case with dashes.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "UUID")],
  settings: null,
  defaultValue: { type: "string", description: 'The function "uuid", or a constant in single quotes' },
  defaultProblem: (_field, value) =>
    value === "uuid" || (typeof value === "string" && isQuoted(value) && uuidPattern.test(unquote(value)))
      ? null
      : 'must be the function "uuid" or a UUID in single quotes',
};
