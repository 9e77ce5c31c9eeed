/**
 * Brings a schema to a workspace by adding what is missing. Comes in: a database and a workspace. Knows nothing of
 * records, nor of the model that is stored beside them.
 */
import type { Workspace } from "../../../core/model/workspace.js";
import type { Database, Queryable } from "../database.js";
import type { DatabaseLog } from "../database-log.js";
import { desiredSchema } from "./desired-schema.js";
import { keepEqualDefaults } from "./keep-equal-defaults.js";
import { MigrationRefused } from "./migration-refused.js";
import { planMigration } from "./plan-migration.js";
import { prepareCapabilities } from "./prepare-capabilities.js";
import { quoteIdentifier } from "../../../core/database/quote-identifier.js";
import { readActualSchema } from "./read-actual-schema.js";
import { runPlanned } from "./run-planned.js";
import { schemaTransaction } from "./schema-transaction.js";

export interface MigrationResult {
  /** Statements that changed the schema. */
  readonly statements: number;
  readonly warnings: readonly string[];
}

/** @throws MigrationRefused when the model does not fit what is there; then nothing was changed. */
export function migrate(
  database: Database,
  workspace: Workspace,
  schema: string,
  log: DatabaseLog,
): Promise<MigrationResult> {
  return schemaTransaction(database, schema, (transaction) => bringSchema(transaction, workspace, schema, log));
}

/** The same as part of a transaction, which must be given up when this fails. */
export async function bringSchema(
  transaction: Queryable,
  workspace: Workspace,
  schema: string,
  log: DatabaseLog,
): Promise<MigrationResult> {
  const actual = await readActualSchema(transaction, schema);
  if (!actual.exists) await transaction.query({ text: `CREATE SCHEMA ${quoteIdentifier(schema)}`, values: [] });
  const capabilities = await prepareCapabilities(transaction, schema, log);
  const desired = await keepEqualDefaults(transaction, actual, desiredSchema(workspace, schema, capabilities));
  const plan = planMigration(actual, desired, schema, capabilities);
  const errors = plan.problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new MigrationRefused(errors);
  const warnings = plan.problems.map((problem) => problem.message);
  for (const statement of plan.statements) {
    const problem = await runPlanned(transaction, statement);
    if (problem?.severity === "error") throw new MigrationRefused([problem]);
    if (problem !== null) warnings.push(problem.message);
  }
  for (const warning of warnings) log.warn({ schema }, warning);
  return { statements: plan.statements.length, warnings };
}
