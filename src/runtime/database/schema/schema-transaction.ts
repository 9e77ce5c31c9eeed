import type { Database, Queryable } from "../database.js";
import { lockSpace } from "./lock-space.js";

/**
 * A transaction that may change the tables of a schema: one at a time, whichever server asks. It may take as long as it
 * needs, since index builds on large tables take longer than any request is allowed to.
 */
export function schemaTransaction<T>(
  database: Database,
  schema: string,
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    await transaction.query({ text: "SET LOCAL statement_timeout = 0", values: [] });
    await transaction.query({ text: "SELECT pg_advisory_xact_lock($1, hashtext($2))", values: [lockSpace, schema] });
    return work(transaction);
  });
}
