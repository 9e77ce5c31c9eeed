import { fieldKinds } from "../../fields/field-kinds.js";
import { checkSchema } from "../../json/check-schema.js";
import type { JsonValue } from "../../json/json-value.js";
import { diagnoseSchemaProblem, schemaProblemPhrase } from "../../diagnostics/diagnose-schema-problem.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { keyPointer } from "../draft-object.js";
import { isSystemFieldName, systemFields } from "../system-fields.js";
import type { Field, FieldType } from "../workspace.js";
import { fieldTypes } from "../workspace.js";
import type { BuiltField, RuleContext } from "./rule-context.js";

/** Type, settings, default, nullability and uniqueness of each field alone. */
export function checkFields(context: RuleContext, tell: (diagnostic: Diagnostic) => void): void {
  for (const { object, fields } of context.objects)
    for (const built of fields) {
      checkSystemField(object.nameSingular, built, context);
      checkType(object.nameSingular, built, context);
      checkSettings(object.nameSingular, built, context, tell);
      checkDefault(object.nameSingular, built, context);
      checkUnique(object.nameSingular, built, context);
    }
}

function checkSystemField(object: string, { field, draft }: BuiltField, { report }: RuleContext): void {
  if (!isSystemFieldName(field.name)) return;
  const wanted: FieldType = systemFields[field.name].type;
  const problem = systemFieldProblem(field, wanted);
  if (problem !== null)
    report("field/bad-system-field", keyPointer(draft.raw, problem.key), {
      object,
      field: field.name,
      problem: problem.text,
    });
}

function systemFieldProblem(field: Field, wanted: FieldType): { readonly key: string; readonly text: string } | null {
  const isOlderPosition = field.name === "position" && !field.isCustom && field.type === "NUMBER";
  if (field.type !== wanted && !isOlderPosition)
    return { key: "type", text: `must be of type ${wanted}, not ${field.type}` };
  if (!field.isActive) return { key: "isActive", text: "cannot be inactive" };
  const needsValue = field.name === "id" || field.name === "createdAt" || field.name === "updatedAt";
  if (needsValue && field.isNullable) return { key: "isNullable", text: "may not be nullable" };
  if (field.name === "deletedAt" && !field.isNullable) return { key: "isNullable", text: "must be nullable" };
  return null;
}

function checkType(object: string, { field, draft }: BuiltField, { report }: RuleContext): void {
  if (fieldKinds[field.type].isUserCreatable || !field.isCustom || isSystemFieldName(field.name)) return;
  report("field/type-not-creatable", keyPointer(draft.raw, "type"), {
    object,
    field: field.name,
    type: field.type,
    instead: field.type === "NUMERIC" ? "NUMBER" : null,
  });
}

function checkSettings(
  object: string,
  { field, draft }: BuiltField,
  { report }: RuleContext,
  tell: (diagnostic: Diagnostic) => void,
): void {
  const pointer = keyPointer(draft.raw, "settings");
  const { settings: schema } = fieldKinds[field.type];
  const given = draft.raw.settings ?? {};
  if (schema === null) {
    if (Object.keys(given).length > 0)
      report("field/settings-not-allowed", pointer, { object, field: field.name, type: field.type });
    return;
  }
  for (const problem of checkSchema(field.relation === null ? field.settings : given, schema, { pointer })) {
    const isInvisible = problem.kind === "missing-key" && draft.raw.settings === null;
    tell(
      diagnoseSchemaProblem(
        isInvisible ? { ...problem, pointer: draft.raw.pointer, key: `settings.${problem.key}` } : problem,
      ),
    );
  }
}

function checkDefault(object: string, { field, draft }: BuiltField, { report }: RuleContext): void {
  const names = { object, field: field.name };
  const kind = fieldKinds[field.type];
  const { defaultValue } = field;
  if (defaultValue === null) {
    const isStored = field.type !== "RELATION" && field.type !== "MORPH_RELATION" && field.type !== "FILES";
    if (!field.isNullable && field.isCustom && isStored) report("field/needs-default", draft.raw.pointer, names);
    return;
  }
  const pointer = keyPointer(draft.raw, "defaultValue");
  if (kind.defaultValue === null) {
    report("field/default-not-allowed", pointer, { ...names, type: field.type });
    return;
  }
  const problem = shapeProblem(defaultValue, field) ?? kind.defaultProblem(field, defaultValue);
  if (problem !== null) report("field/bad-default", pointer, { ...names, problem });
}

function shapeProblem(value: JsonValue, field: Field): string | null {
  const schema = fieldKinds[field.type].defaultValue;
  const [problem] = schema === null ? [] : checkSchema(value, schema);
  if (problem === undefined) return null;
  return problem.kind === "bad-format" && typeof value === "string"
    ? `must be quoted inside the string: "'${value}'"`
    : schemaProblemPhrase(problem, "");
}

function checkUnique(object: string, { field, draft }: BuiltField, { report }: RuleContext): void {
  if (!field.isUnique) return;
  const pointer = keyPointer(draft.raw, "isUnique");
  const names = { object, field: field.name };
  if (!fieldKinds[field.type].canBeUnique)
    report("field/cannot-be-unique", pointer, {
      ...names,
      type: field.type,
      types: fieldTypes.filter((type) => fieldKinds[type].canBeUnique),
    });
  else if (field.defaultValue !== null && field.isCustom) report("field/unique-with-default", pointer, names);
}
