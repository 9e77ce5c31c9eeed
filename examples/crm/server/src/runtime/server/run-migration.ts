/** The entry of `npm run migrate`: brings the database to the model file as a start does, and ends; or tells what it would do. */
import { readConfiguration, type Environment } from "../configuration/read-configuration.js";
import type { Database } from "../database/database.js";
import { openDatabase } from "../database/open-database.js";
import { planStart } from "../live/plan-start.js";
import { startModel } from "../live/start-model.js";
import { createLog } from "./create-log.js";
import { explanationOf } from "./explained-error.js";
import { printStartPlan } from "./print-start-plan.js";
import { readModel } from "./read-model.js";

export interface MigrationOptions {
  /** The model file the server was generated from. */
  readonly model: URL;
  /** What follows the name of the command; those of the process when left out. */
  readonly arguments?: readonly string[];
  readonly environment?: Environment;
}

const usage = `Usage: npm run migrate [-- --dry-run]
  --dry-run  tell what would be done; it is tried out in a transaction that is rolled back`;

/** Sets exit code 1 where the database cannot be brought to the model file, and 2 for arguments that are not known. */
export async function runMigration(options: MigrationOptions): Promise<void> {
  const given = options.arguments ?? process.argv.slice(2);
  if (given.includes("--help")) {
    console.log(usage);
    return;
  }
  const unknown = given.find((argument) => argument !== "--dry-run");
  if (unknown !== undefined) {
    console.error(`"${unknown}" is not known.\n${usage}`);
    process.exitCode = 2;
    return;
  }
  let database: Database | null = null;
  try {
    const { configuration, warnings } = readConfiguration(options.environment ?? process.env);
    const { log, flush } = createLog(configuration.logLevel);
    for (const warning of warnings) log.warn({}, warning);
    const built = await readModel(options.model);
    database = await openDatabase(configuration, "twenty-gen-migrate", log);
    const parts = { database, schema: configuration.databaseSchema, built, settings: configuration, log };
    if (given.includes("--dry-run")) console.log(printStartPlan(await planStart(parts)));
    else {
      const { model } = await startModel(parts);
      console.log(`The database stands at version ${model.version} of its model.`);
    }
    flush();
  } catch (error) {
    console.error(explanationOf(error) ?? error);
    process.exitCode = 1;
  } finally {
    await database?.close();
  }
}
