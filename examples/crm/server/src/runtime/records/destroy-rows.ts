import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { readsRelations } from "./full-selection.js";
import { printDocument } from "./print-document.js";
import { readByIds } from "./read-by-ids.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { Selection } from "./selection.js";
import { Parameters } from "./sql-text.js";

/** Removes records for good and answers them as they were, in the order of `ids`; ids that are not there are left out. */
export async function destroyRows(
  engine: RecordEngine,
  object: ObjectType,
  ids: readonly string[],
  selection: Selection,
  on: Queryable,
): Promise<readonly string[]> {
  // Related records that go along by cascade can only be shown before.
  const before = readsRelations(selection) ? await readByIds(engine, object, ids, selection, on) : null;
  const parameters = new Parameters();
  const target = parameters.add(ids);
  const document = before === null ? printDocument(engine, selection, parameters) : `t."id"::text`;
  const text = `WITH w AS (DELETE FROM ${tableOf(engine, object)} t WHERE t."id"=ANY(${target}::uuid[]) RETURNING t.*) SELECT ${document} FROM w t ORDER BY array_position(${target}::uuid[],t."id")`;
  const { rows } = await run(engine, text, parameters.values, on);
  return before ?? rows.map((row) => row[0] ?? "null");
}
