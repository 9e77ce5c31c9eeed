import { isComposite, leavesOf } from "../../core/fields/leaves-of.js";
import type { Field } from "../../core/model/workspace.js";
import type { SelectionEntry } from "./selection.js";

/** How a field shows without its related records: its value, all sub-fields of a composite, a foreign key, or nothing (to-many). */
export function entriesOfField(field: Field): readonly SelectionEntry[] {
  const leaves = leavesOf(field);
  if (isComposite(field))
    return [
      {
        kind: "composite",
        key: field.name,
        field,
        parts: leaves.map((leaf) => ({ key: leaf.subField ?? leaf.column, leaf })),
      },
    ];
  return leaves.map((leaf) => ({ kind: "leaf", key: leaf.column, leaf }));
}
