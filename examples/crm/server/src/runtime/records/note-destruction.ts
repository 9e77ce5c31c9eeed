import type { Field, ObjectType, Workspace } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { isAwaited, readRecords } from "./announce-writes.js";
import type { WriteJournal } from "./events/write-journal.js";
import { joinColumnOf } from "./print-selection.js";
import { run, tableOf, type RecordEngine } from "./record-engine.js";
import type { RecordContext } from "./records.js";
import { identifier } from "./sql-text.js";
import { isOutboxed, isTold } from "./tell-of-write.js";

/** A relation through which a destroyed record takes others along, or is taken out of them. */
interface Consequence {
  readonly object: ObjectType;
  readonly field: Field;
  readonly onDelete: "CASCADE" | "SET_NULL";
}

/** Whether anybody is told of a record of this object being destroyed, or of what that does to others. */
export function isDestructionTold(
  engine: RecordEngine,
  object: ObjectType,
  seen: Set<ObjectType> = new Set(),
): boolean {
  if (seen.has(object)) return false;
  seen.add(object);
  return (
    isTold(engine, object, "DESTROYED") ||
    consequencesOf(engine.workspace, object).some((consequence) => isConsequenceTold(engine, consequence, seen))
  );
}

function isConsequenceTold(engine: RecordEngine, { object, field, onDelete }: Consequence, seen: Set<ObjectType>) {
  return onDelete === "CASCADE"
    ? isDestructionTold(engine, object, seen)
    : field.isActive && isTold(engine, object, "UPDATED");
}

/**
 * Notes what a destruction will do, ahead of it and in its transaction: the records themselves, those that go along,
 * and those that lose their link. All are locked, so that what is noted is what happens.
 */
export async function noteDestruction(
  engine: RecordEngine,
  object: ObjectType,
  ids: readonly string[],
  context: RecordContext,
  transaction: Queryable,
  journal: WriteJournal,
): Promise<void> {
  const destroyed = new Map<ObjectType, Set<string>>();
  const unlinked: { readonly consequence: Consequence; readonly ids: readonly string[] }[] = [];
  const waiting = [{ object, ids: await lockRows(engine, object, "id", ids, transaction) }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const gone = destroyed.get(next.object) ?? new Set();
    destroyed.set(next.object, gone);
    const fresh = next.ids.filter((id) => !gone.has(id));
    for (const id of fresh) gone.add(id);
    if (fresh.length === 0) continue;
    for (const consequence of consequencesOf(engine.workspace, next.object)) {
      if (!isConsequenceTold(engine, consequence, new Set())) continue;
      const related = await lockRows(engine, consequence.object, joinColumnOf(consequence.field), fresh, transaction);
      if (related.length === 0) continue;
      if (consequence.onDelete === "CASCADE") waiting.push({ object: consequence.object, ids: related });
      else unlinked.push({ consequence, ids: related });
    }
  }
  for (const [goneObject, gone] of destroyed) {
    if (gone.size === 0 || !isTold(engine, goneObject, "DESTROYED")) continue;
    const before = isAwaited(engine, goneObject, "DESTROYED")
      ? await readRecords(engine, goneObject, [...gone], transaction)
      : null;
    const change = journal.noteDestroyed(goneObject, gone, before);
    if (!isOutboxed(engine, goneObject, "DESTROYED")) continue;
    journal.isOutboxed = true;
    await engine.outbox?.store(engine, change, context.actor, transaction);
  }
  for (const { consequence, ids: related } of unlinked) {
    const left = related.filter((id) => destroyed.get(consequence.object)?.has(id) !== true);
    if (left.length > 0) journal.note(consequence.object, "UPDATED", left, [joinColumnOf(consequence.field)]);
  }
}

async function lockRows(
  engine: RecordEngine,
  object: ObjectType,
  column: string,
  values: readonly string[],
  transaction: Queryable,
): Promise<readonly string[]> {
  const text = `SELECT t."id" FROM ${tableOf(engine, object)} t WHERE t.${identifier(column)}=ANY($1::uuid[]) ORDER BY t."id" FOR UPDATE`;
  const { rows } = await run(engine, text, [values], transaction);
  return rows.map((row) => row[0] ?? "");
}

const cache = new WeakMap<Workspace, Map<string, Consequence[]>>();

/** Inactive objects and fields too: their foreign keys are there all the same. */
function consequencesOf(workspace: Workspace, object: ObjectType): readonly Consequence[] {
  let byTarget = cache.get(workspace);
  if (byTarget === undefined) {
    byTarget = new Map();
    for (const other of workspace.objects)
      for (const field of other.fields) {
        if (field.relation?.type !== "MANY_TO_ONE") continue;
        const { targetObject, onDelete } = field.relation;
        if (onDelete !== "CASCADE" && onDelete !== "SET_NULL") continue;
        const known = byTarget.get(targetObject) ?? [];
        byTarget.set(targetObject, known);
        known.push({ object: other, field, onDelete });
      }
    cache.set(workspace, byTarget);
  }
  return byTarget.get(object.nameSingular) ?? [];
}
