import type { FieldNormaliser } from "./field-normaliser.js";

/** The database keeps the search vector, so not even null is taken. */
export const refuseTsVector: FieldNormaliser = (_value, plan, draft) => {
  draft.refuse(plan.field.name, { message: "cannot be written: the server keeps it." });
};
