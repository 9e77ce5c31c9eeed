/**
 * The database half of a change of the live model: brings the tables from one model to the next, inside a transaction of
 * the caller. Objects and fields are the same where their ids are, so that renames keep rows and what is deleted goes.
 */
import type { DataEffect } from "../../../core/model/change/model-change.js";
import type { Workspace } from "../../../core/model/workspace.js";
import type { Queryable } from "../database.js";
import type { DatabaseLog } from "../database-log.js";
import { applyOptionEffects } from "./change/apply-option-effects.js";
import { dropIncomingKeys } from "./change/drop-incoming-keys.js";
import { lockTables } from "./change/lock-tables.js";
import { matchTables, type TableChange } from "./change/match-tables.js";
import { droppedTables, planRemovals } from "./change/plan-removals.js";
import { planRenames } from "./change/plan-renames.js";
import { refuseProblem } from "./change/refuse-problem.js";
import { refuseTypeChanges } from "./change/refuse-type-changes.js";
import { runRemoval } from "./change/run-removal.js";
import { SchemaChangeRefused } from "./change/schema-change-refused.js";
import type { TableHeld } from "./change/table-held.js";
import { setAsideLeftovers } from "./change/set-aside-leftovers.js";
import { keepEqualDefaults } from "./keep-equal-defaults.js";
import { MigrationRefused } from "./migration-refused.js";
import { planTables } from "./plan-migration.js";
import { readCapabilities } from "./prepare-capabilities.js";
import { unaccentBody } from "./print-ddl.js";
import { readActualSchema, type ActualSchema } from "./read-actual-schema.js";
import { runPlanned } from "./run-planned.js";
import { unaccentFunction } from "./search-expression.js";

/**
 * The caller has begun the transaction, holds the lock that serialises changes, and commits; after an error it rolls
 * back. An error that `isLockConflict` knows means: others hold the tables, try again. Which one has been held for
 * several attempts may be told, so that it is waited for.
 *
 * @throws SchemaChangeRefused when the rows that are there do not allow it
 */
export async function changeSchema(
  transaction: Queryable,
  schema: string,
  before: Workspace,
  after: Workspace,
  effects: readonly DataEffect[],
  log: DatabaseLog,
  heldTooLong: TableHeld | null = null,
): Promise<void> {
  refuseTypeChanges(before, after);
  const capabilities = await readCapabilities(transaction);
  const touched = new Set(effects.map((effect) => effect.objectId));
  const changes = matchTables(before, after, schema, capabilities, touched);
  if (changes.length === 0) return;
  await lockTables(transaction, schema, changes, heldTooLong);
  const actual = await readActualSchema(transaction, schema, tableNames(changes));
  // The search columns of all tables are made with the function as it stands; replacing it is for a start of the server.
  const body = actual.functions.get(unaccentFunction) ?? unaccentBody(capabilities);
  let isAsRead = true;
  const preparing: Queryable = {
    query: (statement) => {
      isAsRead = false;
      return transaction.query(statement);
    },
  };
  await dropIncomingKeys(preparing, schema, droppedTables(changes, actual));
  for (const removal of planRemovals(changes, actual, schema)) await runRemoval(preparing, removal);
  await setAsideLeftovers(preparing, schema, changes, actual, log);
  for (const text of planRenames(changes, actual, schema, body)) await preparing.query({ text, values: [] });
  await applyOptionEffects(preparing, schema, after, effects);
  try {
    // Reading the catalog is the slowest part of a change, and most changes only add.
    await completeTables(transaction, schema, changes, body, isAsRead ? actual : null);
  } catch (error) {
    if (!(error instanceof MigrationRefused)) throw error;
    throw new SchemaChangeRefused(
      error.problems.map((problem) => refuseProblem(problem, changes)),
      error,
    );
  }
}

/**
 * What is left after removals and renames is what a migration does, but for its leniency: nothing is left half done.
 * `read` is the schema where it is known; null: it has changed since.
 */
async function completeTables(
  transaction: Queryable,
  schema: string,
  changes: readonly TableChange[],
  body: string,
  read: ActualSchema | null,
): Promise<void> {
  const wanted = changes.flatMap(({ after }) => (after === null ? [] : [after]));
  const names = wanted.map((table) => table.name);
  const actual = read ?? (await readActualSchema(transaction, schema, names));
  const desired = await keepEqualDefaults(transaction, actual, wanted);
  const { statements, problems } = planTables(actual, desired, schema, body);
  if (problems.length > 0) throw new MigrationRefused(problems);
  for (const statement of statements) {
    const problem = await runPlanned(transaction, statement);
    if (problem !== null) throw new MigrationRefused([problem]);
  }
}

function tableNames(changes: readonly TableChange[]): readonly string[] {
  const names = changes.flatMap(({ before, after }) => [before?.name, after?.name]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
