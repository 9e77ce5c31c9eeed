import type { JsonObject } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { changeMatching } from "./change-matching.js";
import { translatingErrors } from "./conflict-error.js";
import { destroyRows } from "./destroy-rows.js";
import type { StoredValue } from "./input/stored-value.js";
import type { RecordEngine } from "./record-engine.js";
import { recordNotFound, requireFilter } from "./record-refusals.js";
import type { RawFilter, RecordContext, WriteOptions, WriteResult } from "./records.js";
import { announce, announceDestroyed, isAwaited, readRecords } from "./announce-writes.js";
import { beforeRemoval, hasHook } from "./run-hooks.js";
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
  const { documents, destroyed } = await translatingErrors(engine, object, () =>
    apply(engine, object, removal, [id], options, context, engine.database),
  );
  const [document] = documents;
  if (document === undefined) throw recordNotFound(object, [id]);
  await afterRemoval(engine, object, removal, [id], destroyed, context);
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
  const before = hasHook(engine, object, `before${removal}`)
    ? (ids: readonly string[]): Promise<void> => beforeRemoval(engine, object, removal, ids, context)
    : null;
  const { ids, result } = await translatingErrors(engine, object, () =>
    changeMatching(engine, object, matching, before, (found, transaction) =>
      apply(engine, object, removal, found, options, context, transaction),
    ),
  );
  await afterRemoval(engine, object, removal, ids, result.destroyed, context);
  return { json: `[${result.documents.join(",")}]`, written: ids.map((id) => ({ id, outcome: null })) };
}

interface Removed {
  readonly documents: readonly string[];
  /** The records as they were, when somebody wants to know of them. */
  readonly destroyed: readonly JsonObject[];
}

async function apply(
  engine: RecordEngine,
  object: ObjectType,
  removal: Removal,
  ids: readonly string[],
  options: WriteOptions,
  context: RecordContext,
  on: Queryable,
): Promise<Removed> {
  if (ids.length === 0) return { documents: [], destroyed: [] };
  if (removal === "Destroy") {
    const destroyed = isAwaited(engine, object, "Destroy") ? await readRecords(engine, object, ids, on) : [];
    return { documents: await destroyRows(engine, object, ids, options.selection, on), destroyed };
  }
  const columns = new Map<string, StoredValue>();
  stampUpdater(object, columns, context.actor);
  const change = { columns, deletedAt: removal === "Delete" ? ("now()" as const) : ("NULL" as const) };
  const state = removal === "Delete" ? "alive" : "any";
  return { documents: await updateRows(engine, object, ids, change, state, options.selection, on), destroyed: [] };
}

async function afterRemoval(
  engine: RecordEngine,
  object: ObjectType,
  removal: Removal,
  ids: readonly string[],
  destroyed: readonly JsonObject[],
  context: RecordContext,
): Promise<void> {
  if (removal === "Destroy") await announceDestroyed(engine, object, destroyed, context);
  else await announce(engine, object, removal, ids, null, context);
}
