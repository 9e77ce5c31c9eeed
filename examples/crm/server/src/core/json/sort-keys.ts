import type { JsonValue } from "./json-value.js";
import { isJsonObject } from "./json-value.js";

/** The same value with the keys of every object in the order of code points, so that equal values print equally. */
export function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => sortKeys(item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted(byCodePoint)
      .map((key) => [key, sortKeys(value[key]!)]),
  );
}

/** Order of names that no locale changes. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
