import type { LeafKind } from "../../../core/fields/leaf.js";
import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { Field, ObjectType } from "../../../core/model/workspace.js";
import { namesOf } from "../../../core/naming/object-names.js";
import type { Queryable } from "../database.js";
import { qualifiedName, quoteIdentifier } from "../../../core/database/quote-identifier.js";

/** Records an object holds, soft-deleted ones too; with a field, only those that have something in any part of it. */
export async function countRows(
  queryable: Queryable,
  schema: string,
  object: ObjectType,
  field: Field | null,
): Promise<number> {
  const leaves = field === null ? [] : leavesOf(field);
  // The other side of a relation holds nothing of its own.
  if (field !== null && leaves.length === 0) return 0;
  const parts = leaves.map((leaf) => holdsSomething[leaf.kind](quoteIdentifier(leaf.column)));
  const where = parts.length === 0 ? "" : ` WHERE ${parts.join(" OR ")}`;
  const { rows } = await queryable.query({
    text: `SELECT count(*) FROM ${qualifiedName(schema, namesOf(object).table)}${where}`,
    values: [],
  });
  return Number(rows[0]?.[0] ?? 0);
}

type Condition = (column: string) => string;

const isThere: Condition = (column) => `${column} IS NOT NULL`;
const isText: Condition = (column) => `${column} <> ''`;
const isList: Condition = (column) => `cardinality(${column}) > 0`;

const holdsSomething: Record<LeafKind, Condition> = {
  TEXT: isText,
  UUID: isThere,
  INT: isThere,
  BIGINT: isThere,
  FLOAT: isThere,
  NUMERIC: isThere,
  BOOLEAN: isThere,
  DATE: isThere,
  DATE_TIME: isThere,
  ENUM: isThere,
  ENUM_ARRAY: isList,
  TEXT_ARRAY: isList,
  JSON: (column) => `${column} NOT IN ('{}', '[]', 'null')`,
  TS_VECTOR: isThere,
};
