import type { ObjectType } from "../../core/model/workspace.js";
import { isComposite, leavesOf } from "../../core/fields/leaves-of.js";
import { servedFields } from "../../core/surface/record-operations.js";
import type { Selection, SelectionEntry } from "./selection.js";

const cache = new WeakMap<ObjectType, Selection>();

/** All fields of an object that a record shows by itself: scalars, composites and foreign keys, no related records. */
export function fullSelection(object: ObjectType): Selection {
  let selection = cache.get(object);
  if (selection === undefined) {
    const entries = servedFields(object).flatMap((field): SelectionEntry[] => {
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
    });
    selection = { entries };
    cache.set(object, selection);
  }
  return selection;
}

/** True when the selection reads rows of other records, which a writing statement cannot see yet. */
export function readsRelations(selection: Selection): boolean {
  return selection.entries.some((entry) => entry.kind === "toOne" || entry.kind === "toMany");
}
