import type { Leaf } from "../../../core/fields/leaf.js";
import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Field, ObjectType, OnDeleteAction, Workspace } from "../../../core/model/workspace.js";
import { foreignKeyName, indexName, primaryKeyName } from "../../../core/naming/index-names.js";
import { namesOf } from "../../../core/naming/object-names.js";
import { columnTypes, unicodeCollation } from "./column-types.js";
import { defaultExpression } from "./default-expression.js";
import { quoteIdentifier } from "./quote-identifier.js";
import { searchExpression } from "./search-expression.js";
import type { Capabilities, ColumnSpec, ForeignKeySpec, IndexSpec, TableSpec } from "./table-spec.js";

/** The tables a workspace wants; inactive objects and fields keep theirs, so that switching them on again finds the data. */
export function desiredSchema(workspace: Workspace, schema: string, capabilities: Capabilities): readonly TableSpec[] {
  return workspace.objects.map((object) => tableOf(workspace, object, schema, capabilities));
}

function tableOf(workspace: Workspace, object: ObjectType, schema: string, capabilities: Capabilities): TableSpec {
  const table = namesOf(object).table;
  return {
    name: table,
    columns: object.fields.flatMap((field) =>
      leavesOf(field).map((leaf) => columnOf(object, field, leaf, schema, capabilities)),
    ),
    primaryKey: { name: primaryKeyName(table), column: "id" },
    foreignKeys: object.fields.flatMap((field) => foreignKeysOf(workspace, table, field)),
    indexes: uniqueByName([
      ...object.fields.flatMap((field) => relationIndexes(table, field)),
      ...object.fields.flatMap((field) => uniqueIndexes(object, table, field)),
      ...orderIndexes(object, table),
      ...searchIndexes(object, table, capabilities),
    ]),
  };
}

function columnOf(
  object: ObjectType,
  field: Field,
  leaf: Leaf,
  schema: string,
  capabilities: Capabilities,
): ColumnSpec {
  const isGenerated = leaf.kind === "TS_VECTOR";
  return {
    name: leaf.column,
    type: columnTypes[leaf.kind],
    collation: leaf.kind === "TEXT" && capabilities.hasUnicodeCollation ? unicodeCollation : null,
    isNullable: isGenerated || leaf.isNullable,
    defaultExpression: isGenerated ? null : defaultExpression(field, leaf),
    generatedExpression: isGenerated ? searchExpression(object, schema) : null,
  };
}

const onDeleteClauses: Record<OnDeleteAction, string> = {
  CASCADE: "CASCADE",
  RESTRICT: "RESTRICT",
  SET_NULL: "SET NULL",
  NO_ACTION: "NO ACTION",
};

function foreignKeysOf(workspace: Workspace, table: string, field: Field): readonly ForeignKeySpec[] {
  const target = field.relation === null ? undefined : workspace.objectsBySingular.get(field.relation.targetObject);
  if (field.relation === null || target === undefined) return [];
  const onDelete = onDeleteClauses[field.relation.onDelete];
  const targetTable = namesOf(target).table;
  return leavesOf(field).map(({ column }) => ({
    name: foreignKeyName(table, column, `${targetTable} ${onDelete}`),
    column,
    targetTable,
    onDelete,
  }));
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
