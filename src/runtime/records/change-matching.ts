import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { compileFilter } from "./compile-filter.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import { tooMany } from "./record-refusals.js";
import type { RawFilter, RecordContext } from "./records.js";
import type { WriteJournal } from "./events/write-journal.js";
import { Parameters } from "./sql-text.js";
import { tellOfWrite } from "./tell-of-write.js";

/**
 * Changes the records that a filter matches, in one transaction with locks on them. What runs `before` (the user's
 * hooks, which may read and write themselves) runs ahead of the transaction, on the ids that match by then; only
 * those of them that still match are changed.
 */
export async function changeMatching<Result>(
  engine: RecordEngine,
  object: ObjectType,
  filter: RawFilter,
  context: RecordContext,
  before: ((ids: readonly string[]) => Promise<void>) | null,
  change: (ids: readonly string[], transaction: Queryable, journal: WriteJournal) => Promise<Result>,
): Promise<{ readonly ids: readonly string[]; readonly result: Result }> {
  let wanted = filter;
  if (before !== null) {
    const ids = await selectIds(engine, object, filter, "", engine.database);
    context.meter?.charge(ids.length);
    await before(ids);
    wanted = { and: [filter, { id: { in: ids } }] };
  }
  return await tellOfWrite(engine, "transaction", context, async (transaction, journal) => {
    const ids = await selectIds(engine, object, wanted, " FOR UPDATE", transaction);
    if (before === null) context.meter?.charge(ids.length);
    return { ids, result: await change(ids, transaction, journal) };
  });
}

/** Ids of the records a filter matches, in order; more than the batch limit are refused, with their count. */
async function selectIds(
  engine: RecordEngine,
  object: ObjectType,
  filter: RawFilter,
  lock: "" | " FOR UPDATE",
  on: Queryable,
): Promise<readonly string[]> {
  const { batchLimit } = engine.workspace.settings;
  const parameters = new Parameters();
  const where = compileFilter(engine, object, filter, "t", parameters);
  const from = `FROM ${tableOf(engine, object)} t WHERE ${where}`;
  const text = `SELECT t."id" ${from} ORDER BY t."id" LIMIT ${batchLimit + 1}${lock}`;
  const { rows } = await run(engine, text, parameters.values, on);
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
