import { qualifiedName, quoteIdentifier, quoteLiteral } from "../../../core/database/quote-identifier.js";
import { unaccentFunction } from "./search-expression.js";
import type { TableIndex } from "../../../core/database/field-indexes.js";
import type { Capabilities, ColumnSpec, ForeignKeySpec, TableSpec } from "./table-spec.js";

/**
 * Body of the function that takes accents off. Plain Postgres can take marks off letters; the extension also knows
 * letters that are no letter with a mark, such as ß and ø.
 */
export function unaccentBody({ unaccentSchema }: Capabilities): string {
  if (unaccentSchema === null) return "SELECT regexp_replace(normalize($1, NFD), '[\\u0300-\\u036f]', '', 'g')";
  const schema = quoteIdentifier(unaccentSchema);
  return `SELECT ${schema}.unaccent(${quoteLiteral(`${schema}.unaccent`)}::pg_catalog.regdictionary, $1)`;
}

/** Declared immutable, which unaccent itself is not: its rules file does not change under a running server. */
export function createUnaccentFunction(schema: string, body: string): string {
  return `CREATE OR REPLACE FUNCTION ${qualifiedName(schema, unaccentFunction)}(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS ${quoteLiteral(body)}`;
}

export function createTable(schema: string, table: TableSpec): string {
  const lines = [
    ...table.columns.map((column) => printColumn(column, column.isNullable)),
    `CONSTRAINT ${quoteIdentifier(table.primaryKey.name)} PRIMARY KEY (${quoteIdentifier(table.primaryKey.column)})`,
  ];
  return `CREATE TABLE ${qualifiedName(schema, table.name)} (\n  ${lines.join(",\n  ")}\n)`;
}

export function printColumn(column: ColumnSpec, isNullable: boolean): string {
  return [
    `${quoteIdentifier(column.name)} ${column.type}`,
    column.collation === null ? "" : ` COLLATE pg_catalog.${quoteIdentifier(column.collation)}`,
    column.generatedExpression === null ? "" : ` GENERATED ALWAYS AS (${column.generatedExpression}) STORED`,
    column.defaultExpression === null ? "" : ` DEFAULT ${column.defaultExpression}`,
    isNullable ? "" : " NOT NULL",
  ].join("");
}

export function createIndex(schema: string, table: string, index: TableIndex): string {
  const unique = index.isUnique ? "UNIQUE " : "";
  return `CREATE ${unique}INDEX ${quoteIdentifier(index.name)} ON ${qualifiedName(schema, table)} ${index.definition}`;
}

export function addForeignKey(schema: string, table: string, key: ForeignKeySpec): string {
  return `ALTER TABLE ${qualifiedName(schema, table)} ADD CONSTRAINT ${quoteIdentifier(key.name)} FOREIGN KEY (${quoteIdentifier(key.column)}) REFERENCES ${qualifiedName(schema, key.targetTable)} ("id") ON DELETE ${key.onDelete}`;
}

export function dropForeignKey(schema: string, table: string, name: string): string {
  return `ALTER TABLE ${qualifiedName(schema, table)} DROP CONSTRAINT IF EXISTS ${quoteIdentifier(name)}`;
}

export function markColumn(schema: string, table: string, column: string, mark: string): string {
  return `COMMENT ON COLUMN ${qualifiedName(schema, table)}.${quoteIdentifier(column)} IS ${quoteLiteral(mark)}`;
}
