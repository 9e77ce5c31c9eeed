import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import type { JsonSchema } from "../../json/json-schema.js";
import type { JsonValue } from "../../json/json-value.js";

/** A schema of its own, or a reference to one of the components. */
export type Schema = SchemaObject | ReferenceObject;

/**
 * A JSON Schema of the model as OpenAPI 3.1 holds it: the keywords are the same. Lists and objects that may hold anything
 * say so, because generators of clients take an object that names nothing for one that holds nothing.
 */
export function schemaObject(schema: JsonSchema): SchemaObject {
  // Only the types differ: openapi3-ts lets everything be changed, and nothing here does.
  const same = schema as unknown as SchemaObject;
  const isAnyList = same.type?.includes("array") === true && same.items === undefined;
  const isAnyObject =
    same.type?.includes("object") === true && same.properties === undefined && same.additionalProperties === undefined;
  return {
    ...same,
    ...(isAnyList ? { items: {} } : {}),
    ...(isAnyObject ? { additionalProperties: true } : {}),
  };
}

/**
 * The same as a reader wants it: rules that stand in `allOf` beside a value are part of it, and enumerations tell their
 * type. Conditions are left out, which OpenAPI 3.0 does not know. `referTo` answers parts that are components.
 */
export function documentSchema(schema: JsonSchema, referTo: (part: JsonSchema) => Schema | null): SchemaObject {
  const { $schema: _ofFiles, allOf = [], properties, required = [], items, additionalProperties, ...own } = schema;
  const rules = allOf.filter((rule) => rule.if === undefined);
  const part = (inner: JsonSchema): Schema => referTo(inner) ?? documentSchema(inner, referTo);
  return schemaObject({
    ...own,
    ...Object.assign({}, ...rules),
    ...(own.enum === undefined || own.type !== undefined ? {} : { type: typesOf(own.enum) }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, part(inner)])) }),
    ...(required.length === 0 ? {} : { required }),
    ...(items === undefined ? {} : { items: part(items) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === "boolean" ? additionalProperties : part(additionalProperties),
        }),
  } as JsonSchema);
}

function typesOf(values: readonly JsonValue[]): JsonSchema["type"] {
  const hasNull = values.includes(null);
  return hasNull ? ["string", "null"] : "string";
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
