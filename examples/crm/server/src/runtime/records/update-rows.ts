import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { castTypes, columnLeaves } from "./column-leaves.js";
import type { PositionInput } from "./input/record-draft.js";
import type { StoredValue } from "./input/stored-value.js";
import { positionFrom } from "./insert-rows.js";
import { printDocument } from "./print-document.js";
import { readsRelations } from "./full-selection.js";
import { readByIds } from "./read-by-ids.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { Selection } from "./selection.js";
import { identifier, Parameters } from "./sql-text.js";
import type { WrittenRow } from "./written-row.js";

/** Which rows a change by id reaches. */
export type RowState = "alive" | "any";

/** What is set, the same for every row. */
export interface ColumnChange {
  readonly columns: ReadonlyMap<string, StoredValue>;
  readonly position?: PositionInput | undefined;
  /** `now()` marks as soft-deleted, `null` restores, absent leaves it. */
  readonly deletedAt?: "now()" | "NULL";
}

/** Sets the same columns on records by id and reads them back, in the order of `ids`; ids that are not there are left out. */
export async function updateRows(
  engine: RecordEngine,
  object: ObjectType,
  ids: readonly string[],
  change: ColumnChange,
  state: RowState,
  selection: Selection,
  on: Queryable,
): Promise<readonly string[]> {
  const parameters = new Parameters();
  const [only] = ids;
  const isOne = ids.length === 1 && only !== undefined;
  const target = isOne ? `t."id"=${parameters.add(only)}` : `t."id"=ANY(${parameters.add(ids)}::uuid[])`;
  const assignments: string[] = [];
  for (const [column, value] of change.columns) assignments.push(`${identifier(column)}=${parameters.add(value)}`);
  if (!change.columns.has("updatedAt")) assignments.push(`"updatedAt"=now()`);
  if (change.deletedAt !== undefined) assignments.push(`"deletedAt"=${change.deletedAt}`);
  if (change.position !== undefined)
    assignments.push(
      `"position"=${typeof change.position === "number" ? parameters.add(change.position) : positionFrom(engine, object, change.position, change.position === "first" ? "-1" : "1")}`,
    );
  const isTwoStep = readsRelations(selection);
  const document = isTwoStep ? `t."id"::text` : printDocument(engine, selection, parameters);
  const order = isOne ? "" : ` ORDER BY array_position($1::uuid[],t."id")`;
  const alive = state === "alive" ? ` AND t."deletedAt" IS NULL` : "";
  const text = `WITH w AS (UPDATE ${tableOf(engine, object)} t SET ${assignments.join(",")} WHERE ${target}${alive} RETURNING t.*) SELECT ${document} FROM w t${order}`;
  const { rows } = await run(engine, text, parameters.values, on);
  const documents = rows.map((row) => row[0] ?? "null");
  return isTwoStep ? await readByIds(engine, object, documents, selection, on) : documents;
}

/** Sets columns row by row: one statement per set of columns, deleted rows come back to life. */
export async function updateEachRow(
  engine: RecordEngine,
  object: ObjectType,
  rows: readonly WrittenRow[],
  on: Queryable,
): Promise<void> {
  const leaves = columnLeaves(object);
  const byShape = new Map<string, WrittenRow[]>();
  for (const row of rows) {
    const shape = `${[...row.columns.keys()].join(",")}|${row.position ?? ""}`;
    const alike = byShape.get(shape);
    if (alike === undefined) byShape.set(shape, [row]);
    else alike.push(row);
  }
  for (const alike of byShape.values()) {
    const [first] = alike;
    if (first === undefined) continue;
    const columns = [...first.columns.keys()];
    const shape = columns
      .map((column) => `,${identifier(column)} ${castTypes[leaves.get(column)?.kind ?? "TEXT"]}`)
      .join("");
    const assignments = columns.map((column) => {
      const value = `x.${identifier(column)}`;
      return `${identifier(column)}=${leaves.get(column)?.kind === "JSON" ? `${value}::jsonb` : value}`;
    });
    const position = first.position;
    if (position !== undefined)
      assignments.push(
        `"position"=${typeof position === "number" ? `x."#position"` : positionFrom(engine, object, position, position === "first" ? `-x."#"-1` : `x."#"+1`)}`,
      );
    if (!first.columns.has("updatedAt")) assignments.push(`"updatedAt"=now()`);
    if (!first.columns.has("deletedAt")) assignments.push(`"deletedAt"=NULL`);
    const json = alike.map((row, index) => ({
      "#": index,
      "#position": typeof row.position === "number" ? row.position : null,
      id: row.id,
      ...Object.fromEntries(row.columns),
    }));
    const text = `UPDATE ${tableOf(engine, object)} t SET ${assignments.join(",")} FROM json_to_recordset($1::json) AS x("#" int,"#position" float8,"id" uuid${shape}) WHERE t."id"=x."id"`;
    await run(engine, text, [JSON.stringify(json)], on);
  }
}
