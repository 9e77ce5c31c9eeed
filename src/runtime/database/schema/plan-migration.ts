import { isGeneratedName } from "../../../core/naming/index-names.js";
import type { MigrationPlan, MigrationProblem, PlannedStatement } from "./migration-plan.js";
import { createUnaccentFunction, dropForeignKey, unaccentBody } from "./print-ddl.js";
import type { ActualSchema } from "./read-actual-schema.js";
import { unaccentFunction } from "./search-expression.js";
import { TablePlanner } from "./table-planner.js";
import type { Capabilities, TableSpec } from "./table-spec.js";

/**
 * The statements that bring a schema, which must exist, to what is desired. Adds what is missing; never drops a table, a column or a value.
 * Indexes and foreign keys hold no data: the ones made here that are no longer wanted go.
 */
export function planMigration(
  actual: ActualSchema,
  desired: readonly TableSpec[],
  schema: string,
  capabilities: Capabilities,
): MigrationPlan {
  const body = unaccentBody(capabilities);
  const prepare: PlannedStatement[] = [];
  if (actual.functions.get(unaccentFunction) !== body) prepare.push({ text: createUnaccentFunction(schema, body) });
  const { statements, problems } = planTables(actual, desired, schema, body);
  return { statements: [...prepare, ...statements, ...relaxForgottenTables(actual, desired, schema)], problems };
}

/** The part of a migration that concerns these tables alone. `body`: of the function that takes accents off. */
export function planTables(
  actual: ActualSchema,
  desired: readonly TableSpec[],
  schema: string,
  body: string,
): MigrationPlan {
  const problems: MigrationProblem[] = [];
  const plans = desired.map((table) => {
    const existing = actual.tables.get(table.name);
    const planner = new TablePlanner(schema, table, body, problems);
    if (existing === undefined) planner.create();
    else planner.change(existing);
    return planner;
  });
  return {
    statements: [
      ...plans.flatMap((plan) => plan.columns),
      ...plans.flatMap((plan) => plan.dropped),
      ...plans.flatMap((plan) => plan.indexes),
      // After all tables and their primary keys are there, as objects may point to each other.
      ...plans.flatMap((plan) => plan.foreignKeys),
    ],
    problems,
  };
}

/** A table the model no longer has stays as it is, but for keys that would stop rows of other tables from going. */
function relaxForgottenTables(
  actual: ActualSchema,
  desired: readonly TableSpec[],
  schema: string,
): readonly PlannedStatement[] {
  const wanted = new Set(desired.map((table) => table.name));
  return [...actual.tables.values()]
    .filter((table) => !wanted.has(table.name))
    .flatMap((table) =>
      table.foreignKeys
        .filter((key) => key.isBlocking && isGeneratedName(key.name))
        .map((key) => ({ text: dropForeignKey(schema, table.name, key.name) })),
    );
}
