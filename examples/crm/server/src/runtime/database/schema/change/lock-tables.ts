import type { Queryable } from "../../database.js";
import { qualifiedName } from "../../../../core/database/quote-identifier.js";
import type { ForeignKeySpec } from "../table-spec.js";
import { isLockConflict } from "./is-lock-conflict.js";
import type { TableChange } from "./match-tables.js";
import { TableHeld } from "./table-held.js";

type LockMode = "ACCESS EXCLUSIVE" | "SHARE ROW EXCLUSIVE";

/** Shorter than the second after which Postgres looks for deadlocks, so that the change gives way, never a request. */
const lockTimeoutMilliseconds = 500;

/**
 * Half a second more than Postgres takes to look for deadlocks: only then does it end an automatic vacuum that is in
 * somebody's way, which would otherwise hold a large table for minutes.
 */
const patientTimeout = `SELECT set_config('lock_timeout',
  (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 1000 + 500)::int::text, true)`;

/**
 * Takes every lock that a change will need, in the order of the tables' names, before a row is read. Fails within
 * moments where others hold the tables. A table that was held too long comes first and is waited for with more patience:
 * nothing else is held yet that a request could wait for.
 * @throws TableHeld
 */
export async function lockTables(
  transaction: Queryable,
  schema: string,
  changes: readonly TableChange[],
  heldTooLong: TableHeld | null,
): Promise<void> {
  const locks = [...neededLocks(changes)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, mode]) => ({ table: qualifiedName(schema, name), mode }));
  // Another server may have changed the model since, so that the table is no longer there or no longer needed.
  const first = locks.find(({ table }) => table === heldTooLong?.table);
  if (first !== undefined) {
    await transaction.query({ text: patientTimeout, values: [] });
    await lockTable(transaction, first.table, first.mode);
  }
  // Filling rows and indexes may take longer than any request is allowed to.
  const settings = `SET LOCAL lock_timeout = ${lockTimeoutMilliseconds}; SET LOCAL statement_timeout = 0`;
  await transaction.query({ text: settings, values: [] });
  for (const { table, mode } of locks) await lockTable(transaction, table, mode);
}

async function lockTable(transaction: Queryable, table: string, mode: LockMode): Promise<void> {
  try {
    await transaction.query({ text: `LOCK TABLE ${table} IN ${mode} MODE`, values: [] });
  } catch (error) {
    throw isLockConflict(error) ? new TableHeld(table, error) : error;
  }
}

function neededLocks(changes: readonly TableChange[]): ReadonlyMap<string, LockMode> {
  const oldNames = new Map(changes.flatMap(({ names }) => (names === null ? [] : [[names.new.name, names.old.name]])));
  const created = new Set(
    changes.flatMap(({ before, after }) => (before === null && after !== null ? [after.name] : [])),
  );
  const standing = (target: string): string => oldNames.get(target) ?? target;
  const shared = changes
    .flatMap(({ names, after }) => difference(after?.foreignKeys, names?.new.foreignKeys))
    .filter((key) => !created.has(key.targetTable))
    .map((key) => standing(key.targetTable));
  const exclusive = changes.flatMap(({ before, names, after }) => [
    ...(before === null ? [] : [before.name]),
    ...difference(before?.foreignKeys, names?.old.foreignKeys).map((key) => key.targetTable),
    ...difference(names?.new.foreignKeys, after?.foreignKeys).map((key) => standing(key.targetTable)),
  ]);
  return new Map<string, LockMode>([
    // A new key keeps writes off its target for a moment; readers need not wait.
    ...shared.map((table): [string, LockMode] => [table, "SHARE ROW EXCLUSIVE"]),
    ...exclusive.map((table): [string, LockMode] => [table, "ACCESS EXCLUSIVE"]),
  ]);
}

/** The first ones that are not among the others. */
function difference(
  keys: readonly ForeignKeySpec[] = [],
  others: readonly ForeignKeySpec[] = [],
): readonly ForeignKeySpec[] {
  const names = new Set(others.map((key) => key.name));
  return keys.filter((key) => !names.has(key.name));
}
