import { setTimeout as pauseFor } from "node:timers/promises";
import { isLockConflict } from "../database/schema/change/is-lock-conflict.js";
import { TableHeld } from "../database/schema/change/table-held.js";

/** Pauses between attempts at tables that requests hold; each attempt itself waits half a second for them. */
const pausesMilliseconds = [20, 50, 100, 200, 400, 800, 1200, 1600, 2000];

/** Attempts after which a table is hardly held by a request, but perhaps by a vacuum. */
const attemptsBeforePatience: ReadonlySet<number> = new Set([3, 6, 9]);

export type Pause = (milliseconds: number) => Promise<unknown>;

/** Others held the tables in every attempt; nothing was changed. */
export class TablesHeld extends Error {
  constructor(cause: unknown) {
    super("Requests that take long hold the tables which a change of the model needs; nothing was changed", { cause });
    this.name = "TablesHeld";
  }
}

/**
 * Does `work`, again where others hold what it needs, for about ten seconds. It is given the table that it is to wait for
 * with more patience than usual, if any.
 * @throws TablesHeld when they still do
 */
export async function retryLockConflicts<T>(
  work: (heldTooLong: TableHeld | null) => Promise<T>,
  pause: Pause = pauseFor,
): Promise<T> {
  let conflict: unknown;
  for (const [attempts, milliseconds] of [0, ...pausesMilliseconds].entries()) {
    if (milliseconds > 0) await pause(milliseconds);
    try {
      return await work(conflict instanceof TableHeld && attemptsBeforePatience.has(attempts) ? conflict : null);
    } catch (error) {
      if (!isLockConflict(error)) throw error;
      conflict = error;
    }
  }
  throw new TablesHeld(conflict);
}
