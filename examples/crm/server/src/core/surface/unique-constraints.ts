import { leavesOf } from "../fields/leaves-of.js";
import type { Leaf } from "../fields/leaf.js";
import type { ObjectType } from "../model/workspace.js";

/** Columns whose values together name at most one record; what upsert matches on and `connect` may look up by. */
export interface UniqueConstraint {
  readonly fieldNames: readonly string[];
  readonly leaves: readonly Leaf[];
}

const cache = new WeakMap<ObjectType, readonly UniqueConstraint[]>();

/** `id` first, then the unique fields in the order of the object. */
export function uniqueConstraints(object: ObjectType): readonly UniqueConstraint[] {
  let constraints = cache.get(object);
  if (constraints === undefined) {
    const fields = object.fields.filter((field) => field.isActive && (field.name === "id" || field.isUnique));
    constraints = fields
      .toSorted((a, b) => Number(b.name === "id") - Number(a.name === "id"))
      .map((field) => ({ fieldNames: [field.name], leaves: leavesOf(field).filter((leaf) => leaf.isUniquePart) }))
      .filter((constraint) => constraint.leaves.length > 0);
    cache.set(object, constraints);
  }
  return constraints;
}
