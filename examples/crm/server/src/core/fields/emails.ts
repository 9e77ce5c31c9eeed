import type { FieldKind } from "./field-kind.js";
import { compositeLeaves } from "./define-leaf.js";
import { compositeDefault, jsonListPart } from "./composite-default.js";
import { multipleValuesSettings } from "./multiple-values-settings.js";

export const emails: FieldKind = {
  type: "EMAILS",
  title: "Emails",
  summary: "A primary email address and further ones, stored in lower case with the domain in ASCII.",
  isComposite: true,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) =>
    compositeLeaves(field, [
      { name: "primaryEmail", kind: "TEXT", description: "Main address", isUniquePart: true },
      {
        name: "additionalEmails",
        kind: "JSON",
        description: "Further addresses",
        schema: { type: "array", items: { type: "string", format: "email" } },
      },
    ]),
  settings: multipleValuesSettings,
  defaultValue: compositeDefault(["primaryEmail"], { additionalEmails: jsonListPart }),
  defaultProblem: () => null,
};
