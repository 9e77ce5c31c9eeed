import { setTimeout as pauseFor } from "node:timers/promises";
import type { Database } from "../database/database.js";
import { isLockConflict } from "../database/schema/change/is-lock-conflict.js";
import { TableHeld } from "../database/schema/change/table-held.js";
import { waitForTable } from "../database/schema/change/wait-for-table.js";

/** Pauses between attempts at tables that requests hold; each attempt itself waits half a second for them. */
const pausesMilliseconds = [20, 50, 100, 200, 400, 800, 1200, 1600, 2000];

/** Attempts after which it is no request that holds the table, as none takes so long, but perhaps a vacuum. */
const attemptsBeforeWaiting: ReadonlySet<number> = new Set([3, 6]);

export type Pause = (milliseconds: number) => Promise<unknown>;

/** Others held the tables in every attempt; nothing was changed. */
export class TablesHeld extends Error {
  constructor(cause: unknown) {
    super("Requests that take long hold the tables which a change of the model needs; nothing was changed", { cause });
    this.name = "TablesHeld";
  }
}

/**
 * Does `work`, again where others hold what it needs, for about ten seconds.
 * @throws TablesHeld when they still do
 */
export async function retryLockConflicts<T>(
  database: Database,
  work: () => Promise<T>,
  pause: Pause = pauseFor,
): Promise<T> {
  let conflict: unknown;
  for (const [attempts, milliseconds] of [0, ...pausesMilliseconds].entries()) {
    if (conflict instanceof TableHeld && attemptsBeforeWaiting.has(attempts)) await waitForTable(database, conflict);
    else if (milliseconds > 0) await pause(milliseconds);
    try {
      return await work();
    } catch (error) {
      if (!isLockConflict(error)) throw error;
      conflict = error;
    }
  }
  throw new TablesHeld(conflict);
}
