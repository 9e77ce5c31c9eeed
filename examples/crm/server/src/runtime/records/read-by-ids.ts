import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { isOfOtherModel } from "../database/is-of-other-model.js";
import { printDocument } from "./print-document.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { Selection } from "./selection.js";
import { Parameters } from "./sql-text.js";

/** Documents of records that were just written, soft-deleted ones too, in the order of `ids`. */
export async function readByIds(
  engine: RecordEngine,
  object: ObjectType,
  ids: readonly string[],
  selection: Selection,
  on: Queryable,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const parameters = new Parameters();
  const wanted = parameters.add(ids);
  const text = `SELECT ${printDocument(engine, selection, parameters)} FROM unnest(${wanted}::uuid[]) WITH ORDINALITY AS o(id,place) JOIN ${tableOf(engine, object)} t ON t."id"=o.id ORDER BY o.place`;
  try {
    const { rows } = await run(engine, text, parameters.values, on);
    return rows.map((row) => row[0] ?? "null");
  } catch (error) {
    // What failed in a transaction may run again on the newer model; what stands must not be written twice.
    if (on !== engine.database || !isOfOtherModel(error)) throw error;
    throw new Error("The records were written; the model changed before they could be read back", { cause: error });
  }
}
