import { ConfigurationRefused } from "../configuration/read-configuration.js";
import { DataFolderLocked } from "../database/data-folder-lock.js";
import { DatabaseUnavailable } from "../database/database-unavailable.js";
import { MigrationRefused } from "../database/schema/migration-refused.js";
import { ModelRefused } from "../live/load-workspace.js";
import { TablesHeld } from "../live/retry-lock-conflicts.js";
import { StartRefused } from "../live/start-refused.js";

const explained = [
  ConfigurationRefused,
  ModelRefused,
  DataFolderLocked,
  DatabaseUnavailable,
  MigrationRefused,
  StartRefused,
  TablesHeld,
];

/** The message of an error that tells the operator all that is needed; null for others. */
export function explanationOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
    return `The port is in use by another process (${error.message}); set PORT to another one.`;
  return explained.some((kind) => error instanceof kind) ? error.message : null;
}
