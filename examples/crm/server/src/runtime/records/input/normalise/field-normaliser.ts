import type { JsonValue } from "../../../../core/json/json-value.js";
import type { FieldPlan } from "../field-plan.js";
import type { RecordDraft } from "../record-draft.js";

/** Puts the value of one field, which may be null, into the draft's columns, or notes what is wrong with it. */
export type FieldNormaliser = (value: JsonValue, plan: FieldPlan, draft: RecordDraft) => void;
