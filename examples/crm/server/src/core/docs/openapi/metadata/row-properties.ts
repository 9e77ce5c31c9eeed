import type { SchemaObject } from "openapi3-ts/oas31";

/** The kinds of values that rows of metadata hold. */
export const text = (description: string): SchemaObject => ({ type: "string", description });
export const textOrNull = (description: string): SchemaObject => ({ type: ["string", "null"], description });
export const flag = (description: string): SchemaObject => ({ type: "boolean", description });
export const uuid = (description: string): SchemaObject => ({ type: "string", format: "uuid", description });
export const uuidOrNull = (description: string): SchemaObject => ({
  type: ["string", "null"],
  format: "uuid",
  description,
});
export const instant = (description: string): SchemaObject => ({ type: "string", format: "date-time", description });
export const instantOrNull = (description: string): SchemaObject => ({
  type: ["string", "null"],
  format: "date-time",
  description,
});
export const texts = (description: string): SchemaObject => ({ type: "array", items: { type: "string" }, description });

/** A row whose members are all there. */
export function fullRow(description: string, properties: Readonly<Record<string, SchemaObject>>): SchemaObject {
  return { type: "object", description, properties: { ...properties }, required: Object.keys(properties) };
}
