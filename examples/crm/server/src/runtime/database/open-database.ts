import { join } from "node:path";
import type { Configuration } from "../configuration/configuration.js";
import type { Database } from "./database.js";
import type { DatabaseLog } from "./database-log.js";

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
  // A server needs one of the two, and its start waits for no more.
  if (settings.databaseUrl !== null) {
    const { PostgresDatabase } = await import("./postgres-database.js");
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
  const [{ lockDataFolder }, { openPgliteDatabase }] = await Promise.all([
    import("./data-folder-lock.js"),
    import("./pglite-database.js"),
  ]);
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
