import { isGeneratedName } from "../../../core/naming/index-names.js";
import { wideningTypes } from "./column-types.js";
import { generatedMark } from "./generated-mark.js";
import type { MigrationProblem, MigrationReason, PlannedStatement } from "./migration-plan.js";
import { addForeignKey, createIndex, createTable, dropForeignKey, markColumn, printColumn } from "./print-ddl.js";
import { qualifiedName, quoteIdentifier } from "../../../core/database/quote-identifier.js";
import type { ActualColumn, ActualTable } from "./read-actual-schema.js";
import type { ColumnSpec, TableSpec } from "./table-spec.js";
import { unreadableDefault } from "./unreadable-default.js";

/** Plans one table, in groups that the whole plan orders. */
export class TablePlanner {
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
    this.columns.push({
      text: createTable(this.#schema, this.#table),
      whenViolated: unreadableDefault(
        this.#table.name,
        this.#table.columns.filter((column) => column.defaultExpression !== null),
      ),
    });
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
        "valuesMissing",
        column,
        `is added without NOT NULL: the rows that are there have no value for it and the field has no default. Give the field a default, or fill the rows.`,
      );
    this.columns.push({
      text: `ALTER TABLE ${this.#name} ADD COLUMN ${printColumn(column, column.isNullable || mustStayNullable)}`,
      whenViolated: unreadableDefault(this.#table.name, [column]),
    });
    if (column.generatedExpression !== null) this.#mark(column);
  }

  #change(column: ColumnSpec, existing: ActualColumn): void {
    const alter = `ALTER TABLE ${this.#name} ALTER COLUMN ${quoteIdentifier(column.name)}`;
    if (existing.type !== column.type) {
      if (wideningTypes[existing.type]?.includes(column.type) !== true) {
        this.#report(
          "error",
          "typeDiffers",
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
        whenViolated: unreadableDefault(this.#table.name, [column]),
      });
    if (existing.isNullable === column.isNullable) return;
    if (column.isNullable) this.columns.push({ text: `${alter} DROP NOT NULL` });
    else
      this.columns.push({
        text: `${alter} SET NOT NULL`,
        unless: {
          query: `SELECT 1 FROM ${this.#name} WHERE ${quoteIdentifier(column.name)} IS NULL LIMIT 1`,
          problem: {
            ...this.#problem("valuesMissing", [column.name], "warning"),
            message: `Column "${column.name}" of table "${this.#table.name}" stays nullable: rows without a value are there.`,
          },
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
        "generationDiffers",
        column,
        `is ${has} in the database, and the model wants it ${wants}. Rename the field in the model, or drop the column by hand.`,
      );
      return;
    }
    if (existing.comment === generatedMark(column.generatedExpression, this.#unaccentBody)) return;
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
      whenViolated: {
        ...this.#problem("valuesRepeated", [column]),
        message: `Table "${this.#table.name}" has no primary key, and its "${column}" holds nulls or repeats values. Make them unique, then start again.`,
      },
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
        this.dropped.push({ text: dropForeignKey(this.#schema, actual.name, key.name) });
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
              whenViolated: {
                ...this.#problem("valuesRepeated", index.columns),
                message: `Table "${this.#table.name}" holds rows with equal values in ${columns}, which the model says are unique. Make them differ, or take isUnique off the field.`,
              },
            }
          : { text },
      );
    }
    for (const key of this.#table.foreignKeys)
      if (!foreignKeys.has(key.name))
        this.foreignKeys.push({
          text: addForeignKey(this.#schema, this.#table.name, key),
          whenViolated: {
            ...this.#problem("targetsMissing", [key.column]),
            message: `Table "${this.#table.name}" holds rows whose "${key.column}" points to no row of "${key.targetTable}". Clear or correct them, then start again.`,
          },
        });
  }

  #mark(column: ColumnSpec): void {
    const mark = generatedMark(column.generatedExpression ?? "", this.#unaccentBody);
    this.columns.push({ text: markColumn(this.#schema, this.#table.name, column.name, mark) });
  }

  #problem(
    reason: MigrationReason,
    columns: readonly string[],
    severity: MigrationProblem["severity"] = "error",
  ): Omit<MigrationProblem, "message"> {
    return { severity, reason, table: this.#table.name, columns };
  }

  #report(
    severity: MigrationProblem["severity"],
    reason: MigrationReason,
    { name }: ColumnSpec,
    message: string,
  ): void {
    this.#problems.push({
      ...this.#problem(reason, [name], severity),
      message: `Column "${name}" of table "${this.#table.name}" ${message}`,
    });
  }
}

function rank(column: ColumnSpec): number {
  return column.generatedExpression === null ? 0 : 1;
}
