import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { FieldType } from "../../core/model/workspace.js";
import { canonicalEmail } from "./input/normalise/emails.js";
import { canonicalUrl } from "./input/normalise/links.js";

/** Sub-fields that are stored in a canonical form, with what makes it; anything but a text is no such form. */
const canonicalForms: Partial<Record<FieldType, Readonly<Record<string, (value: JsonValue) => unknown>>>> = {
  EMAILS: { primaryEmail: canonicalEmail },
  LINKS: { primaryLinkUrl: canonicalUrl },
};

const exactOperators = ["eq", "neq", "in"];

/** `{eq: "Ada@Example.com"}` of an email compares with `ada@example.com`, as it is stored; patterns and ranges stay as given. */
export function canonicalComparison(type: FieldType, subField: string, comparison: JsonValue): JsonValue {
  const form = canonicalForms[type]?.[subField];
  if (form === undefined || !isJsonObject(comparison)) return comparison;
  const canonical = (value: JsonValue): JsonValue => {
    const stored = typeof value === "string" ? form(value) : value;
    return typeof stored === "string" ? stored : value;
  };
  return Object.fromEntries(
    Object.entries(comparison).map(([operator, operand]) => {
      if (!exactOperators.includes(operator)) return [operator, operand];
      return [operator, Array.isArray(operand) ? operand.map(canonical) : canonical(operand)];
    }),
  );
}
