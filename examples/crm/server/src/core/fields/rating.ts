import type { FieldKind } from "./field-kind.js";
import { simpleLeaf } from "./define-leaf.js";
import { quotedString } from "./default-literal.js";
import { optionProblem } from "./option-problem.js";

/** The options every RATING field has. */
export const ratingValues = ["RATING_1", "RATING_2", "RATING_3", "RATING_4", "RATING_5"] as const;

export const rating: FieldKind = {
  type: "RATING",
  title: "Rating",
  summary: "One to five stars: `RATING_1` to `RATING_5`.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: true,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) => [simpleLeaf(field, "ENUM")],
  settings: null,
  defaultValue: quotedString,
  defaultProblem: optionProblem,
};
