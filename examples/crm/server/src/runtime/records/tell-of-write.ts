/**
 * The one way in which records are written. A write notes in a journal what it does; from there the outbox is filled
 * in the same transaction, and listeners and after-hooks are told once it is committed.
 */
import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { announce, isAwaited } from "./announce-writes.js";
import type { WriteAction } from "./events/record-change.js";
import { WriteJournal } from "./events/write-journal.js";
import type { RecordEngine } from "./record-engine.js";
import type { RecordContext } from "./records.js";

export type Write<Result> = (on: Queryable, journal: WriteJournal) => Promise<Result>;

/** `alone`: one statement, which is its own transaction. */
export type WriteScope = "alone" | "transaction";

/** A write that is one statement stays one, unless the outbox wants to know of what it does. */
export function scopeOfWrite(engine: RecordEngine, object: ObjectType, action: WriteAction): WriteScope {
  return isOutboxed(engine, object, action) ? "transaction" : "alone";
}

export async function tellOfWrite<Result>(
  engine: RecordEngine,
  scope: WriteScope,
  context: RecordContext,
  write: Write<Result>,
): Promise<Result> {
  const { result, journal } = await commitWrite(engine, scope, context, write);
  await announce(engine, journal.changes, context);
  return result;
}

export interface CommittedWrite<Result> {
  readonly result: Result;
  /** What is still to be announced. */
  readonly journal: WriteJournal;
}

/** For who may have to write again: nothing that came of a failed attempt is left, and nobody was told of it. */
export async function commitWrite<Result>(
  engine: RecordEngine,
  scope: WriteScope,
  context: RecordContext,
  write: Write<Result>,
): Promise<CommittedWrite<Result>> {
  if (scope === "alone") {
    const journal = new WriteJournal();
    return { result: await write(engine.database, journal), journal };
  }
  const committed = await engine.database.transaction(async (transaction) => {
    const journal = new WriteJournal();
    const result = await write(transaction, journal);
    for (const change of journal.changes) {
      // What is destroyed can't be read any more: it was stored before it went.
      if (change.action === "DESTROYED" || !isOutboxed(engine, change.object, change.action)) continue;
      journal.isOutboxed = true;
      await engine.outbox?.store(engine, change, context.actor, transaction);
    }
    return { result, journal };
  });
  if (committed.journal.isOutboxed) engine.outbox?.committed();
  return committed;
}

export function isOutboxed(engine: RecordEngine, object: ObjectType, action: WriteAction): boolean {
  return engine.outbox !== undefined && object.isActive && engine.outbox.wants(object, action);
}

/** Whether anybody at all is told when this happens. */
export function isTold(engine: RecordEngine, object: ObjectType, action: Exclude<WriteAction, "UPSERTED">): boolean {
  return object.isActive && (isAwaited(engine, object, action) || isOutboxed(engine, object, action));
}
