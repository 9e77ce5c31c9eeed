import type { Queryable } from "../database.js";
import { isDatabaseError } from "../database.js";
import type { DatabaseLog } from "../database-log.js";
import { unicodeCollation } from "./column-types.js";
import { lockSpace } from "./lock-space.js";
import { quoteIdentifier } from "../../../core/database/quote-identifier.js";
import type { Capabilities } from "./table-spec.js";

const extensions = { pg_trgm: "fast text filters", unaccent: "search that takes ß for ss and ø for o" } as const;
type Extension = keyof typeof extensions;

/**
 * Makes the extensions where that is possible and allowed, and says what the server can do.
 * Runs in a transaction, in which `schema` must exist.
 */
export async function prepareCapabilities(
  transaction: Queryable,
  schema: string,
  log: DatabaseLog,
): Promise<Capabilities> {
  const before = await readCapabilities(transaction);
  const missing: Extension[] = [];
  if (before.trigramSchema === null) missing.push("pg_trgm");
  if (before.unaccentSchema === null) missing.push("unaccent");
  // Extensions belong to the whole database: servers that start on two of its schemas at once take turns.
  if (missing.length > 0) await transaction.query({ text: "SELECT pg_advisory_xact_lock($1, 0)", values: [lockSpace] });
  for (const extension of missing) await createExtension(transaction, extension, schema, log);
  return missing.length === 0 ? before : readCapabilities(transaction);
}

/** What the server can do as it stands. */
export async function readCapabilities(queryable: Queryable): Promise<Capabilities> {
  const { rows } = await queryable.query({
    text: `SELECT
  EXISTS (SELECT FROM pg_collation WHERE collname = $1 AND collnamespace = 'pg_catalog'::regnamespace),
  (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm'),
  (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'unaccent')`,
    values: [unicodeCollation],
  });
  const [collation, trigramSchema, unaccentSchema] = rows[0] ?? [];
  return {
    hasUnicodeCollation: collation === "t",
    trigramSchema: trigramSchema ?? null,
    unaccentSchema: unaccentSchema ?? null,
  };
}

async function createExtension(
  transaction: Queryable,
  extension: Extension,
  schema: string,
  log: DatabaseLog,
): Promise<void> {
  let reason = "";
  // A user who may not write to the public schema may still put it beside the tables.
  for (const place of ["public", schema]) {
    await transaction.query({ text: "SAVEPOINT extension", values: [] });
    try {
      const text = `CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA ${quoteIdentifier(place)}`;
      await transaction.query({ text, values: [] });
      await transaction.query({ text: "RELEASE SAVEPOINT extension", values: [] });
      return;
    } catch (error) {
      // Not installed, not allowed or not known: the server works without. A lost connection is another matter.
      if (!isDatabaseError(error)) throw error;
      reason = error.message;
      await transaction.query({ text: "ROLLBACK TO SAVEPOINT extension", values: [] });
    }
  }
  log.warn(
    { extension, reason },
    `the database has no extension ${extension}, which is needed for ${extensions[extension]}; going on without. A superuser can run: CREATE EXTENSION ${extension}`,
  );
}
