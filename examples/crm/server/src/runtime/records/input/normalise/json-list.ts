import type { JsonValue } from "../../../../core/json/json-value.js";
import type { FieldPlan } from "../field-plan.js";
import { printJson, readJson } from "../leaf/parse-json.js";
import { wrongValue } from "../problem.js";
import type { RecordDraft } from "../record-draft.js";
import { columnOf, refusePart } from "./composite.js";

/** Far above what a record holds, and low enough that checking a full request does not keep others waiting. */
const mostItems = 200;

/** Items of a list sub-field, which may come as JSON text; nothing given is an empty list. Undefined where refused. */
export function readJsonList(
  subField: string,
  value: JsonValue | undefined,
  plan: FieldPlan,
  draft: RecordDraft,
): readonly JsonValue[] | undefined {
  if (value === undefined || value === null || value === "") return [];
  const list = typeof value === "string" ? readJson(value) : value;
  if (list === null) return [];
  const problem = !Array.isArray(list)
    ? wrongValue("must be a list, or the JSON text of one", value)
    : list.length > mostItems
      ? { message: `must hold at most ${mostItems} values, not ${list.length}.` }
      : null;
  if (problem === null) return list as readonly JsonValue[];
  refusePart(subField, problem, plan, draft);
  return undefined;
}

/** Stores a list sub-field; an empty list is null. */
export function writeJsonList(subField: string, list: readonly JsonValue[], plan: FieldPlan, draft: RecordDraft): void {
  const text = list.length === 0 ? null : printJson(list);
  if (typeof text === "object" && text !== null) refusePart(subField, text, plan, draft);
  else draft.columns.set(columnOf(subField, plan), text);
}
