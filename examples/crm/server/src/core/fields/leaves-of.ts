import type { Field } from "../model/workspace.js";
import type { Leaf } from "./leaf.js";
import { fieldKinds } from "./field-kinds.js";

const cache = new WeakMap<Field, readonly Leaf[]>();

/** The columns of a field, computed once per field. */
export function leavesOf(field: Field): readonly Leaf[] {
  let leaves = cache.get(field);
  if (leaves === undefined) {
    leaves = fieldKinds[field.type].leaves(field);
    cache.set(field, leaves);
  }
  return leaves;
}

export function isComposite(field: Field): boolean {
  return fieldKinds[field.type].isComposite;
}
