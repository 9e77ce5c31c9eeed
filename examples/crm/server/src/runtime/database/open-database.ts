import { join } from "node:path";
import type { Configuration } from "../configuration/configuration.js";
import type { Database } from "./database.js";
import type { DatabaseLog } from "./database-log.js";
import { lockDataFolder } from "./data-folder-lock.js";
import { openPgliteDatabase } from "./pglite-database.js";
import { PostgresDatabase } from "./postgres-database.js";

export type DatabaseSettings = Pick<
  Configuration,
  "databaseUrl" | "databasePoolSize" | "databaseStatementTimeoutMilliseconds" | "dataDir"
>;

/**
 * The database that the configuration names: Postgres, or the embedded one in the data folder, which is locked
 * until the database is closed.
 *
 * @throws DataFolderLocked, DatabaseUnavailable
 */
export async function openDatabase(
  settings: DatabaseSettings,
  applicationName: string,
  log: DatabaseLog,
): Promise<Database> {
  if (settings.databaseUrl !== null) {
    const database = new PostgresDatabase({
      url: settings.databaseUrl,
      poolSize: settings.databasePoolSize,
      statementTimeoutMilliseconds: settings.databaseStatementTimeoutMilliseconds,
      applicationName,
      log,
    });
    try {
      await database.ping();
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }
  const unlock = lockDataFolder(settings.dataDir);
  try {
    return await openPgliteDatabase({
      folder: join(settings.dataDir, "pglite"),
      applicationName,
      log,
      onClose: unlock,
    });
  } catch (error) {
    unlock();
    throw error;
  }
}
