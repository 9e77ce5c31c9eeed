import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { unquote } from "./default-literal.js";
import { dateSettings } from "./date-settings.js";

export const date: FieldKind = {
  type: "DATE",
  title: "Date",
  summary: "A calendar day, `YYYY-MM-DD`.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "DATE")],
  settings: dateSettings,
  defaultValue: { type: "string", description: 'The function "now", or a date in single quotes' },
  defaultProblem: (_field, value) =>
    value === "now" || (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(unquote(value)))
      ? null
      : 'must be the function "now" or a date such as "\'2026-01-31\'"',
};
