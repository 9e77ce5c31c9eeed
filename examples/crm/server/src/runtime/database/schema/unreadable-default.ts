import type { MigrationProblem } from "./migration-plan.js";
import type { ColumnSpec } from "./table-spec.js";

/** A default of these columns is of their type in the model's eyes, and no value of it in the database's. */
export function unreadableDefault(table: string, columns: readonly ColumnSpec[]): MigrationProblem {
  const names = columns.map(({ name }) => name);
  const which = names.length === 1 ? `column "${names.join()}"` : "a column";
  const message = `The default of ${which} of table "${table}" is no value of its type. Correct the defaultValue of the field.`;
  return { severity: "error", reason: "defaultUnreadable", table, columns: names, message };
}
