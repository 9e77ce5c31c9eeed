import type { Database } from "../../database.js";
import { isLockConflict } from "./is-lock-conflict.js";
import type { TableHeld } from "./table-held.js";

/**
 * Waits until a table is free, for half a second more than Postgres takes to look for deadlocks: only then does it end an
 * automatic vacuum that is in somebody's way, which would otherwise hold a large table for minutes. Holds nothing else
 * meanwhile, so that no request can be caught in a deadlock with it.
 */
export async function waitForTable(database: Database, { table, mode }: TableHeld): Promise<void> {
  try {
    await database.transaction(async (transaction) => {
      await transaction.query({ text: patience, values: [] });
      await transaction.query({ text: `LOCK TABLE ${table} IN ${mode} MODE`, values: [] });
    });
  } catch (error) {
    if (!isLockConflict(error)) throw error;
  }
}

const patience = `SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout',
  (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 1000 + 500)::int::text, true)`;
