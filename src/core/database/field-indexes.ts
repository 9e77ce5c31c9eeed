import { leavesOf } from "../fields/leaves-of.js";
import type { Field, ObjectType } from "../model/workspace.js";
import { indexName } from "../naming/index-names.js";
import { namesOf } from "../naming/object-names.js";
import { quoteIdentifier } from "./quote-identifier.js";

/** An index of the table of an object. */
export interface TableIndex {
  readonly name: string;
  readonly isUnique: boolean;
  readonly columns: readonly string[];
  /** What follows the name of the table in `CREATE INDEX`. */
  readonly definition: string;
}

/** An index that follows from what a field is, as the database has it and the metadata APIs show it. */
export interface FieldIndex extends TableIndex {
  readonly method: "btree" | "gin";
  /** Condition of the rows it covers, in SQL; null when it covers all. */
  readonly where: string | null;
}

/** Those of a relation, a unique field or a search vector; other fields have none. */
export function fieldIndexes(object: ObjectType, field: Field): readonly FieldIndex[] {
  if (field.relation !== null) return relationIndexes(object, field);
  if (field.type === "TS_VECTOR")
    return leavesOf(field).map(({ column }) => fieldIndex(object, { method: "gin", columns: [column] }));
  return uniqueIndexes(object, field);
}

/** Of a morph group most columns are null, so only the others are worth an entry. */
function relationIndexes(object: ObjectType, field: Field): readonly FieldIndex[] {
  return leavesOf(field).map(({ column }) =>
    fieldIndex(object, {
      columns: [column],
      where: field.type === "MORPH_RELATION" ? `${quoteIdentifier(column)} IS NOT NULL` : null,
    }),
  );
}

/** Rows with a null part never conflict; deleted rows do not stand in the way of new ones. */
function uniqueIndexes(object: ObjectType, field: Field): readonly FieldIndex[] {
  // The primary key already sees to the id.
  if (!field.isUnique || field.name === "id") return [];
  const columns = leavesOf(field)
    .filter((leaf) => leaf.isUniquePart)
    .map((leaf) => leaf.column);
  if (columns.length === 0) return [];
  if (!object.fieldsByName.has("deletedAt")) return [fieldIndex(object, { columns, isUnique: true })];
  return [
    fieldIndex(object, { columns, isUnique: true, where: `"deletedAt" IS NULL` }),
    // An upsert looks among the deleted records too, to bring back what it finds.
    fieldIndex(object, { columns, where: `"deletedAt" IS NOT NULL` }),
  ];
}

interface FieldIndexParts {
  readonly columns: readonly string[];
  readonly method?: FieldIndex["method"];
  readonly isUnique?: boolean;
  readonly where?: string | null;
}

function fieldIndex(object: ObjectType, parts: FieldIndexParts): FieldIndex {
  const { columns, method = "btree", isUnique = false, where = null } = parts;
  const condition = where === null ? "" : ` WHERE ${where}`;
  const definition = `USING ${method} (${columns.map(quoteIdentifier).join(",")})${condition}`;
  return { ...tableIndex(object, isUnique, columns, definition), method, where };
}

export function tableIndex(
  object: ObjectType,
  isUnique: boolean,
  columns: readonly string[],
  definition: string,
): TableIndex {
  const { table } = namesOf(object);
  return { name: indexName({ table, columns, isUnique, definition }), isUnique, columns, definition };
}
