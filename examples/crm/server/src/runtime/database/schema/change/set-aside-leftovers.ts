import { isGeneratedName } from "../../../../core/naming/index-names.js";
import type { Queryable } from "../../database.js";
import type { DatabaseLog } from "../../database-log.js";
import { dropForeignKey } from "../print-ddl.js";
import { qualifiedName, quoteIdentifier } from "../../../../core/database/quote-identifier.js";
import type { ActualSchema, ActualTable } from "../read-actual-schema.js";
import type { TableChange } from "./match-tables.js";

/**
 * Tables and columns that an earlier model left behind keep their data, but make way for new ones of the same name:
 * they go by `name~1` from then on. A start on an older model takes leftovers up again, as they are its own; a field
 * that somebody has just created must not begin with the values of another one. Runs before anything is renamed.
 */
export async function setAsideLeftovers(
  transaction: Queryable,
  schema: string,
  changes: readonly TableChange[],
  actual: ActualSchema,
  log: DatabaseLog,
): Promise<void> {
  const owned = new Set(changes.flatMap(({ before }) => (before === null ? [] : [before.name])));
  for (const { before, after } of changes) {
    if (after === null) continue;
    const leftover = owned.has(after.name) ? undefined : actual.tables.get(after.name);
    if (leftover !== undefined) await setTableAside(transaction, schema, leftover, log);
    const table = before === null ? undefined : actual.tables.get(before.name);
    if (before === null || table === undefined) continue;
    const own = new Set(before.columns.map((column) => column.name));
    for (const { name } of after.columns)
      if (!own.has(name) && table.columns.has(name)) await setColumnAside(transaction, schema, table, name, log);
  }
}

async function setTableAside(
  transaction: Queryable,
  schema: string,
  table: ActualTable,
  log: DatabaseLog,
): Promise<void> {
  const { rows } = await transaction.query({
    text: "SELECT relname FROM pg_class WHERE relnamespace = $1::regnamespace",
    values: [quoteIdentifier(schema)],
  });
  const taken = new Set(rows.map(([name]) => name));
  const aside = freeName(table.name, (name) => taken.has(name));
  const run = (text: string) => transaction.query({ text, values: [] });
  // Names of indexes are of the whole schema, and the new table needs them.
  for (const index of table.indexes.filter(isGeneratedName)) await run(`DROP INDEX ${qualifiedName(schema, index)}`);
  if (table.primaryKey !== null) {
    const name = freeName(table.primaryKey, (candidate) => taken.has(candidate));
    await run(`ALTER INDEX ${qualifiedName(schema, table.primaryKey)} RENAME TO ${quoteIdentifier(name)}`);
  }
  await run(`ALTER TABLE ${qualifiedName(schema, table.name)} RENAME TO ${quoteIdentifier(aside)}`);
  log.warn({ schema, table: table.name, aside }, "a table that an earlier model left behind makes way for a new one");
}

async function setColumnAside(
  transaction: Queryable,
  schema: string,
  table: ActualTable,
  column: string,
  log: DatabaseLog,
): Promise<void> {
  const aside = freeName(column, (name) => table.columns.has(name));
  for (const key of table.foreignKeys)
    if (isGeneratedName(key.name) && key.columns.includes(column))
      await transaction.query({ text: dropForeignKey(schema, table.name, key.name), values: [] });
  await transaction.query({
    text: `ALTER TABLE ${qualifiedName(schema, table.name)} RENAME COLUMN ${quoteIdentifier(column)} TO ${quoteIdentifier(aside)}`,
    values: [],
  });
  log.warn(
    { schema, table: table.name, column, aside },
    "a column that an earlier model left behind makes way for a new one",
  );
}

/** `motto~1`: no name of a model holds such a sign. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const ending = `~${number}`;
    const candidate = `${name.slice(0, 63 - ending.length)}${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}
