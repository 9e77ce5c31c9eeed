import type { FieldKind } from "./field-kind.js";
import { compositeLeaves } from "./define-leaf.js";
import { compositeDefault } from "./composite-default.js";

const textParts = {
  addressStreet1: "Street and number",
  addressStreet2: "Second line of the street",
  addressCity: "City",
  addressState: "State or province",
  addressCountry: "Country",
  addressPostcode: "Postal code",
} as const;
const numberParts = { addressLat: "Latitude in degrees", addressLng: "Longitude in degrees" } as const;

export const address: FieldKind = {
  type: "ADDRESS",
  title: "Address",
  summary: "A postal address with optional coordinates.",
  isComposite: true,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) =>
    compositeLeaves(field, [
      ...Object.entries(textParts).map(([name, description]) => ({ name, kind: "TEXT" as const, description })),
      ...Object.entries(numberParts).map(([name, description]) => ({ name, kind: "NUMERIC" as const, description })),
    ]),
  settings: {
    type: "object",
    properties: {
      subFields: {
        type: "array",
        items: { enum: [...Object.keys(textParts), ...Object.keys(numberParts)] },
        description: "Sub-fields shown",
      },
    },
    additionalProperties: false,
  },
  defaultValue: compositeDefault(Object.keys(textParts), {
    addressLat: { type: ["number", "string", "null"] },
    addressLng: { type: ["number", "string", "null"] },
  }),
  defaultProblem: () => null,
};
