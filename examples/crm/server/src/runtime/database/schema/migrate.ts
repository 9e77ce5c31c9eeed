/**
 * Brings the database to a model, whole or not at all. Comes in: a database and a workspace. Knows nothing of records.
 */
import type { Workspace } from "../../../core/model/workspace.js";
import type { Database, Queryable } from "../database.js";
import { isDatabaseError } from "../database.js";
import type { DatabaseLog } from "../database-log.js";
import { desiredSchema } from "./desired-schema.js";
import { lockSpace } from "./lock-space.js";
import { MigrationRefused } from "./migration-refused.js";
import { fingerprintModel } from "./model-fingerprint.js";
import type { PlannedStatement } from "./plan-migration.js";
import { planMigration } from "./plan-migration.js";
import { prepareCapabilities } from "./prepare-capabilities.js";
import { qualifiedName, quoteIdentifier } from "./quote-identifier.js";
import { readActualSchema } from "./read-actual-schema.js";

/** Where the model that a schema was last brought to is kept; no object can have this name. */
const modelTable = "__model";

export interface MigrationResult {
  /** False: the database already stood at this model, and one query was all. */
  readonly isChanged: boolean;
  /** Statements that changed the schema. */
  readonly statements: number;
  readonly warnings: readonly string[];
}

/** @throws MigrationRefused when the model does not fit what is there; then nothing was changed. */
export async function migrate(
  database: Database,
  workspace: Workspace,
  schema: string,
  log: DatabaseLog,
): Promise<MigrationResult> {
  const fingerprint = fingerprintModel(workspace);
  const unchanged: MigrationResult = { isChanged: false, statements: 0, warnings: [] };
  if ((await readHash(database, schema)) === fingerprint.hash) return unchanged;
  const startedAt = performance.now();
  const result = await database.transaction(async (transaction): Promise<MigrationResult> => {
    // Index builds on large tables may take longer than any request is allowed to.
    await transaction.query({ text: "SET LOCAL statement_timeout = 0", values: [] });
    await transaction.query({
      text: "SELECT pg_advisory_xact_lock($1, hashtext($2))",
      values: [lockSpace, schema],
    });
    // Another replica may have done it while this one waited.
    const actual = await readActualSchema(transaction, schema);
    if (actual.tables.has(modelTable) && (await readHash(transaction, schema)) === fingerprint.hash) return unchanged;
    if (!actual.exists) await transaction.query({ text: `CREATE SCHEMA ${quoteIdentifier(schema)}`, values: [] });
    const capabilities = await prepareCapabilities(transaction, schema, log);
    const plan = planMigration(actual, desiredSchema(workspace, schema, capabilities), schema, capabilities);
    const errors = plan.problems.filter((problem) => problem.severity === "error");
    if (errors.length > 0) throw new MigrationRefused(errors);
    const warnings = plan.problems.map((problem) => problem.message);
    for (const statement of plan.statements) {
      const warning = await execute(transaction, statement);
      if (warning !== null) warnings.push(warning);
    }
    await storeModel(transaction, schema, fingerprint.hash, fingerprint.text);
    return { isChanged: true, statements: plan.statements.length, warnings };
  });
  for (const warning of result.warnings) log.warn({ schema }, warning);
  if (result.isChanged)
    log.info(
      { schema, statements: result.statements, milliseconds: Math.round(performance.now() - startedAt) },
      "the database was brought to the model",
    );
  return result;
}

/** Answers the warning of a statement that did not run, or null. */
async function execute(transaction: Queryable, statement: PlannedStatement): Promise<string | null> {
  if (statement.unless !== undefined) {
    const { rows } = await transaction.query({ text: statement.unless.query, values: [] });
    if (rows.length > 0) return statement.unless.warning;
  }
  try {
    await transaction.query({ text: statement.text, values: [] });
    return null;
  } catch (error) {
    // Class 23: rows that are there break the constraint.
    if (statement.whenViolated === undefined || !isDatabaseError(error) || !error.code.startsWith("23")) throw error;
    const message = error.detail === undefined ? statement.whenViolated : `${statement.whenViolated} (${error.detail})`;
    const problem = { severity: "error", table: error.table ?? "", column: null, message } as const;
    throw new MigrationRefused([problem], error);
  }
}

/** Hash of the model that the schema stands at, or null when it has none yet. */
async function readHash(queryable: Queryable, schema: string): Promise<string | null> {
  try {
    const { rows } = await queryable.query({
      text: `SELECT hash FROM ${qualifiedName(schema, modelTable)} WHERE id = 1`,
      values: [],
    });
    return rows[0]?.[0] ?? null;
  } catch (error) {
    // 42P01 no such table, 3F000 no such schema: a database that was never migrated.
    if (isDatabaseError(error) && (error.code === "42P01" || error.code === "3F000")) return null;
    throw error;
  }
}

async function storeModel(transaction: Queryable, schema: string, hash: string, text: string): Promise<void> {
  const table = qualifiedName(schema, modelTable);
  await transaction.query({
    text: `CREATE TABLE IF NOT EXISTS ${table} (
  id integer PRIMARY KEY CHECK (id = 1),
  hash text NOT NULL,
  model jsonb NOT NULL,
  version bigint NOT NULL,
  applied_at timestamp(3) with time zone NOT NULL DEFAULT now()
)`,
    values: [],
  });
  await transaction.query({
    text: `INSERT INTO ${table} AS stored (id, hash, model, version) VALUES (1, $1, $2::jsonb, 1)
ON CONFLICT (id) DO UPDATE SET hash = $1, model = $2::jsonb, version = stored.version + 1, applied_at = now()`,
    values: [hash, text],
  });
}
