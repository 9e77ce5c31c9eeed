import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { unquote } from "./default-literal.js";
import { dateSettings } from "./date-settings.js";

export const dateTime: FieldKind = {
  type: "DATE_TIME",
  title: "Date and time",
  summary: "An instant with millisecond precision, ISO 8601 in UTC.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: true,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "DATE_TIME")],
  settings: dateSettings,
  defaultValue: { type: "string", description: 'The function "now", or an ISO 8601 instant in single quotes' },
  defaultProblem: (_field, value) =>
    value === "now" || (typeof value === "string" && /^\d{4}-\d{2}-\d{2}[T ]\d/.test(unquote(value)))
      ? null
      : 'must be the function "now" or an instant such as "\'2026-01-31T09:00:00.000Z\'"',
};
