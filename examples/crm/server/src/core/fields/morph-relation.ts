import type { FieldKind } from "./field-kind.js";
import { relationLeaves, relationSettings } from "./relation.js";

export const morphRelation: FieldKind = {
  type: "MORPH_RELATION",
  title: "Morph relation",
  summary: "A link to one record of one of several objects; each possible object has a field of its own.",
  isComposite: false,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: relationLeaves,
  settings: relationSettings,
  defaultValue: null,
  defaultProblem: () => null,
};
