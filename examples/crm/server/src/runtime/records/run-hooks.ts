import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { fullSelection } from "./full-selection.js";
import type { Queryable } from "../database/database.js";
import type { HookEvent, RecordHooks } from "./hooks.js";
import { readByIds } from "./read-by-ids.js";
import type { RecordEngine } from "./record-engine.js";
import type { RecordContext } from "./records.js";

/** The user's hooks around writes, at the one place where every way of writing passes. */
export async function beforeCreate(
  engine: RecordEngine,
  object: ObjectType,
  inputs: readonly JsonValue[],
  context: RecordContext,
): Promise<readonly JsonValue[]> {
  const hook = hooksOf(engine, object)?.beforeCreate;
  if (hook === undefined) return inputs;
  const prepared: JsonValue[] = [];
  for (const input of inputs) {
    // What is no object is refused by the input check, in better words than a hook could.
    const replaced = isRecord(input)
      ? await hook(input, { object: object.nameSingular, actor: context.actor })
      : undefined;
    prepared.push((replaced as JsonValue | undefined) ?? input);
  }
  return prepared;
}

export async function beforeUpdate(
  engine: RecordEngine,
  object: ObjectType,
  ids: readonly string[],
  input: JsonValue,
  context: RecordContext,
): Promise<JsonValue> {
  const hook = hooksOf(engine, object)?.beforeUpdate;
  if (hook === undefined || !isRecord(input)) return input;
  const replaced = await hook(ids, input, { object: object.nameSingular, actor: context.actor });
  return (replaced as JsonValue | undefined) ?? input;
}

export async function beforeRemoval(
  engine: RecordEngine,
  object: ObjectType,
  event: "Delete" | "Destroy" | "Restore",
  ids: readonly string[],
  context: RecordContext,
): Promise<void> {
  const hooks = hooksOf(engine, object);
  await hooks?.[`before${event}`]?.(ids, { object: object.nameSingular, actor: context.actor });
}

/** Runs an after-hook on the records as they are now. Its failure is reported, never the client's. */
export async function afterWrite(
  engine: RecordEngine,
  object: ObjectType,
  event: "Create" | "Update" | "Delete" | "Restore",
  ids: readonly string[],
  context: RecordContext,
): Promise<void> {
  const hook = hooksOf(engine, object)?.[`after${event}`];
  if (hook === undefined || ids.length === 0) return;
  try {
    await hook(await readRecords(engine, object, ids, engine.database), {
      object: object.nameSingular,
      actor: context.actor,
    });
  } catch (error) {
    engine.onHookError(error, `after${event}`, object.nameSingular);
  }
}

/** Runs `afterDestroy` with the records as they were. */
export async function afterDestroy(
  engine: RecordEngine,
  object: ObjectType,
  records: readonly object[],
  context: RecordContext,
): Promise<void> {
  const hook = hooksOf(engine, object)?.afterDestroy;
  if (hook === undefined || records.length === 0) return;
  try {
    await hook(records, { object: object.nameSingular, actor: context.actor });
  } catch (error) {
    engine.onHookError(error, "afterDestroy", object.nameSingular);
  }
}

/** Records as hooks get them. */
export async function readRecords(
  engine: RecordEngine,
  object: ObjectType,
  ids: readonly string[],
  on: Queryable,
): Promise<readonly object[]> {
  const documents = await readByIds(engine, object, ids, fullSelection(object), on);
  return documents.map((document) => JSON.parse(document) as object);
}

/** Whether there is anything to run; most objects have no hooks and pay nothing for them. */
export function hasHook(engine: RecordEngine, object: ObjectType, event: HookEvent): boolean {
  return hooksOf(engine, object)?.[event] !== undefined;
}

function hooksOf(engine: RecordEngine, object: ObjectType): RecordHooks | undefined {
  return engine.hooks[object.nameSingular];
}

function isRecord(value: JsonValue): value is JsonValue & object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
