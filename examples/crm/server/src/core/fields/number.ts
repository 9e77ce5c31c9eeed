import type { FieldKind } from "./field-kind.js";
import type { LeafKind } from "./leaf.js";
import type { Field } from "../model/workspace.js";
import { simpleLeaf } from "./define-leaf.js";

const leafKindOfDataType: Readonly<Record<string, LeafKind>> = { int: "INT", bigint: "BIGINT", float: "FLOAT" };

function leafKind(field: Field): LeafKind {
  const dataType = field.settings["dataType"];
  return (typeof dataType === "string" ? leafKindOfDataType[dataType] : undefined) ?? "FLOAT";
}

export const number: FieldKind = {
  type: "NUMBER",
  title: "Number",
  summary: "A number: floating point unless `settings.dataType` says `int` or `bigint`.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, leafKind(field))],
  settings: {
    type: "object",
    properties: {
      dataType: { enum: ["int", "float", "bigint"], description: "How the number is stored; float when absent" },
      decimals: { type: "integer", minimum: 0, maximum: 100, description: "Decimals shown" },
      type: { enum: ["number", "percentage", "shortNumber"], description: "How the number is shown" },
    },
    additionalProperties: false,
  },
  defaultValue: { type: "number" },
  defaultProblem: (field, value) => {
    const kind = leafKind(field);
    if (kind === "FLOAT") return null;
    if (!Number.isSafeInteger(value)) return "must be a whole number, as settings.dataType says";
    const isWithin = kind !== "INT" || Math.abs(Number(value) + 0.5) < 2 ** 31;
    return isWithin ? null : "must be between -2147483648 and 2147483647; settings.dataType bigint takes more";
  },
};
