import { fieldKinds } from "../../fields/field-kinds.js";
import { ratingValues } from "../../fields/rating.js";
import { childPointer } from "../../json/json-pointer.js";
import { longestName, optionValueFromLabel } from "../../naming/label-names.js";
import { keyPointer } from "../draft-object.js";
import type { RawOption } from "../raw-workspace.js";
import type { BuiltField, RuleContext } from "./rule-context.js";

const upperSnakeCase = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
/** Names that start with two underscores are kept for introspection. */
const graphqlName = /^(?!__)[_A-Za-z][_0-9A-Za-z]*$/;
const graphqlLiterals: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** Options of SELECT, MULTI_SELECT and RATING fields. */
export function checkOptions({ objects, report }: RuleContext): void {
  for (const { object, fields } of objects)
    for (const built of fields) checkFieldOptions(object.nameSingular, built, report);
}

function checkFieldOptions(object: string, { field, draft }: BuiltField, report: RuleContext["report"]): void {
  const names = { object, field: field.name };
  const { raw } = draft;
  const pointer = keyPointer(raw, "options");
  if (!fieldKinds[field.type].hasOptions) {
    if (raw.options !== null && raw.options.length > 0)
      report("option/not-allowed", pointer, { ...names, type: field.type });
    return;
  }
  const options = raw.options ?? [];
  if (field.type === "RATING") {
    const values: readonly string[] = ratingValues;
    if (
      raw.options !== null &&
      (options.length !== values.length || options.some(({ value }) => !values.includes(value ?? "")))
    )
      report("option/fixed", pointer, { ...names, values });
    return;
  }
  if (options.length === 0)
    report("option/none", raw.options === null ? raw.pointer : pointer, { ...names, type: field.type });
  const seen = { value: new Set<string>(), position: new Set<string>(), id: new Set<string>() };
  for (const [index, option] of options.entries()) {
    const value = option.value ?? optionValueFromLabel(option.label ?? "");
    checkValue(names, option, value, field.isCustom, report);
    checkLabel(names, option, report);
    for (const [what, text] of [
      ["value", value],
      ["position", String(option.position ?? index)],
      ["id", option.id?.toLowerCase() ?? null],
    ] as const) {
      if (text === null) continue;
      if (seen[what].has(text))
        report("option/duplicate", childPointer(option.pointer, what), { ...names, what, value: text });
      seen[what].add(text);
    }
  }
}

function checkValue(
  names: { readonly object: string; readonly field: string },
  option: RawOption,
  value: string,
  isCustom: boolean,
  report: RuleContext["report"],
): void {
  const pointer = option.value === null ? option.pointer : childPointer(option.pointer, "value");
  const problem =
    value === ""
      ? "is missing"
      : value.length > longestName
        ? `has ${value.length} characters; ${longestName} are allowed`
        : isCustom && !upperSnakeCase.test(value)
          ? "is not in UPPER_SNAKE_CASE"
          : !graphqlName.test(value) || graphqlLiterals.has(value)
            ? "cannot be a value of a GraphQL enum"
            : null;
  if (problem !== null)
    report("option/bad-value", pointer, { ...names, value, problem, suggestion: optionValueFromLabel(value) });
}

function checkLabel(
  names: { readonly object: string; readonly field: string },
  option: RawOption,
  report: RuleContext["report"],
): void {
  const { label } = option;
  if (label === null) return;
  const problem =
    label.trim() === ""
      ? "is empty"
      : label.length > longestName
        ? `has ${label.length} characters; ${longestName} are allowed`
        : label.includes(",")
          ? "holds a comma"
          : null;
  if (problem !== null) report("option/bad-label", childPointer(option.pointer, "label"), { ...names, label, problem });
}
