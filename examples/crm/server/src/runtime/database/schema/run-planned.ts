import type { Queryable } from "../database.js";
import { isDatabaseError } from "../database.js";
import type { MigrationProblem, PlannedStatement } from "./migration-plan.js";

/**
 * Runs one statement of a plan; answers what the rows that are there have against it, or null. After a problem that is
 * an error the transaction can only be rolled back.
 */
export async function runPlanned(
  transaction: Queryable,
  statement: PlannedStatement,
): Promise<MigrationProblem | null> {
  if (statement.unless !== undefined) {
    const { rows } = await transaction.query({ text: statement.unless.query, values: [] });
    if (rows.length > 0) return statement.unless.problem;
  }
  try {
    await transaction.query({ text: statement.text, values: [] });
    return null;
  } catch (error) {
    const problem = statement.whenViolated;
    // Class 23: rows that are there break the constraint; 22: a constant is no value of its type.
    if (problem === undefined || !isDatabaseError(error) || !/^2[23]/.test(error.code)) throw error;
    const { detail } = error;
    return detail === undefined ? problem : { ...problem, detail, message: `${problem.message} (${detail})` };
  }
}
