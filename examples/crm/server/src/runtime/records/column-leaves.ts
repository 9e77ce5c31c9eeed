import type { ObjectType } from "../../core/model/workspace.js";
import { leavesOf } from "../../core/fields/leaves-of.js";
import type { Leaf, LeafKind } from "../../core/fields/leaf.js";

/** Type each kind of column is cast to when rows arrive as JSON; JSON documents arrive as text. */
export const castTypes: Readonly<Record<LeafKind, string>> = {
  TEXT: "text",
  UUID: "uuid",
  INT: "int4",
  BIGINT: "int8",
  FLOAT: "float8",
  NUMERIC: "numeric",
  BOOLEAN: "bool",
  DATE: "date",
  DATE_TIME: "timestamptz",
  ENUM: "text",
  ENUM_ARRAY: "text[]",
  TEXT_ARRAY: "text[]",
  JSON: "text",
  TS_VECTOR: "text",
};

const cache = new WeakMap<ObjectType, ReadonlyMap<string, Leaf>>();

/** Every column of an object's table, inactive fields' too, by its physical name. */
export function columnLeaves(object: ObjectType): ReadonlyMap<string, Leaf> {
  let leaves = cache.get(object);
  if (leaves === undefined) {
    leaves = new Map(object.fields.flatMap((field) => leavesOf(field).map((leaf) => [leaf.column, leaf] as const)));
    cache.set(object, leaves);
  }
  return leaves;
}

const fieldCache = new WeakMap<ObjectType, ReadonlyMap<string, string>>();

/** By column, the key clients know it by: the field's name, or the foreign key itself. */
export function columnKeys(object: ObjectType): ReadonlyMap<string, string> {
  let keys = fieldCache.get(object);
  if (keys === undefined) {
    keys = new Map(
      object.fields.flatMap((field) =>
        leavesOf(field).map((leaf) => [leaf.column, leaf.subField === null ? leaf.column : field.name] as const),
      ),
    );
    fieldCache.set(object, keys);
  }
  return keys;
}
