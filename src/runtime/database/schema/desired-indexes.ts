import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Field, ObjectType } from "../../../core/model/workspace.js";
import { indexName } from "../../../core/naming/index-names.js";
import { namesOf } from "../../../core/naming/object-names.js";
import { quoteIdentifier } from "./quote-identifier.js";
import type { Capabilities, IndexSpec } from "./table-spec.js";

/** The indexes of an object's table. Those that hold values whole (btree) do not depend on the capabilities. */
export function desiredIndexes(object: ObjectType, capabilities: Capabilities): readonly IndexSpec[] {
  const table = namesOf(object).table;
  return uniqueByName([
    ...object.fields.flatMap((field) => relationIndexes(table, field)),
    ...object.fields.flatMap((field) => uniqueIndexes(object, table, field)),
    ...orderIndexes(object, table),
    ...searchIndexes(object, table, capabilities),
  ]);
}

/** Of a morph group most columns are null, so only the others are worth an entry. */
function relationIndexes(table: string, field: Field): readonly IndexSpec[] {
  if (field.relation === null) return [];
  return leavesOf(field).map(({ column }) => {
    const name = quoteIdentifier(column);
    const where = field.type === "MORPH_RELATION" ? ` WHERE ${name} IS NOT NULL` : "";
    return indexOf(table, false, [column], `USING btree (${name})${where}`);
  });
}

/** Rows with a null part never conflict; deleted rows do not stand in the way of new ones. */
function uniqueIndexes(object: ObjectType, table: string, field: Field): readonly IndexSpec[] {
  // The primary key already sees to the id.
  if (!field.isUnique || field.name === "id") return [];
  const columns = leavesOf(field)
    .filter((leaf) => leaf.isUniquePart)
    .map((leaf) => leaf.column);
  if (columns.length === 0) return [];
  const definition = `USING btree (${columns.map(quoteIdentifier).join(",")})`;
  if (!object.fieldsByName.has("deletedAt")) return [indexOf(table, true, columns, definition)];
  return [
    indexOf(table, true, columns, `${definition} WHERE "deletedAt" IS NULL`),
    // An upsert looks among the deleted records too, to bring back what it finds.
    indexOf(table, false, columns, `${definition} WHERE "deletedAt" IS NOT NULL`),
  ];
}

/** For the orders people page through most; `id` after it makes the order total, as every order of the APIs ends with it. */
function orderIndexes(object: ObjectType, table: string): readonly IndexSpec[] {
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
    return indexOf(table, false, [leaf.column, "id"], `USING btree (${quoteIdentifier(leaf.column)}${nulls},"id")`);
  });
}

function searchIndexes(object: ObjectType, table: string, capabilities: Capabilities): readonly IndexSpec[] {
  const vectors = object.fields
    .flatMap((field) => leavesOf(field))
    .filter((leaf) => leaf.kind === "TS_VECTOR")
    .map(({ column }) => indexOf(table, false, [column], `USING gin (${quoteIdentifier(column)})`));
  const label = object.fieldsByName.get(object.labelIdentifier);
  const trigramSchema = capabilities.trigramSchema;
  if (!object.isSearchable || label === undefined || trigramSchema === null) return vectors;
  const operators = `${quoteIdentifier(trigramSchema)}.gin_trgm_ops`;
  const trigrams = leavesOf(label)
    .filter((leaf) => leaf.kind === "TEXT")
    .map(({ column }) => indexOf(table, false, [column], `USING gin (${quoteIdentifier(column)} ${operators})`));
  return [...vectors, ...trigrams];
}

function indexOf(table: string, isUnique: boolean, columns: readonly string[], definition: string): IndexSpec {
  return { name: indexName({ table, columns, isUnique, definition }), isUnique, columns, definition };
}

/** A label identifier that is also ordered by for another reason wants the same index twice. */
function uniqueByName(indexes: readonly IndexSpec[]): readonly IndexSpec[] {
  return [...new Map(indexes.map((index) => [index.name, index])).values()];
}
