import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { compileFilter } from "./compile-filter.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { tooMany } from "./record-refusals.js";
import type { RawFilter } from "./records.js";
import { Parameters } from "./sql-text.js";

/**
 * Locks the records a filter matches and answers their ids, in order. More than the batch limit are refused, with
 * their count, before anything is written.
 */
export async function selectIdsForChange(
  engine: RecordEngine,
  object: ObjectType,
  filter: RawFilter,
  on: Queryable,
): Promise<readonly string[]> {
  const { batchLimit } = engine.workspace.settings;
  const parameters = new Parameters();
  const where = compileFilter(engine, object, filter, "t", parameters);
  const from = `FROM ${tableOf(engine, object)} t WHERE ${where}`;
  const { rows } = await run(
    engine,
    `SELECT t."id" ${from} ORDER BY t."id" LIMIT ${batchLimit + 1} FOR UPDATE`,
    parameters.values,
    on,
  );
  if (rows.length > batchLimit) {
    const counted = await run(engine, `SELECT count(*) ${from}`, parameters.values, on);
    const count = Number(counted.rows[0]?.[0] ?? rows.length);
    throw tooMany(
      `The filter matches ${count} ${object.namePlural}, and one request can change at most ${batchLimit}. Nothing was written; narrow the filter.`,
      batchLimit,
      count,
    );
  }
  return rows.map((row) => row[0] ?? "");
}
