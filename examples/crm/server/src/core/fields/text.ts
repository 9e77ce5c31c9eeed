import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { quotedString } from "./default-literal.js";

export const text: FieldKind = {
  type: "TEXT",
  title: "Text",
  summary: "A string. An empty string and null are the same value and read back as an empty string.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "TEXT")],
  settings: {
    type: "object",
    properties: {
      displayedMaxRows: { type: "integer", minimum: 0, description: "Rows shown before the text is cut" },
    },
    additionalProperties: false,
  },
  defaultValue: quotedString,
  defaultProblem: () => null,
};
