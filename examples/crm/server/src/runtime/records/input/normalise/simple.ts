import { clearField } from "../field-plan.js";
import { leafParsers } from "../parse-leaf.js";
import { isProblem } from "../problem.js";
import type { FieldNormaliser } from "./field-normaliser.js";

/** Fields whose one column takes the value as its kind reads it; a foreign key goes by its column. */
export const normaliseSimple: FieldNormaliser = (value, plan, draft) => {
  if (value === null) {
    clearField(plan, draft);
    return;
  }
  for (const leaf of plan.leaves) {
    const result = leafParsers[leaf.kind](value, leaf);
    if (isProblem(result)) draft.refuse(leaf.column, result);
    else draft.columns.set(leaf.column, result);
  }
};
