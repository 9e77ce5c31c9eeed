import type { FieldKind } from "./field-kind.js";
import { compositeLeaves } from "./define-leaf.js";
import { compositeDefault, jsonListPart } from "./composite-default.js";
import { multipleValuesSettings } from "./multiple-values-settings.js";

export const phones: FieldKind = {
  type: "PHONES",
  title: "Phones",
  summary: "A primary phone number and further ones, each as national digits with country and calling code.",
  isComposite: true,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) =>
    compositeLeaves(field, [
      {
        name: "primaryPhoneNumber",
        kind: "TEXT",
        description: "National digits of the main number",
        isUniquePart: true,
      },
      {
        name: "primaryPhoneCountryCode",
        kind: "TEXT",
        description: "ISO 3166-1 alpha-2 code: `FR`",
        isUniquePart: true,
      },
      { name: "primaryPhoneCallingCode", kind: "TEXT", description: "Calling code: `+33`", isUniquePart: true },
      {
        name: "additionalPhones",
        kind: "JSON",
        description: "Further numbers",
        schema: {
          type: "array",
          items: {
            type: "object",
            properties: {
              number: { type: "string", description: "National digits" },
              countryCode: { type: "string", description: "ISO 3166-1 alpha-2 code" },
              callingCode: { type: "string", description: "Calling code with plus sign" },
            },
            required: ["number"],
            additionalProperties: false,
          },
        },
      },
    ]),
  settings: multipleValuesSettings,
  defaultValue: compositeDefault(["primaryPhoneNumber", "primaryPhoneCountryCode", "primaryPhoneCallingCode"], {
    additionalPhones: jsonListPart,
  }),
  defaultProblem: () => null,
};
