import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import type { JsonSchema } from "../../json/json-schema.js";

/** A schema of its own, or a reference to one of the components. */
export type Schema = SchemaObject | ReferenceObject;

/** A JSON Schema of the model as OpenAPI 3.1 holds it: the keywords are the same. */
export function schemaObject(schema: JsonSchema): SchemaObject {
  // Only the types differ: openapi3-ts lets everything be changed, and nothing here does.
  const same = schema as unknown as SchemaObject;
  const isAnyList = same.type?.includes("array") === true && same.items === undefined;
  return isAnyList ? { ...same, items: {} } : same;
}

/** The same, or null. */
export function nullable(schema: Schema): SchemaObject {
  if (isPlain(schema) && typeof schema.type === "string") return { ...schema, type: [schema.type, "null"] };
  if (isPlain(schema) && Array.isArray(schema.type)) return { ...schema, type: [...schema.type, "null"] };
  const { description, ...rest } = schema;
  return { anyOf: [rest as Schema, { type: "null" }], ...(description === undefined ? {} : { description }) };
}

/** The same with words about it; what a reference stands for keeps its own. */
export function described(schema: Schema, description: string): Schema {
  return { ...schema, description };
}

/** An enumeration that also allows null would have to name null, so it is no plain one. */
function isPlain(schema: Schema): schema is SchemaObject {
  return !("$ref" in schema) && !("enum" in schema) && !("anyOf" in schema);
}
