import type { ObjectType } from "../../core/model/workspace.js";
import { servedFields } from "../../core/surface/record-operations.js";
import { entriesOfField } from "./entries-of-field.js";
import type { Selection } from "./selection.js";

const cache = new WeakMap<ObjectType, Selection>();

/** All fields of an object that a record shows by itself: scalars, composites and foreign keys, no related records. */
export function fullSelection(object: ObjectType): Selection {
  let selection = cache.get(object);
  if (selection === undefined) {
    selection = { entries: servedFields(object).flatMap(entriesOfField) };
    cache.set(object, selection);
  }
  return selection;
}

/** True when the selection reads rows of other records, which a writing statement cannot see yet. */
export function readsRelations(selection: Selection): boolean {
  return selection.entries.some(
    (entry) => entry.kind === "toOne" || entry.kind === "toMany" || entry.kind === "connection",
  );
}
