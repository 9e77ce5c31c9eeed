import type { Leaf } from "../../../core/fields/leaf.js";
import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Field, ObjectType, OnDeleteAction, Workspace } from "../../../core/model/workspace.js";
import { foreignKeyName, primaryKeyName } from "../../../core/naming/index-names.js";
import { namesOf } from "../../../core/naming/object-names.js";
import { columnTypes, unicodeCollation } from "./column-types.js";
import { defaultExpression } from "./default-expression.js";
import { desiredIndexes } from "./desired-indexes.js";
import { searchExpression } from "./search-expression.js";
import type { Capabilities, ColumnSpec, ForeignKeySpec, TableSpec } from "./table-spec.js";

/** The tables a workspace wants; inactive objects and fields keep theirs, so that switching them on again finds the data. */
export function desiredSchema(workspace: Workspace, schema: string, capabilities: Capabilities): readonly TableSpec[] {
  return workspace.objects.map((object) => desiredTable(workspace, object, schema, capabilities));
}

/** The table of one object, whose relations may point to any object of the workspace. */
export function desiredTable(
  workspace: Workspace,
  object: ObjectType,
  schema: string,
  capabilities: Capabilities,
): TableSpec {
  const table = namesOf(object).table;
  return {
    name: table,
    columns: object.fields.flatMap((field) =>
      leavesOf(field).map((leaf) => columnOf(object, field, leaf, schema, capabilities)),
    ),
    primaryKey: { name: primaryKeyName(table), column: "id" },
    foreignKeys: object.fields.flatMap((field) => foreignKeysOf(workspace, table, field)),
    indexes: desiredIndexes(object, capabilities),
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
