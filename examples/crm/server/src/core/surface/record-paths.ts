import type { Field, ObjectType } from "../model/workspace.js";
import type { Leaf } from "../fields/leaf.js";
import { isComposite, leavesOf } from "../fields/leaves-of.js";

/** What a name in a filter, an order or a grouping can stand for on an object. */
export type RecordPath =
  | { readonly kind: "leaf"; readonly field: Field; readonly leaf: Leaf }
  | { readonly kind: "composite"; readonly field: Field; readonly leaves: ReadonlyMap<string, Leaf> }
  | { readonly kind: "toOne"; readonly field: Field; readonly leaf: Leaf }
  | { readonly kind: "toMany"; readonly field: Field };

const cache = new WeakMap<ObjectType, ReadonlyMap<string, RecordPath>>();

/** Field names and foreign keys (`companyId`) of an object with what they stand for; inactive fields are not there. */
export function recordPaths(object: ObjectType): ReadonlyMap<string, RecordPath> {
  let paths = cache.get(object);
  if (paths === undefined) {
    paths = buildPaths(object);
    cache.set(object, paths);
  }
  return paths;
}

function buildPaths(object: ObjectType): ReadonlyMap<string, RecordPath> {
  const paths = new Map<string, RecordPath>();
  for (const field of object.fields) {
    if (!field.isActive) continue;
    const leaves = leavesOf(field);
    const [leaf] = leaves;
    if (isComposite(field)) {
      paths.set(field.name, {
        kind: "composite",
        field,
        leaves: new Map(leaves.map((part) => [part.subField ?? part.column, part])),
      });
    } else if (field.relation?.type === "ONE_TO_MANY" || leaf === undefined) {
      paths.set(field.name, { kind: "toMany", field });
    } else if (field.relation?.type === "MANY_TO_ONE") {
      paths.set(field.name, { kind: "toOne", field, leaf });
      paths.set(leaf.column, { kind: "leaf", field, leaf });
    } else {
      paths.set(field.name, { kind: "leaf", field, leaf });
    }
  }
  return paths;
}
