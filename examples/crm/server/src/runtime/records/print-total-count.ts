import type { CountEntry } from "./count-cache.js";
import type { Parameters } from "./sql-text.js";

/** The total that is known while no transaction has committed since it was counted; otherwise it is counted anew. */
export function printTotalCount(matching: string, known: CountEntry, parameters: Parameters): string {
  const snapshot = parameters.add(known.snapshot);
  const total = parameters.add(known.total);
  return `(SELECT CASE WHEN pg_current_snapshot()::text=${snapshot} THEN ${total}::bigint ELSE (SELECT count(*) ${matching}) END)`;
}

/** What a total is known by, from the statement that answers it. */
export const currentSnapshot = "(SELECT pg_current_snapshot()::text)";
