import { generatedMark } from "../generated-mark.js";
import { markColumn } from "../print-ddl.js";
import { qualifiedName, quoteIdentifier } from "../../../../core/database/quote-identifier.js";
import type { ActualSchema, ActualTable } from "../read-actual-schema.js";
import type { ColumnSpec, TableSpec } from "../table-spec.js";
import type { TableChange } from "./match-tables.js";
import { orderRenames, type Rename } from "./order-renames.js";

interface RenamedTable {
  readonly old: TableSpec;
  readonly new: TableSpec;
  readonly actual: ActualTable;
}

/**
 * Statements that give tables, columns, keys and indexes their new names; rows, indexes and search columns stay as they
 * are. What the database has not got under its old name is passed over. `body`: of the function that takes accents off.
 */
export function planRenames(
  changes: readonly TableChange[],
  actual: ActualSchema,
  schema: string,
  body: string,
): readonly string[] {
  const tables = changes.flatMap(({ names }): readonly RenamedTable[] => {
    const table = names === null ? undefined : actual.tables.get(names.old.name);
    return names === null || table === undefined ? [] : [{ ...names, actual: table }];
  });
  return [
    ...orderRenames(tables.map((table) => ({ from: table.old.name, to: table.new.name }))).map(
      ({ from, to }) => `ALTER TABLE ${qualifiedName(schema, from)} RENAME TO ${quoteIdentifier(to)}`,
    ),
    ...tables.flatMap((table) => [...renameColumns(schema, table), ...renameForeignKeys(schema, table)]),
    // Indexes, those of primary keys too, share one space of names in the whole schema.
    ...orderRenames(withoutWorn(tables.flatMap(indexRenames), tables.flatMap(indexNames))).map(
      ({ from, to }) => `ALTER INDEX ${qualifiedName(schema, from)} RENAME TO ${quoteIdentifier(to)}`,
    ),
    ...tables.flatMap((table) => markAgain(schema, table, body)),
  ];
}

function renameColumns(schema: string, table: RenamedTable): readonly string[] {
  const renames = pairs(table.old.columns, table.new.columns).filter(({ from }) => table.actual.columns.has(from));
  return orderRenames(renames).map(
    ({ from, to }) =>
      `ALTER TABLE ${qualifiedName(schema, table.new.name)} RENAME COLUMN ${quoteIdentifier(from)} TO ${quoteIdentifier(to)}`,
  );
}

function renameForeignKeys(schema: string, table: RenamedTable): readonly string[] {
  const there = table.actual.foreignKeys.map((key) => key.name);
  const renames = pairs(table.old.foreignKeys, table.new.foreignKeys).filter(({ from }) => there.includes(from));
  return orderRenames(withoutWorn(renames, there)).map(
    ({ from, to }) =>
      `ALTER TABLE ${qualifiedName(schema, table.new.name)} RENAME CONSTRAINT ${quoteIdentifier(from)} TO ${quoteIdentifier(to)}`,
  );
}

function indexRenames(table: RenamedTable): readonly Rename[] {
  const there = new Set(indexNames(table));
  const all = [
    ...pairs([table.old.primaryKey], [table.new.primaryKey]),
    ...pairs(table.old.indexes, table.new.indexes),
  ];
  return all.filter(({ from }) => there.has(from));
}

function indexNames({ actual }: RenamedTable): readonly string[] {
  return actual.primaryKey === null ? actual.indexes : [...actual.indexes, actual.primaryKey];
}

/** The search column is still made of the same columns; only the text of its expression is another. */
function markAgain(schema: string, table: RenamedTable, body: string): readonly string[] {
  return table.old.columns.flatMap((old, place): readonly string[] => {
    const next: ColumnSpec | undefined = table.new.columns[place];
    if (old.generatedExpression === null || next === undefined || next.generatedExpression === null) return [];
    if (table.actual.columns.get(old.name)?.comment !== generatedMark(old.generatedExpression, body)) return [];
    const mark = generatedMark(next.generatedExpression, body);
    return old.generatedExpression === next.generatedExpression
      ? []
      : [markColumn(schema, table.new.name, next.name, mark)];
  });
}

function pairs(
  old: readonly { readonly name: string }[],
  next: readonly { readonly name: string }[],
): readonly Rename[] {
  return old.flatMap(({ name }, place) => {
    const to = next[place]?.name;
    return to === undefined ? [] : [{ from: name, to }];
  });
}

/** Leaves out whose new name is worn by something that keeps it; the migration that follows puts that right. */
function withoutWorn(renames: readonly Rename[], there: readonly string[]): readonly Rename[] {
  const given = new Set(renames.map((rename) => rename.from));
  const worn = new Set(there.filter((name) => !given.has(name)));
  const free = renames.filter((rename) => !worn.has(rename.to));
  return free.length === renames.length ? free : withoutWorn(free, there);
}
