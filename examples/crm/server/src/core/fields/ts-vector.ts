import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";

export const tsVector: FieldKind = {
  type: "TS_VECTOR",
  title: "Search vector",
  summary: "Text search index of the record, kept by the database; can be searched, never read or written.",
  isComposite: false,
  isUserCreatable: false,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: false,
  isOrderable: false,
  leaves: (field) => [simpleLeaf(field, "TS_VECTOR", { isWritable: false })],
  settings: {
    type: "object",
    properties: {
      asExpression: { type: "string", description: "Expression an exporting workspace reported; not used here" },
      generatedType: { enum: ["STORED", "VIRTUAL"] },
    },
    additionalProperties: false,
  },
  defaultValue: null,
  defaultProblem: () => null,
};
