/**
 * What follows a committed write: those who listen to records are told, then the user's after-hooks run. Neither can
 * fail the request any more; what they throw is reported.
 */
import type { JsonObject } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { RecordAction } from "../../core/surface/record-event-fields.js";
import type { Queryable } from "../database/database.js";
import { fullSelection } from "./full-selection.js";
import { readByIds } from "./read-by-ids.js";
import type { RecordEngine } from "./record-engine.js";
import type { RecordContext } from "./records.js";
import { hooksOf } from "./run-hooks.js";

export type WriteEvent = "Create" | "Update" | "Delete" | "Restore" | "Destroy";

const actions: Record<WriteEvent, RecordAction> = {
  Create: "CREATED",
  Update: "UPDATED",
  Delete: "DELETED",
  Restore: "RESTORED",
  Destroy: "DESTROYED",
};

/** Tells of records that are still there, as they are now. */
export async function announce(
  engine: RecordEngine,
  object: ObjectType,
  event: Exclude<WriteEvent, "Destroy">,
  ids: readonly string[],
  updatedFields: readonly string[] | null,
  context: RecordContext,
): Promise<void> {
  if (ids.length === 0 || !isAwaited(engine, object, event)) return;
  try {
    const records = await readRecords(engine, object, ids, engine.database);
    await tell(engine, object, event, records, updatedFields, context);
  } catch (error) {
    engine.onHookError(error, `after${event}`, object.nameSingular);
  }
}

/** Tells of records that are gone, as they were. */
export async function announceDestroyed(
  engine: RecordEngine,
  object: ObjectType,
  records: readonly JsonObject[],
  context: RecordContext,
): Promise<void> {
  if (records.length > 0) await tell(engine, object, "Destroy", records, null, context);
}

/** Whether anybody wants to know; most writes have nobody and pay nothing. */
export function isAwaited(engine: RecordEngine, object: ObjectType, event: WriteEvent): boolean {
  return engine.events.isHeard(object.nameSingular) || hooksOf(engine, object)?.[`after${event}`] !== undefined;
}

/** Records with all their own fields, in the order of `ids`. */
export async function readRecords(
  engine: RecordEngine,
  object: ObjectType,
  ids: readonly string[],
  on: Queryable,
): Promise<readonly JsonObject[]> {
  const documents = await readByIds(engine, object, ids, fullSelection(object), on);
  return documents.map((document) => JSON.parse(document) as JsonObject);
}

async function tell(
  engine: RecordEngine,
  object: ObjectType,
  event: WriteEvent,
  records: readonly JsonObject[],
  updatedFields: readonly string[] | null,
  context: RecordContext,
): Promise<void> {
  if (engine.events.isHeard(object.nameSingular))
    for (const record of records)
      engine.events.emit({
        object: object.nameSingular,
        action: actions[event],
        id: String(record["id"]),
        record,
        updatedFields: event === "Update" ? updatedFields : null,
        actor: context.actor,
      });
  const hook = hooksOf(engine, object)?.[`after${event}`];
  if (hook === undefined) return;
  try {
    await hook(records, { object: object.nameSingular, actor: context.actor });
  } catch (error) {
    engine.onHookError(error, `after${event}`, object.nameSingular);
  }
}
