import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import type { Database } from "../../src/runtime/database/database.js";
import type { DatabaseLog } from "../../src/runtime/database/database-log.js";
import { openPgliteDatabase } from "../../src/runtime/database/pglite-database.js";
import { PostgresDatabase } from "../../src/runtime/database/postgres-database.js";

export const engines = ["pglite", "postgres"] as const;
export type Engine = (typeof engines)[number];

export const silentLog: DatabaseLog = { info: () => undefined, warn: () => undefined };

const opened: Record<Engine, (log: DatabaseLog) => Promise<Database>> = {
  pglite: (log) => openPgliteDatabase({ folder: null, applicationName: "twenty-gen-test", log }),
  postgres: async (log) =>
    new PostgresDatabase({
      url: inject("postgresUrl"),
      poolSize: 10,
      statementTimeoutMilliseconds: 30_000,
      applicationName: "twenty-gen-test",
      log,
    }),
};

/** A database of either engine: PGlite in memory, or the Postgres of this run. The caller closes it. */
export function openTestDatabase(engine: Engine, log: DatabaseLog = silentLog): Promise<Database> {
  return opened[engine](log);
}

/** A schema name that no other test uses. */
export function freshSchemaName(): string {
  return `test_${randomBytes(6).toString("hex")}`;
}

export async function dropSchema(database: Database, schema: string): Promise<void> {
  await database.query({ text: `DROP SCHEMA IF EXISTS "${schema}" CASCADE`, values: [] });
}
