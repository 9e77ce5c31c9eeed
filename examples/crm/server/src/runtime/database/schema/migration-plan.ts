/** What is to be done to bring a schema to what is desired, and what stands in the way. */

export interface PlannedStatement {
  readonly text: string;
  /** A query that answers a row when the statement must not run; then `problem`, a warning, is told instead. */
  readonly unless?: { readonly query: string; readonly problem: MigrationProblem };
  /** What to say when the rows that are there break the constraint that the statement adds, or a default is no value. */
  readonly whenViolated?: MigrationProblem;
}

/** What stands in the way of a wish of the model. */
export type MigrationReason =
  /** Rows without a value, where each must have one. */
  | "valuesMissing"
  /** Rows with equal values, where each must be different. */
  | "valuesRepeated"
  /** Values that point to no row of the other table. */
  | "targetsMissing"
  /** A default that is no value of the column's type. */
  | "defaultUnreadable"
  /** The column is of a type that does not widen into the one that is wanted. */
  | "typeDiffers"
  /** The column is generated and should not be, or the other way round. */
  | "generationDiffers";

export interface MigrationProblem {
  /** An error stops the migration before anything is changed. */
  readonly severity: "error" | "warning";
  readonly reason: MigrationReason;
  readonly table: string;
  readonly columns: readonly string[];
  readonly message: string;
  /** What the database adds to it: `Key (name)=(Ariane) is duplicated.` */
  readonly detail?: string;
}

export interface MigrationPlan {
  readonly statements: readonly PlannedStatement[];
  readonly problems: readonly MigrationProblem[];
}
