import type { Queryable } from "../database.js";
import { isDatabaseError } from "../database.js";
import { MigrationRefused } from "./migration-refused.js";
import type { ActualSchema } from "./read-actual-schema.js";
import type { ColumnSpec, TableSpec } from "./table-spec.js";
import { unreadableDefault } from "./unreadable-default.js";

/** Constants as Postgres prints them; a function's value would be another one each time. */
const constant = /^(?:'|-?\d|\(-)/;

/**
 * The desired tables, with defaults in the words of the database where it holds the same value already: it prints
 * JSON, instants and more in a way of its own, and a plan compares texts.
 *
 * @throws MigrationRefused where a default is no value of its type
 */
export async function keepEqualDefaults(
  queryable: Queryable,
  actual: ActualSchema,
  desired: readonly TableSpec[],
): Promise<readonly TableSpec[]> {
  const tables: TableSpec[] = [];
  for (const table of desired) {
    const existing = actual.tables.get(table.name)?.columns;
    const columns: ColumnSpec[] = [];
    for (const column of table.columns) {
      const there = existing?.get(column.name);
      const isSettled =
        there === undefined ||
        there.type !== column.type ||
        there.defaultExpression === null ||
        there.defaultExpression === column.defaultExpression ||
        !constant.test(there.defaultExpression) ||
        !constant.test(column.defaultExpression ?? "");
      columns.push(
        !isSettled && (await areEqual(queryable, table.name, column, there.defaultExpression))
          ? { ...column, defaultExpression: there.defaultExpression }
          : column,
      );
    }
    tables.push({ ...table, columns });
  }
  return tables;
}

async function areEqual(queryable: Queryable, table: string, column: ColumnSpec, there: string): Promise<boolean> {
  const text = `SELECT (${there})::${column.type} = (${column.defaultExpression ?? "NULL"})::${column.type}`;
  try {
    const { rows } = await queryable.query({ text, values: [] });
    return rows[0]?.[0] === "t";
  } catch (error) {
    if (!isDatabaseError(error) || !error.code.startsWith("22")) throw error;
    throw new MigrationRefused([unreadableDefault(table, [column])], error);
  }
}
