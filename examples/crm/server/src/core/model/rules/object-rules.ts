import { leavesOf } from "../../fields/leaves-of.js";
import { didYouMean } from "../../text/nearest-name.js";
import { labelIdentifierTypes, searchableTypes } from "../build-object.js";
import { keyPointer } from "../draft-object.js";
import { childPointer } from "../../json/json-pointer.js";
import type { BuiltObject, RuleContext } from "./rule-context.js";

/** What one object says of its own fields. */
export function checkObjects({ objects, report }: RuleContext): void {
  for (const built of objects) {
    const { object, draft } = built;
    if (draft.raw.isRemote === true)
      report("object/remote", keyPointer(draft.raw, "isRemote"), { object: object.nameSingular });
    checkIdentifiers(built, report);
    checkDuplicateCriteria(built, report);
    checkSearchFields(built, report);
  }
}

function checkIdentifiers({ object, draft }: BuiltObject, report: RuleContext["report"]): void {
  const fields = draft.fields.map((field) => field.name);
  for (const [key, name] of [
    ["labelIdentifierFieldName", object.labelIdentifier],
    ["imageIdentifierFieldName", object.imageIdentifier],
  ] as const)
    if (name !== null && !fields.includes(name))
      report("object/unknown-identifier", keyPointer(draft.raw, key), {
        object: object.nameSingular,
        field: name,
        fields,
      });
  const label = object.fieldsByName.get(object.labelIdentifier);
  if (label === undefined) return;
  const problem = !labelIdentifierTypes.includes(label.type)
    ? `is of type ${label.type}`
    : label.isActive
      ? null
      : "is not active";
  if (problem !== null)
    report("object/bad-identifier", keyPointer(draft.raw, "labelIdentifierFieldName"), {
      object: object.nameSingular,
      field: label.name,
      problem,
    });
}

function checkDuplicateCriteria({ object, draft }: BuiltObject, report: RuleContext["report"]): void {
  const columns = object.fields.flatMap((field) => leavesOf(field).map((leaf) => leaf.column));
  object.duplicateCriteria?.forEach((criterion, index) => {
    const pointer = childPointer(keyPointer(draft.raw, "duplicateCriteria"), index);
    const facts = { object: object.nameSingular, columns };
    if (criterion.length === 0) report("object/bad-duplicate-criteria", pointer, { ...facts, column: "" });
    criterion.forEach((column, place) => {
      if (!columns.includes(column))
        report("object/bad-duplicate-criteria", childPointer(pointer, place), { ...facts, column });
    });
  });
}

function checkSearchFields({ object, draft }: BuiltObject, report: RuleContext["report"]): void {
  const names = draft.fields.map((field) => field.name);
  object.searchFields.forEach((name, index) => {
    const field = object.fieldsByName.get(name);
    const problem = !names.includes(name)
      ? `it has no such field.${didYouMean(name, names)}`
      : field !== undefined && !searchableTypes.includes(field.type)
        ? `${field.type} holds no text.`
        : null;
    if (problem !== null)
      report("object/bad-search-field", childPointer(keyPointer(draft.raw, "searchFields"), index), {
        object: object.nameSingular,
        field: name,
        problem,
      });
  });
}
