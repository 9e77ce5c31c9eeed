import type { JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { HookEvent, RecordHooks } from "./hooks.js";
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

/** Whether there is anything to run; most objects have no hooks and pay nothing for them. */
export function hasHook(engine: RecordEngine, object: ObjectType, event: HookEvent): boolean {
  return hooksOf(engine, object)?.[event] !== undefined;
}

export function hooksOf(engine: RecordEngine, object: ObjectType): RecordHooks | undefined {
  return engine.hooks[object.nameSingular];
}

function isRecord(value: JsonValue): value is JsonValue & object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
