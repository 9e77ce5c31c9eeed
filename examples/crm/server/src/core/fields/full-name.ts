import type { FieldKind } from "./field-kind.js";
import { compositeLeaves } from "./define-leaf.js";
import { compositeDefault } from "./composite-default.js";

export const fullName: FieldKind = {
  type: "FULL_NAME",
  title: "Full name",
  summary: "First and last name of a person.",
  isComposite: true,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: true,
  isOrderable: true,
  leaves: (field) =>
    compositeLeaves(field, [
      { name: "firstName", kind: "TEXT", description: "First name" },
      { name: "lastName", kind: "TEXT", description: "Last name" },
    ]),
  settings: null,
  defaultValue: compositeDefault(["firstName", "lastName"]),
  defaultProblem: () => null,
};
