import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";

/** Most files one field may hold. */
export const maxFilesPerField = 10;

export const files: FieldKind = {
  type: "FILES",
  title: "Files",
  summary: "References to stored files, each with a label.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: false,
  isOrderable: false,
  leaves: (field) => [
    simpleLeaf(field, "JSON", {
      schema: {
        type: "array",
        items: {
          type: "object",
          properties: {
            fileId: { type: "string", format: "uuid", description: "Id of the stored file" },
            label: { type: "string", description: "Name shown for the file" },
          },
          required: ["fileId", "label"],
          additionalProperties: false,
        },
      },
    }),
  ],
  settings: {
    type: "object",
    properties: {
      maxNumberOfValues: {
        type: "integer",
        minimum: 1,
        maximum: maxFilesPerField,
        description: "Files one record may hold",
      },
    },
    required: ["maxNumberOfValues"],
    additionalProperties: false,
  },
  defaultValue: null,
  defaultProblem: () => null,
};
