import type { FieldKind } from "./field-kind.js";
import { compositeLeaves } from "./define-leaf.js";
import { compositeDefault } from "./composite-default.js";

export const richText: FieldKind = {
  type: "RICH_TEXT",
  title: "Rich text",
  summary: "Formatted text, as BlockNote JSON and as Markdown; whichever is given, the other is derived.",
  isComposite: true,
  isUserCreatable: true,
  canBeUnique: false,
  hasOptions: false,
  isGroupable: false,
  isOrderable: true,
  leaves: (field) =>
    compositeLeaves(field, [
      { name: "blocknote", kind: "TEXT", description: "BlockNote document as JSON text" },
      { name: "markdown", kind: "TEXT", description: "The same as Markdown" },
    ]),
  settings: null,
  defaultValue: compositeDefault(["blocknote", "markdown"]),
  defaultProblem: () => null,
};
