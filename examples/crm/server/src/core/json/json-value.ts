/** Any value that JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A value in a sentence or a comparison of names: text as it is, anything else as JSON. */
export function spellJson(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** True for a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
