import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { translatingErrors } from "./conflict-error.js";
import { destroyRows } from "./destroy-rows.js";
import type { StoredValue } from "./input/stored-value.js";
import type { RecordEngine } from "./record-engine.js";
import { recordNotFound, requireFilter } from "./record-refusals.js";
import type { RawFilter, RecordContext, WriteOptions, WriteResult } from "./records.js";
import { afterWrite, aroundDestroy, beforeRemoval } from "./run-hooks.js";
import { selectIdsForChange } from "./select-ids.js";
import { updateRows } from "./update-rows.js";
import { stampUpdater } from "./written-row.js";

/** Soft delete, hard delete and restore differ in one step only. */
export type Removal = "Delete" | "Destroy" | "Restore";

const verbs: Record<Removal, string> = { Delete: "delete", Destroy: "destroy", Restore: "restore" };

export async function removeOne(
  engine: RecordEngine,
  object: ObjectType,
  removal: Removal,
  id: string,
  options: WriteOptions,
  context: RecordContext,
): Promise<WriteResult> {
  await beforeRemoval(engine, object, removal, [id], context);
  const documents = await translatingErrors(engine, object, () =>
    apply(engine, object, removal, [id], options, context, engine.database),
  );
  const [document] = documents;
  if (document === undefined) throw recordNotFound(object, [id]);
  if (removal !== "Destroy") await afterWrite(engine, object, removal, [id], context);
  return { json: document, written: [{ id, outcome: null }] };
}

export async function removeMany(
  engine: RecordEngine,
  object: ObjectType,
  removal: Removal,
  filter: RawFilter,
  options: WriteOptions,
  context: RecordContext,
): Promise<WriteResult> {
  requireFilter(filter, verbs[removal], object);
  // A restore looks among the deleted records without having to say so.
  const matching: RawFilter = removal === "Restore" ? { and: [filter, { deletedAt: { is: "NOT_NULL" } }] } : filter;
  const { ids, documents } = await translatingErrors(engine, object, () =>
    engine.database.transaction(async (transaction) => {
      const found = await selectIdsForChange(engine, object, matching, transaction);
      if (found.length === 0) return { ids: found, documents: [] };
      await beforeRemoval(engine, object, removal, found, context);
      return { ids: found, documents: await apply(engine, object, removal, found, options, context, transaction) };
    }),
  );
  if (removal !== "Destroy") await afterWrite(engine, object, removal, ids, context);
  return { json: `[${documents.join(",")}]`, written: ids.map((id) => ({ id, outcome: null })) };
}

async function apply(
  engine: RecordEngine,
  object: ObjectType,
  removal: Removal,
  ids: readonly string[],
  options: WriteOptions,
  context: RecordContext,
  on: Queryable,
): Promise<readonly string[]> {
  if (removal === "Destroy")
    return await aroundDestroy(engine, object, ids, context, () =>
      destroyRows(engine, object, ids, options.selection, on),
    );
  const columns = new Map<string, StoredValue>();
  stampUpdater(object, columns, context.actor);
  const change = { columns, deletedAt: removal === "Delete" ? ("now()" as const) : ("NULL" as const) };
  return await updateRows(engine, object, ids, change, removal === "Delete" ? "alive" : "any", options.selection, on);
}
