import { camelCase } from "../../naming/camel-case.js";
import { longestName, nameFromLabel } from "../../naming/label-names.js";
import { tableName } from "../../naming/object-names.js";
import { isReservedByTwenty, whyReservedForFields, whyReservedForObjects } from "../../naming/reserved-words.js";
import { keyPointer } from "../draft-object.js";
import type { FieldDraft, ObjectDraft, Report } from "../model-draft.js";
import type { RuleContext } from "./rule-context.js";

const namePattern = /^[a-z][a-zA-Z0-9]*$/;
const twentysReason = "is one of Twenty's own words";

/** Names and labels of objects and fields, each looked at alone. */
export function checkNames({ objects, report }: RuleContext): void {
  for (const { draft } of objects) {
    checkObjectName(draft, "nameSingular", report);
    checkObjectName(draft, "namePlural", report);
    const { nameSingular, namePlural } = draft;
    if (nameSingular.toLowerCase() === namePlural.toLowerCase())
      report("object/singular-equals-plural", keyPointer(draft.raw, "namePlural"), { name: nameSingular });
    checkObjectLabels(draft, report);
    for (const field of draft.fields) {
      checkFieldName(draft, field, report);
      checkFieldLabel(draft, field, report);
    }
  }
}

function isName(name: string, isCustom: boolean): boolean {
  return namePattern.test(name) && (!isCustom || camelCase(name) === name);
}

function checkObjectName(object: ObjectDraft, key: "nameSingular" | "namePlural", report: Report): void {
  const name = object[key];
  const pointer = keyPointer(object.raw, key);
  const table = tableName(name, object.isCustom);
  if (name.length > longestName || (key === "nameSingular" && table.length > longestName))
    report("object/name-too-long", pointer, { name, limit: longestName - (table.length - name.length) });
  const reason = whyReservedForObjects(name) ?? (object.isCustom && isReservedByTwenty(name) ? twentysReason : null);
  if (reason !== null) report("object/reserved-name", pointer, { name, reason, suggestion: `${name}Custom` });
  else if (!isName(name, object.isCustom))
    report("object/bad-name", pointer, { name, suggestion: nameFromLabel(name) });
}

function checkFieldName(object: ObjectDraft, field: FieldDraft, report: Report): void {
  const { name } = field;
  const pointer = keyPointer(field.raw, "name");
  const names = { object: object.nameSingular, field: name };
  const reason = whyReservedForFields(name) ?? (field.isCustom && isReservedByTwenty(name) ? twentysReason : null);
  if (reason !== null) report("field/reserved-name", pointer, { ...names, reason, suggestion: `${name}Custom` });
  else if (!isName(name, field.isCustom))
    report("field/bad-name", pointer, { object: object.nameSingular, name, suggestion: nameFromLabel(name) });
}

/** What is wrong with a label (it ends a sentence), or null. */
export function labelProblem(label: string): string | null {
  if (label.trim() === "") return "is empty";
  return label.length > longestName ? `has ${label.length} characters; ${longestName} are allowed` : null;
}

/** True for labels that people would take for the same one. */
export function sameLabel(one: string, other: string): boolean {
  return one.trim() !== "" && one.trim().toLowerCase() === other.trim().toLowerCase();
}

function checkObjectLabels(draft: ObjectDraft, report: Report): void {
  const object = draft.nameSingular;
  for (const key of ["labelSingular", "labelPlural"] as const) {
    const problem = draft.raw[key] === null ? null : labelProblem(draft[key]);
    if (problem !== null)
      report("object/bad-label", keyPointer(draft.raw, key), { object, label: draft[key], problem });
  }
  const { labelSingular, labelPlural } = draft;
  const areGiven = draft.raw.labelSingular !== null || draft.raw.labelPlural !== null;
  if (areGiven && sameLabel(labelSingular, labelPlural))
    report("object/bad-label", keyPointer(draft.raw, "labelPlural"), {
      object,
      label: labelPlural,
      problem: "is the same as the one for a single record",
    });
  if (draft.raw.isLabelSyncedWithName !== true || !draft.isCustom) return;
  const singular = nameFromLabel(labelSingular);
  const plural = nameFromLabel(labelPlural);
  const expected = { nameSingular: singular, namePlural: plural === singular ? `${plural}s` : plural };
  for (const [key, label] of [
    ["nameSingular", labelSingular],
    ["namePlural", labelPlural],
  ] as const)
    if (draft[key] !== expected[key])
      report("object/label-out-of-sync", keyPointer(draft.raw, key), {
        object,
        name: draft[key],
        label,
        computed: expected[key],
      });
}

function checkFieldLabel(object: ObjectDraft, field: FieldDraft, report: Report): void {
  const names = { object: object.nameSingular, field: field.name };
  const { label } = field;
  const problem = field.raw.label === null ? null : labelProblem(label);
  if (problem !== null) report("field/bad-label", keyPointer(field.raw, "label"), { ...names, label, problem });
  // The fields of a morph group share a label, and so the name that goes with it is the group's.
  const labelled = field.raw.relation?.morphGroup ?? field.name;
  if (
    problem === null &&
    field.raw.isLabelSyncedWithName === true &&
    field.isCustom &&
    nameFromLabel(label) !== labelled
  )
    report("field/label-out-of-sync", keyPointer(field.raw, "name"), {
      ...names,
      label,
      computed: nameFromLabel(label),
    });
}
