/** Readers of one key of a JSON object; null when it is absent or of another type. */
import type { JsonObject, JsonValue } from "./json-value.js";
import { isJsonObject } from "./json-value.js";

function readKey(object: JsonObject, key: string): JsonValue {
  return Object.hasOwn(object, key) ? object[key]! : null;
}

export function readString(object: JsonObject, key: string): string | null {
  const value = readKey(object, key);
  return typeof value === "string" ? value : null;
}

export function readBoolean(object: JsonObject, key: string): boolean | null {
  const value = readKey(object, key);
  return typeof value === "boolean" ? value : null;
}

export function readNumber(object: JsonObject, key: string): number | null {
  const value = readKey(object, key);
  return typeof value === "number" ? value : null;
}

export function readObject(object: JsonObject, key: string): JsonObject | null {
  const value = readKey(object, key);
  return isJsonObject(value) ? value : null;
}

export function readList(object: JsonObject, key: string): readonly JsonValue[] | null {
  const value = readKey(object, key);
  return Array.isArray(value) ? value : null;
}

/** A list of strings; items of other types are left out. */
export function readStrings(object: JsonObject, key: string): readonly string[] | null {
  return readList(object, key)?.filter((item) => typeof item === "string") ?? null;
}

/** One of a closed set of strings. */
export function readOneOf<Value extends string>(
  object: JsonObject,
  key: string,
  allowed: readonly Value[],
): Value | null {
  const value = readKey(object, key);
  return allowed.find((one) => one === value) ?? null;
}

/** Any value, null when absent. */
export { readKey as readValue };
