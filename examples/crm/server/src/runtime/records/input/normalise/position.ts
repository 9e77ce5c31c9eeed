import { wrongValue } from "../problem.js";
import type { FieldNormaliser } from "./field-normaliser.js";

/** A number is kept; `first` and `last` are for the writer, who knows the other records. */
export const normalisePosition: FieldNormaliser = (value, plan, draft) => {
  if (value === "first" || value === "last" || (typeof value === "number" && Number.isFinite(value)))
    draft.position = value;
  else draft.refuse(plan.field.name, wrongValue('must be a number, "first" or "last"', value));
};
