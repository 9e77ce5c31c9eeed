import { leavesOf } from "../../../../core/fields/leaves-of.js";
import type { Field, ObjectType } from "../../../../core/model/workspace.js";
import { qualifiedName, quoteIdentifier } from "../../../../core/database/quote-identifier.js";
import type { ActualSchema } from "../read-actual-schema.js";
import type { ColumnSpec } from "../table-spec.js";
import type { TableChange } from "./match-tables.js";

export interface Removal {
  readonly text: string;
  readonly object: ObjectType;
  /** The field that goes; null for a whole object. */
  readonly field: Field | null;
}

/** Statements, still under the old names, that drop what deleted objects and fields had. */
export function planRemovals(
  changes: readonly TableChange[],
  actual: ActualSchema,
  schema: string,
): readonly Removal[] {
  const columns = changes.flatMap((change): readonly Removal[] => {
    const { objectBefore: object } = change;
    const table = change.names === null ? undefined : actual.tables.get(change.names.old.name);
    if (table === undefined || object === null) return [];
    return removedColumns(change)
      .filter((column) => table.columns.has(column))
      .map((column) => ({
        text: `ALTER TABLE ${qualifiedName(schema, table.name)} DROP COLUMN ${quoteIdentifier(column)}`,
        object,
        field: object.fields.find((field) => leavesOf(field).some((leaf) => leaf.column === column)) ?? null,
      }));
  });
  const tables = droppedTables(changes, actual).map((name) => qualifiedName(schema, name));
  const object = changes.find(({ before, after }) => before !== null && after === null)?.objectBefore ?? null;
  // In one statement, as they may point to each other.
  return tables.length === 0 || object === null
    ? columns
    : [...columns, { text: `DROP TABLE ${tables.join(", ")}`, object, field: null }];
}

export function droppedTables(changes: readonly TableChange[], actual: ActualSchema): readonly string[] {
  return changes.flatMap(({ before, after }) =>
    before !== null && after === null && actual.tables.has(before.name) ? [before.name] : [],
  );
}

/** Search columns that must be made anew go too, and first: they hold on to the columns they are made of. */
function removedColumns({ before, names, after }: TableChange): readonly string[] {
  if (before === null || names === null || after === null) return [];
  const kept = new Map(names.old.columns.map((column, place) => [column.name, names.new.columns[place]]));
  const wanted = new Map(after.columns.map((column) => [column.name, column]));
  const isOutdated = (column: ColumnSpec): boolean => {
    const old = names.old.columns.find(({ name }) => name === column.name);
    const next = kept.get(column.name);
    return (
      column.generatedExpression !== null &&
      (old?.generatedExpression !== column.generatedExpression ||
        next?.generatedExpression !== wanted.get(next?.name ?? "")?.generatedExpression)
    );
  };
  const outdated = before.columns.filter(isOutdated).map((column) => column.name);
  const deleted = before.columns.filter((column) => !kept.has(column.name)).map((column) => column.name);
  return [...new Set([...outdated, ...deleted])];
}
