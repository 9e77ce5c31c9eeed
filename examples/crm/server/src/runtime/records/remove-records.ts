import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { changeMatching } from "./change-matching.js";
import { translatingErrors } from "./conflict-error.js";
import { destroyRows } from "./destroy-rows.js";
import type { WriteAction } from "./events/record-change.js";
import type { WriteJournal } from "./events/write-journal.js";
import type { StoredValue } from "./input/stored-value.js";
import { isDestructionTold, noteDestruction } from "./note-destruction.js";
import type { RecordEngine } from "./record-engine.js";
import { recordNotFound, requireFilter } from "./record-refusals.js";
import type { RawFilter, RecordContext, WriteOptions, WriteResult } from "./records.js";
import { beforeRemoval, hasHook } from "./run-hooks.js";
import { scopeOfWrite, tellOfWrite, type WriteScope } from "./tell-of-write.js";
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
  const json = await translatingErrors(engine, object, () =>
    tellOfWrite(engine, scopeOf(engine, object, removal), context, async (on, journal) => {
      const [document] = await apply(engine, object, removal, [id], options, context, on, journal);
      if (document === undefined) throw recordNotFound(object, [id]);
      return document;
    }),
  );
  return { json, written: [{ id, outcome: null }] };
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
  const state = reached[removal];
  const matching: RawFilter = state === null ? filter : { and: [filter, { deletedAt: { is: state } }] };
  const before = hasHook(engine, object, `before${removal}`)
    ? (ids: readonly string[]): Promise<void> => beforeRemoval(engine, object, removal, ids, context)
    : null;
  const { ids, result: documents } = await translatingErrors(engine, object, () =>
    changeMatching(engine, object, matching, context, before, (found, transaction, journal) =>
      apply(engine, object, removal, found, options, context, transaction, journal),
    ),
  );
  return { json: `[${documents.join(",")}]`, written: ids.map((id) => ({ id, outcome: null })) };
}

/** Among which records a filter looks without having to say so; null: where it says, or among the living. */
const reached: Record<Removal, "NULL" | "NOT_NULL" | null> = { Delete: "NULL", Destroy: null, Restore: "NOT_NULL" };

const actions: Record<Exclude<Removal, "Destroy">, WriteAction> = { Delete: "DELETED", Restore: "RESTORED" };

function scopeOf(engine: RecordEngine, object: ObjectType, removal: Removal): WriteScope {
  if (removal !== "Destroy") return scopeOfWrite(engine, object, actions[removal]);
  return isDestructionTold(engine, object) ? "transaction" : "alone";
}

async function apply(
  engine: RecordEngine,
  object: ObjectType,
  removal: Removal,
  ids: readonly string[],
  options: WriteOptions,
  context: RecordContext,
  on: Queryable,
  journal: WriteJournal,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  if (removal === "Destroy") {
    if (isDestructionTold(engine, object)) await noteDestruction(engine, object, ids, context, on, journal);
    return await destroyRows(engine, object, ids, options.selection, on);
  }
  journal.note(object, actions[removal], ids);
  const columns = new Map<string, StoredValue>();
  stampUpdater(object, columns, context.actor);
  const change = { columns, deletedAt: removal === "Delete" ? ("now()" as const) : ("NULL" as const) };
  const state = removal === "Delete" ? "alive" : "any";
  return await updateRows(engine, object, ids, change, state, options.selection, on);
}
