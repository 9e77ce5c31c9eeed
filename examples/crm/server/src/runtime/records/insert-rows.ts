import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { castTypes, columnLeaves } from "./column-leaves.js";
import { fullSelection, readsRelations } from "./full-selection.js";
import type { StoredValue } from "./input/stored-value.js";
import { printDocument } from "./print-document.js";
import { readByIds } from "./read-by-ids.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { Selection } from "./selection.js";
import { identifier, Parameters } from "./sql-text.js";
import type { WrittenRow } from "./written-row.js";

/**
 * Inserts rows and reads them back as documents, in the order of `rows`: one statement, two where the documents
 * show related records (which may be rows of this very batch).
 */
export async function insertRows(
  engine: RecordEngine,
  object: ObjectType,
  rows: readonly WrittenRow[],
  selection: Selection,
  on: Queryable,
): Promise<readonly string[]> {
  if (rows.length === 0) return [];
  const isTwoStep = readsRelations(selection);
  const shown = isTwoStep ? idOnly(object) : selection;
  const [only] = rows;
  const documents =
    rows.length === 1 && only !== undefined
      ? await insertOne(engine, object, only, shown, on)
      : await insertMany(engine, object, rows, shown, on);
  return isTwoStep
    ? await readByIds(
        engine,
        object,
        rows.map((row) => row.id),
        selection,
        on,
      )
    : documents;
}

async function insertOne(
  engine: RecordEngine,
  object: ObjectType,
  row: WrittenRow,
  selection: Selection,
  on: Queryable,
): Promise<readonly string[]> {
  const parameters = new Parameters();
  const columns: string[] = [`"id"`];
  const values: string[] = [parameters.add(row.id)];
  for (const [column, value] of row.columns) {
    columns.push(identifier(column));
    values.push(parameters.add(value));
  }
  for (const column of stampedByDatabase(row.columns)) {
    columns.push(identifier(column));
    values.push("now()");
  }
  if (isPositioned(object)) {
    columns.push(`"position"`);
    values.push(
      typeof row.position === "number"
        ? parameters.add(row.position)
        : row.position === "last"
          ? positionFrom(engine, object, "last", "1")
          : positionFrom(engine, object, "first", "-1"),
    );
  }
  const text = `WITH w AS (INSERT INTO ${tableOf(engine, object)} (${columns.join(",")}) VALUES (${values.join(",")}) RETURNING *) SELECT ${printDocument(engine, selection, parameters)} FROM w t`;
  const result = await run(engine, text, parameters.values, on);
  return result.rows.map((cells) => cells[0] ?? "null");
}

async function insertMany(
  engine: RecordEngine,
  object: ObjectType,
  rows: readonly WrittenRow[],
  selection: Selection,
  on: Queryable,
): Promise<readonly string[]> {
  const leaves = columnLeaves(object);
  // One statement serves a batch whose records bring different columns: what a record lacks is null, its default is already applied.
  const given = new Set<string>();
  for (const row of rows) for (const column of row.columns.keys()) given.add(column);
  const hasPosition = isPositioned(object);
  const firstCount = rows.filter((row) => row.position === undefined || row.position === "first").length;
  let first = -firstCount;
  let last = 1;
  const json = rows.map((row, index) => {
    const cells: { [column: string]: StoredValue } = { "#": index, id: row.id };
    for (const [column, value] of row.columns) cells[column] = value;
    if (hasPosition) {
      if (typeof row.position === "number") cells["position"] = row.position;
      else if (row.position === "last") cells["#last"] = last++;
      else cells["#first"] = first++;
    }
    return cells;
  });
  const shape = [...given].map((column) => `${identifier(column)} ${castTypes[leaves.get(column)?.kind ?? "TEXT"]}`);
  const columns = ["id", ...given];
  const values = columns.map((column) => {
    const name = `x.${identifier(column)}`;
    if (leaves.get(column)?.kind === "JSON") return `${name}::jsonb`;
    return column === "createdAt" || column === "updatedAt" ? `coalesce(${name},now())` : name;
  });
  for (const column of stampedByDatabase(given)) {
    columns.push(column);
    values.push("now()");
  }
  if (hasPosition) {
    columns.push("position");
    values.push(
      `coalesce(x."position",${positionFrom(engine, object, "first", `x."#first"`)},${positionFrom(engine, object, "last", `x."#last"`)})`,
    );
  }
  const table = tableOf(engine, object);
  const parameters = new Parameters();
  const input = parameters.add(JSON.stringify(json));
  const text = `WITH x AS MATERIALIZED (SELECT * FROM json_to_recordset(${input}::json) AS x("#" int,"#first" float8,"#last" float8${hasPosition ? `,"position" float8` : ""},"id" uuid${shape.map((column) => `,${column}`).join("")})), w AS (INSERT INTO ${table} (${columns.map(identifier).join(",")}) SELECT ${values.join(",")} FROM x ORDER BY x."#" RETURNING *) SELECT ${printDocument(engine, selection, parameters)} FROM w t JOIN x ON x."id"=t."id" ORDER BY x."#"`;
  const result = await run(engine, text, parameters.values, on);
  return result.rows.map((cells) => cells[0] ?? "null");
}

/** The least or greatest position so far, moved by `step`. */
export function positionFrom(engine: RecordEngine, object: ObjectType, end: "first" | "last", step: string): string {
  const extreme = end === "first" ? "min" : "max";
  return `(SELECT coalesce(${extreme}("position"),0) FROM ${tableOf(engine, object)})+(${step})`;
}

function* stampedByDatabase(given: ReadonlyMap<string, unknown> | ReadonlySet<string>): Iterable<string> {
  if (!given.has("createdAt")) yield "createdAt";
  if (!given.has("updatedAt")) yield "updatedAt";
}

function idOnly(object: ObjectType): Selection {
  return { entries: fullSelection(object).entries.filter((entry) => entry.key === "id") };
}

/** Older models have a plain number named position, which is written like any other field. */
function isPositioned(object: ObjectType): boolean {
  return object.fieldsByName.get("position")?.type === "POSITION";
}
