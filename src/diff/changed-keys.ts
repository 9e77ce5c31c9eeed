import { jsonEqual } from "../core/json/json-equal.js";
import type { JsonValue } from "../core/json/json-value.js";

/** Those of the keys whose values differ. */
export function changedKeys<Thing extends object, Key extends keyof Thing & string>(
  before: Thing,
  after: Thing,
  keys: readonly Key[],
): readonly Key[] {
  // Frozen values of a model are plain JSON, which their types do not say.
  return keys.filter((key) => !jsonEqual((before[key] ?? null) as JsonValue, (after[key] ?? null) as JsonValue));
}
