import type { FieldKind } from "./field-kind.js";
import { compositeLeaves } from "./define-leaf.js";
import { compositeDefault } from "./composite-default.js";

export const currency: FieldKind = {
  type: "CURRENCY",
  title: "Currency",
  summary: "An amount of money in millionths of the unit, with its ISO 4217 code: 12.34 USD is 12340000 and `USD`.",
  isComposite: true,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) =>
    compositeLeaves(field, [
      { name: "amountMicros", kind: "NUMERIC", description: "Amount times one million" },
      { name: "currencyCode", kind: "TEXT", description: "ISO 4217 code: `USD`" },
    ]),
  settings: {
    type: "object",
    properties: {
      format: { enum: ["short", "full"], description: "How the amount is shown" },
      decimals: { type: "integer", minimum: 0, maximum: 100, description: "Decimals shown" },
    },
    additionalProperties: false,
  },
  defaultValue: compositeDefault(["currencyCode"], { amountMicros: { type: ["number", "string", "null"] } }),
  defaultProblem: () => null,
};
