import { readString } from "../../json/read-key.js";
import { childPointer } from "../../json/json-pointer.js";
import { keyPointer } from "../draft-object.js";
import { labelProblem, sameLabel } from "./name-rules.js";
import type { BuiltField, BuiltObject, RuleContext } from "./rule-context.js";

/** Texts that a workspace shows instead of those of Twenty's own objects and fields. */
export function checkOverrides({ objects, report }: RuleContext): void {
  for (const built of objects) {
    checkObject(built, report);
    for (const field of built.fields) checkField(built.object.nameSingular, field, report);
  }
}

function checkObject({ object, draft }: BuiltObject, report: RuleContext["report"]): void {
  const { standardOverrides } = draft.raw;
  if (standardOverrides === null) return;
  const pointer = keyPointer(draft.raw, "standardOverrides");
  const name = object.nameSingular;
  if (object.isCustom) {
    report("object/override-not-allowed", pointer, { object: name });
    return;
  }
  for (const key of ["labelSingular", "labelPlural"] as const) {
    const label = readString(standardOverrides, key);
    const problem = label === null ? null : labelProblem(label);
    if (label !== null && problem !== null)
      report("object/bad-label", childPointer(pointer, key), { object: name, label, problem });
  }
  const isOwnPair = !Object.hasOwn(object.original, "labelSingular") && !Object.hasOwn(object.original, "labelPlural");
  if (!isOwnPair && sameLabel(object.labelSingular, object.labelPlural))
    report(
      "object/bad-label",
      childPointer(pointer, Object.hasOwn(object.original, "labelPlural") ? "labelPlural" : "labelSingular"),
      { object: name, label: object.labelPlural, problem: "is the same as the one for a single record" },
    );
}

function checkField(object: string, { field, draft }: BuiltField, report: RuleContext["report"]): void {
  const { standardOverrides } = draft.raw;
  if (standardOverrides === null) return;
  const pointer = keyPointer(draft.raw, "standardOverrides");
  const names = { object, field: field.name };
  if (field.isCustom) {
    report("field/override-not-allowed", pointer, names);
    return;
  }
  const label = readString(standardOverrides, "label");
  const problem = label === null ? null : labelProblem(label);
  if (label !== null && problem !== null)
    report("field/bad-label", childPointer(pointer, "label"), { ...names, label, problem });
}
