import type { FieldKind } from "./field-kind.js";
import { compositeLeaves } from "./define-leaf.js";
import { compositeDefault, jsonListPart } from "./composite-default.js";
import { multipleValuesSettings } from "./multiple-values-settings.js";

export const links: FieldKind = {
  type: "LINKS",
  title: "Links",
  summary:
    "A primary link and further ones, each a URL with a label. The host is stored in lower case, without a trailing slash.",
  isComposite: true,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) =>
    compositeLeaves(field, [
      { name: "primaryLinkLabel", kind: "TEXT", description: "Label of the main link" },
      { name: "primaryLinkUrl", kind: "TEXT", description: "URL of the main link", isUniquePart: true },
      {
        name: "secondaryLinks",
        kind: "JSON",
        description: "Further links",
        schema: {
          type: "array",
          items: {
            type: "object",
            properties: {
              url: { type: "string", description: "URL" },
              label: { type: ["string", "null"], description: "Label" },
            },
            required: ["url"],
            additionalProperties: false,
          },
        },
      },
    ]),
  settings: multipleValuesSettings,
  defaultValue: compositeDefault(["primaryLinkLabel", "primaryLinkUrl"], { secondaryLinks: jsonListPart }),
  defaultProblem: () => null,
};
