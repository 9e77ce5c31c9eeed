/**
 * What follows a committed write in this process: those who listen to records are told, then the user's after-hooks
 * run. Neither can fail the request any more; what they throw is reported.
 */
import type { JsonObject } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { RecordAction } from "../../core/surface/record-event-fields.js";
import type { Queryable } from "../database/database.js";
import type { RecordChange } from "./events/record-change.js";
import { fullSelection } from "./full-selection.js";
import { readByIds } from "./read-by-ids.js";
import type { RecordEngine } from "./record-engine.js";
import type { RecordContext } from "./records.js";
import { hooksOf } from "./run-hooks.js";

const afterHooks = {
  CREATED: "afterCreate",
  UPDATED: "afterUpdate",
  DELETED: "afterDelete",
  RESTORED: "afterRestore",
  DESTROYED: "afterDestroy",
} as const satisfies Record<RecordAction, string>;

/** Tells of everything that a write did: of records that are gone as they were, of the others as they are now. */
export async function announce(
  engine: RecordEngine,
  changes: Iterable<RecordChange>,
  context: RecordContext,
): Promise<void> {
  for (const change of changes) {
    const { object, action, records: touched, before } = change;
    // What came of an upsert is told as such.
    if (action === "UPSERTED" || touched.size === 0 || !isAwaited(engine, object, action)) continue;
    try {
      const records = before ?? (await readRecords(engine, object, [...touched.keys()], engine.database));
      if (records.length > 0) await tell(engine, change, action, records, context);
    } catch (error) {
      engine.onHookError(error, afterHooks[action], object.nameSingular);
    }
  }
}

/** Whether anybody in this process wants to know; most writes have nobody and pay nothing. */
export function isAwaited(engine: RecordEngine, object: ObjectType, action: RecordAction): boolean {
  return engine.events.isHeard(object.nameSingular) || hooksOf(engine, object)?.[afterHooks[action]] !== undefined;
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
  { object, records: touched }: RecordChange,
  action: RecordAction,
  records: readonly JsonObject[],
  context: RecordContext,
): Promise<void> {
  if (engine.events.isHeard(object.nameSingular))
    for (const record of records) {
      const id = String(record["id"]);
      const updatedFields = touched.get(id) ?? null;
      engine.events.emit({ object: object.nameSingular, action, id, record, updatedFields, actor: context.actor });
    }
  await hooksOf(engine, object)?.[afterHooks[action]]?.(records, {
    object: object.nameSingular,
    actor: context.actor,
  });
}
