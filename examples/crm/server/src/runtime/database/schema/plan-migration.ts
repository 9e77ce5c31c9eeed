import { createHash } from "node:crypto";
import { isGeneratedName } from "../../../core/naming/index-names.js";
import { wideningTypes } from "./column-types.js";
import {
  addForeignKey,
  createIndex,
  createTable,
  createUnaccentFunction,
  printColumn,
  unaccentBody,
} from "./print-ddl.js";
import { qualifiedName, quoteIdentifier, quoteLiteral } from "./quote-identifier.js";
import type { ActualColumn, ActualSchema, ActualTable } from "./read-actual-schema.js";
import { unaccentFunction } from "./search-expression.js";
import type { Capabilities, ColumnSpec, TableSpec } from "./table-spec.js";

export interface PlannedStatement {
  readonly text: string;
  /** A query that answers a row when the statement must not run; then `warning` is told instead. */
  readonly unless?: { readonly query: string; readonly warning: string };
  /** What to say when the rows that are there break the constraint that the statement adds. */
  readonly whenViolated?: string;
}

export interface MigrationProblem {
  /** An error stops the migration before anything is changed. */
  readonly severity: "error" | "warning";
  readonly table: string;
  readonly column: string | null;
  readonly message: string;
}

export interface MigrationPlan {
  readonly statements: readonly PlannedStatement[];
  readonly problems: readonly MigrationProblem[];
}

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
  const problems: MigrationProblem[] = [];
  const body = unaccentBody(capabilities);
  const prepare: PlannedStatement[] = [];
  if (actual.functions.get(unaccentFunction) !== body) prepare.push({ text: createUnaccentFunction(schema, body) });
  const plans = desired.map((table) => {
    const existing = actual.tables.get(table.name);
    const planner = new TablePlanner(schema, table, body, problems);
    if (existing === undefined) planner.create();
    else planner.change(existing);
    return planner;
  });
  return {
    statements: [
      ...prepare,
      ...plans.flatMap((plan) => plan.columns),
      ...plans.flatMap((plan) => plan.dropped),
      ...plans.flatMap((plan) => plan.indexes),
      // After all tables and their primary keys are there, as objects may point to each other.
      ...plans.flatMap((plan) => plan.foreignKeys),
      ...relaxForgottenTables(actual, desired, schema),
    ],
    problems,
  };
}

/** Plans one table, in groups that the whole plan orders. */
class TablePlanner {
  readonly columns: PlannedStatement[] = [];
  readonly dropped: PlannedStatement[] = [];
  readonly indexes: PlannedStatement[] = [];
  readonly foreignKeys: PlannedStatement[] = [];
  readonly #schema: string;
  readonly #table: TableSpec;
  readonly #name: string;
  readonly #unaccentBody: string;
  readonly #problems: MigrationProblem[];

  constructor(schema: string, table: TableSpec, body: string, problems: MigrationProblem[]) {
    this.#schema = schema;
    this.#table = table;
    this.#name = qualifiedName(schema, table.name);
    this.#unaccentBody = body;
    this.#problems = problems;
  }

  create(): void {
    this.columns.push({ text: createTable(this.#schema, this.#table) });
    for (const column of this.#table.columns) if (column.generatedExpression !== null) this.#mark(column);
    this.#addConstraints(new Set(), new Set());
  }

  change(actual: ActualTable): void {
    const wanted = new Map(this.#table.columns.map((column) => [column.name, column]));
    // Generated columns last: they read the others.
    const ordered = this.#table.columns.toSorted((a, b) => rank(a) - rank(b));
    for (const column of ordered) {
      const existing = actual.columns.get(column.name);
      if (existing === undefined) this.#add(column, actual);
      else if (column.generatedExpression !== null || existing.isGenerated) this.#changeGenerated(column, existing);
      else this.#change(column, existing);
    }
    for (const column of actual.columns.values()) if (!wanted.has(column.name)) this.#forget(column);
    if (actual.primaryKey === null) this.#addPrimaryKey();
    this.#dropOutdated(actual, wanted);
    this.#addConstraints(new Set(actual.indexes), new Set(actual.foreignKeys.map((key) => key.name)));
  }

  #add(column: ColumnSpec, actual: ActualTable): void {
    const mustStayNullable = !column.isNullable && column.defaultExpression === null && actual.hasRows;
    if (mustStayNullable)
      this.#report(
        "warning",
        column,
        `is added without NOT NULL: the rows that are there have no value for it and the field has no default. Give the field a default, or fill the rows.`,
      );
    this.columns.push({
      text: `ALTER TABLE ${this.#name} ADD COLUMN ${printColumn(column, column.isNullable || mustStayNullable)}`,
    });
    if (column.generatedExpression !== null) this.#mark(column);
  }

  #change(column: ColumnSpec, existing: ActualColumn): void {
    const alter = `ALTER TABLE ${this.#name} ALTER COLUMN ${quoteIdentifier(column.name)}`;
    if (existing.type !== column.type) {
      if (wideningTypes[existing.type]?.includes(column.type) !== true) {
        this.#report(
          "error",
          column,
          `is ${existing.type} in the database, and the model wants ${column.type}. Changing it could lose data: rename the field in the model (the old column stays), or convert the column by hand.`,
        );
        return;
      }
      // The old default may be of the old type.
      if (existing.defaultExpression !== null) this.columns.push({ text: `${alter} DROP DEFAULT` });
      this.columns.push({ text: `${alter} TYPE ${column.type}` });
    }
    if (
      existing.defaultExpression !== column.defaultExpression ||
      (existing.type !== column.type && column.defaultExpression !== null)
    )
      this.columns.push({
        text:
          column.defaultExpression === null
            ? `${alter} DROP DEFAULT`
            : `${alter} SET DEFAULT ${column.defaultExpression}`,
      });
    if (existing.isNullable === column.isNullable) return;
    if (column.isNullable) this.columns.push({ text: `${alter} DROP NOT NULL` });
    else
      this.columns.push({
        text: `${alter} SET NOT NULL`,
        unless: {
          query: `SELECT 1 FROM ${this.#name} WHERE ${quoteIdentifier(column.name)} IS NULL LIMIT 1`,
          warning: `Column "${column.name}" of table "${this.#table.name}" stays nullable: rows without a value are there.`,
        },
      });
  }

  /** What a generated column holds can be made again, so it is replaced when its expression is another one. */
  #changeGenerated(column: ColumnSpec, existing: ActualColumn): void {
    if (column.generatedExpression === null || !existing.isGenerated) {
      const has = existing.isGenerated ? "generated" : "an ordinary column";
      const wants = existing.isGenerated ? "an ordinary column" : "generated";
      this.#report(
        "error",
        column,
        `is ${has} in the database, and the model wants it ${wants}. Rename the field in the model, or drop the column by hand.`,
      );
      return;
    }
    if (existing.comment === this.#markOf(column.generatedExpression)) return;
    this.columns.push(
      { text: `ALTER TABLE ${this.#name} DROP COLUMN ${quoteIdentifier(column.name)}` },
      { text: `ALTER TABLE ${this.#name} ADD COLUMN ${printColumn(column, column.isNullable)}` },
    );
    this.#mark(column);
    // Its indexes went with it.
    this.#remade.add(column.name);
  }
  readonly #remade = new Set<string>();

  /** A column the model no longer has keeps its values, but must not stop new rows. */
  #forget(column: ActualColumn): void {
    if (column.isNullable || column.isGenerated) return;
    this.columns.push({ text: `ALTER TABLE ${this.#name} ALTER COLUMN ${quoteIdentifier(column.name)} DROP NOT NULL` });
  }

  #addPrimaryKey(): void {
    const { name, column } = this.#table.primaryKey;
    this.columns.push({
      text: `ALTER TABLE ${this.#name} ADD CONSTRAINT ${quoteIdentifier(name)} PRIMARY KEY (${quoteIdentifier(column)})`,
      whenViolated: `Table "${this.#table.name}" has no primary key, and its "${column}" holds nulls or repeats values. Make them unique, then start again.`,
    });
  }

  #dropOutdated(actual: ActualTable, wanted: ReadonlyMap<string, ColumnSpec>): void {
    const indexes = new Set(this.#table.indexes.map((index) => index.name));
    for (const name of actual.indexes)
      if (isGeneratedName(name) && !indexes.has(name))
        // IF EXISTS: it may have gone with a generated column that was replaced.
        this.dropped.push({ text: `DROP INDEX IF EXISTS ${qualifiedName(this.#schema, name)}` });
    const keys = new Set(this.#table.foreignKeys.map((key) => key.name));
    for (const key of actual.foreignKeys) {
      if (!isGeneratedName(key.name) || keys.has(key.name)) continue;
      // Of a forgotten column the key keeps the values true, unless it would stop the other table's rows from going.
      if (key.isBlocking || key.columns.some((column) => wanted.has(column)))
        this.dropped.push(dropForeignKey(this.#name, key.name));
    }
  }

  #addConstraints(indexes: ReadonlySet<string>, foreignKeys: ReadonlySet<string>): void {
    for (const index of this.#table.indexes) {
      if (indexes.has(index.name) && !index.columns.some((column) => this.#remade.has(column))) continue;
      const text = createIndex(this.#schema, this.#table.name, index);
      const columns = index.columns.map((column) => `"${column}"`).join(", ");
      this.indexes.push(
        index.isUnique
          ? {
              text,
              whenViolated: `Table "${this.#table.name}" holds rows with equal values in ${columns}, which the model says are unique. Make them differ, or take isUnique off the field.`,
            }
          : { text },
      );
    }
    for (const key of this.#table.foreignKeys)
      if (!foreignKeys.has(key.name))
        this.foreignKeys.push({
          text: addForeignKey(this.#schema, this.#table.name, key),
          whenViolated: `Table "${this.#table.name}" holds rows whose "${key.column}" points to no row of "${key.targetTable}". Clear or correct them, then start again.`,
        });
  }

  /** Postgres prints an expression back in words of its own, so the column carries a mark to compare. */
  #mark(column: ColumnSpec): void {
    this.columns.push({
      text: `COMMENT ON COLUMN ${this.#name}.${quoteIdentifier(column.name)} IS ${quoteLiteral(this.#markOf(column.generatedExpression ?? ""))}`,
    });
  }

  #markOf(expression: string): string {
    return `generated by ${createHash("sha256").update(`${expression}\n${this.#unaccentBody}`).digest("hex").slice(0, 32)}`;
  }

  #report(severity: MigrationProblem["severity"], column: ColumnSpec, message: string): void {
    this.#problems.push({
      severity,
      table: this.#table.name,
      column: column.name,
      message: `Column "${column.name}" of table "${this.#table.name}" ${message}`,
    });
  }
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
        .map((key) => dropForeignKey(qualifiedName(schema, table.name), key.name)),
    );
}

function dropForeignKey(table: string, name: string): PlannedStatement {
  return { text: `ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${quoteIdentifier(name)}` };
}

function rank(column: ColumnSpec): number {
  return column.generatedExpression === null ? 0 : 1;
}
