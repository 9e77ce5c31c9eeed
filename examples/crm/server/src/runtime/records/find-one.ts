import type { ObjectType } from "../../core/model/workspace.js";
import type { QueryResult } from "../database/database.js";
import { compileFilter } from "./compile-filter.js";
import { printDocument } from "./print-document.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { JsonText, RawFilter } from "./records.js";
import type { Selection } from "./selection.js";
import { Parameters } from "./sql-text.js";

/** Statements by selection: the hottest read there is, so its text is made once. */
const statements = new WeakMap<RecordEngine, WeakMap<Selection, string>>();

/** One record by id, or null when there is none or it is soft-deleted. */
export async function findOne(
  engine: RecordEngine,
  object: ObjectType,
  id: string,
  selection: Selection,
): Promise<JsonText | null> {
  let ofEngine = statements.get(engine);
  if (ofEngine === undefined) statements.set(engine, (ofEngine = new WeakMap()));
  let text = ofEngine.get(selection);
  if (text === undefined) {
    const parameters = new Parameters();
    parameters.add(id);
    text = `SELECT ${printDocument(engine, selection, parameters)} FROM ${tableOf(engine, object)} t WHERE t."id"=$1 AND t."deletedAt" IS NULL`;
    // Arguments of connections are values of this request; the next one brings its own selection.
    if (parameters.values.length > 1) return firstCell(await run(engine, text, parameters.values));
    ofEngine.set(selection, text);
  }
  return firstCell(await run(engine, text, [id]));
}

/** The first match of a filter, in the order of ids. */
export async function findFirst(
  engine: RecordEngine,
  object: ObjectType,
  filter: RawFilter,
  selection: Selection,
): Promise<JsonText | null> {
  const parameters = new Parameters();
  const where = compileFilter(engine, object, filter, "t", parameters);
  const text = `SELECT ${printDocument(engine, selection, parameters)} FROM ${tableOf(engine, object)} t WHERE ${where} ORDER BY t."id" LIMIT 1`;
  return firstCell(await run(engine, text, parameters.values));
}

function firstCell({ rows }: QueryResult): string | null {
  return rows[0]?.[0] ?? null;
}
