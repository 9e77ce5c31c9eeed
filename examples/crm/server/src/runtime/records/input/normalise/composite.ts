import { fieldKinds } from "../../../../core/fields/field-kinds.js";
import { isJsonObject } from "../../../../core/json/json-value.js";
import type { JsonObject, JsonValue } from "../../../../core/json/json-value.js";
import { clearField } from "../field-plan.js";
import type { FieldPlan } from "../field-plan.js";
import { parseLeaf } from "../parse-leaf.js";
import { isProblem, unknownKey, wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";
import type { RecordDraft } from "../record-draft.js";
import type { FieldNormaliser } from "./field-normaliser.js";

/** A normaliser of objects of sub-fields: null clears them all, keys that are no sub-field are refused. */
export function composite(write: (value: JsonObject, plan: FieldPlan, draft: RecordDraft) => void): FieldNormaliser {
  return (value, plan, draft) => {
    if (value === null) {
      clearField(plan, draft);
    } else if (isJsonObject(value)) {
      refuseUnknownParts(value, plan, draft);
      write(value, plan, draft);
    } else {
      const parts = [...plan.parts.keys()].join(", ");
      draft.refuse(plan.field.name, wrongValue(`must be null or an object of ${parts}`, value));
    }
  };
}

/** Writes exactly the sub-fields that are given, each as the kind of its column reads it. */
export const normaliseParts = composite((value, plan, draft) => {
  for (const subField of plan.parts.keys()) writePart(subField, value[subField], plan, draft);
});

/** Writes one sub-field as the kind of its column reads it; absent ones are left alone. */
export function writePart(subField: string, value: JsonValue | undefined, plan: FieldPlan, draft: RecordDraft): void {
  const leaf = plan.parts.get(subField);
  if (value === undefined || leaf === undefined || !leaf.isWritable) return;
  const result = parseLeaf(value, leaf);
  if (isProblem(result)) refusePart(subField, result, plan, draft);
  else draft.columns.set(leaf.column, result);
}

export function refusePart(path: string, problem: Problem, plan: FieldPlan, draft: RecordDraft): void {
  draft.refuse(`${plan.field.name}.${path}`, problem);
}

/** Column of a sub-field that the type is known to have. */
export function columnOf(subField: string, plan: FieldPlan): string {
  const leaf = plan.parts.get(subField);
  if (leaf === undefined) throw new Error(`Field "${plan.field.name}" has no sub-field "${subField}".`);
  return leaf.column;
}

function refuseUnknownParts(value: JsonObject, plan: FieldPlan, draft: RecordDraft): void {
  for (const key of Object.keys(value)) {
    const leaf = plan.parts.get(key);
    if (value[key] === undefined || leaf?.isWritable === true) continue;
    const writable = [...plan.parts.values()].filter((part) => part.isWritable).map((part) => part.subField ?? "");
    const problem =
      leaf === undefined
        ? unknownKey(key, `the field ${plan.field.name} (${fieldKinds[plan.field.type].title})`, writable)
        : { message: `is kept by the server; writable are ${writable.join(" and ")}.`, allowed: writable };
    refusePart(key, problem, plan, draft);
  }
}
