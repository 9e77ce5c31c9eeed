import { fieldIndexes, tableIndex, type TableIndex } from "../../../core/database/field-indexes.js";
import { quoteIdentifier } from "../../../core/database/quote-identifier.js";
import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { ObjectType } from "../../../core/model/workspace.js";
import type { Capabilities } from "./table-spec.js";

/** The indexes of an object's table. Those that hold values whole (btree) do not depend on the capabilities. */
export function desiredIndexes(object: ObjectType, capabilities: Capabilities): readonly TableIndex[] {
  return uniqueByName([
    ...object.fields.flatMap((field) => fieldIndexes(object, field)),
    ...orderIndexes(object),
    ...trigramIndexes(object, capabilities),
  ]);
}

/** For the orders people page through most; `id` after it makes the order total, as every order of the APIs ends with it. */
function orderIndexes(object: ObjectType): readonly TableIndex[] {
  const label = object.fieldsByName.get(object.labelIdentifier);
  const leaves = [
    ...["createdAt", "position"].flatMap((name) => {
      const field = object.fieldsByName.get(name);
      return field === undefined ? [] : leavesOf(field);
    }),
    ...(label === undefined ? [] : leavesOf(label).filter((leaf) => leaf.kind === "TEXT")),
  ];
  return leaves.map((leaf) => {
    // Nulls first is the APIs' default direction; columns without nulls are ordered without saying where nulls go.
    const nulls = leaf.isNullable ? " NULLS FIRST" : "";
    return tableIndex(object, false, [leaf.column, "id"], `USING btree (${quoteIdentifier(leaf.column)}${nulls},"id")`);
  });
}

/** For `ilike` on what records are called by. */
function trigramIndexes(object: ObjectType, { trigramSchema }: Capabilities): readonly TableIndex[] {
  const label = object.fieldsByName.get(object.labelIdentifier);
  if (!object.isSearchable || label === undefined || trigramSchema === null) return [];
  const operators = `${quoteIdentifier(trigramSchema)}.gin_trgm_ops`;
  return leavesOf(label)
    .filter((leaf) => leaf.kind === "TEXT")
    .map(({ column }) => tableIndex(object, false, [column], `USING gin (${quoteIdentifier(column)} ${operators})`));
}

/** A label identifier that is also ordered by for another reason wants the same index twice. */
function uniqueByName(indexes: readonly TableIndex[]): readonly TableIndex[] {
  return [...new Map(indexes.map((index) => [index.name, index])).values()];
}
