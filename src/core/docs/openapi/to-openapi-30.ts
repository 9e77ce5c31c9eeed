/**
 * The same document in OpenAPI 3.0, for tools that know no other. Only schemas differ: 3.0 has neither null as a type
 * nor lists of types, constants, patterns of keys, examples in schemas or words next to a reference.
 */
import type { OpenAPIObject as OpenAPI30Object } from "openapi3-ts/oas30";
import type { OpenAPIObject } from "openapi3-ts/oas31";
import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json-value.js";

export function toOpenapi30(document: OpenAPIObject): OpenAPI30Object {
  // Documents hold nothing but JSON; their types allow more.
  const source = document as unknown as JsonObject;
  const converted = { ...(outside(source, "") as JsonObject), openapi: "3.0.4" };
  return converted as unknown as OpenAPI30Object;
}

/** Whatever is no schema stays; examples are values, so nothing in them is looked at. */
function outside(value: JsonValue, key: string): JsonValue {
  if (key === "examples" || key === "example") return value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => outside(item, ""));
  if (!isJsonObject(value)) return value;
  return mapValues(value, (part, name) => {
    if (name === "schema") return convert(part);
    if (name === "schemas" && key === "components") return mapValues(part as JsonObject, (one) => convert(one));
    return outside(part, name);
  });
}

function convert(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const { $ref, type, const: constant, examples, anyOf, patternProperties, ...rest } = value;
  if (typeof $ref === "string")
    return Object.keys(rest).length === 0 ? { $ref } : { allOf: [{ $ref }], ...keywords(rest) };
  const kept: JsonObject = {
    ...keywords(rest),
    ...(patternProperties === undefined ? {} : { additionalProperties: true }),
    ...(constant === undefined ? {} : { enum: [constant] }),
    ...(Array.isArray(examples) && examples.length > 0 ? { example: examples[0] as JsonValue } : {}),
  };
  if (Array.isArray(anyOf)) return { ...kept, ...alternatives(anyOf as readonly JsonValue[]) };
  if (Array.isArray(type)) return oneOfTypes(type as readonly string[], kept);
  if (type === "null") return { ...kept, ...onlyNull };
  return type === undefined ? kept : { type, ...kept };
}

function keywords(schema: JsonObject): JsonObject {
  return mapValues(schema, (part, name) => {
    if (name === "properties" && isJsonObject(part)) return mapValues(part, (one) => convert(one));
    if (name === "items" || name === "additionalProperties") return convert(part);
    if ((name === "allOf" || name === "oneOf") && Array.isArray(part))
      return (part as readonly JsonValue[]).map((one) => convert(one));
    return part;
  });
}

function alternatives(given: readonly JsonValue[]): JsonObject {
  const others = given.filter((one) => !(isJsonObject(one) && one["type"] === "null"));
  const converted = others.map((one) => convert(one));
  if (others.length === given.length) return { anyOf: converted };
  const [only] = others;
  if (others.length === 1 && isJsonObject(only) && Array.isArray(only["enum"]))
    return { ...only, nullable: true, enum: [...(only["enum"] as readonly JsonValue[]), null] };
  return { anyOf: [...converted, onlyNull] };
}

function oneOfTypes(types: readonly string[], kept: JsonObject): JsonObject {
  const others = types.filter((type) => type !== "null");
  const nullable = others.length < types.length ? { nullable: true } : {};
  const [only] = others;
  if (others.length === 1 && only !== undefined) return { type: only, ...nullable, ...kept };
  const { items, format, additionalProperties, ...shared } = kept;
  return {
    ...shared,
    anyOf: others.map((type) => ({
      type,
      ...nullable,
      ...(type === "array" ? { items: items ?? {} } : {}),
      ...(type === "object" && additionalProperties !== undefined ? { additionalProperties } : {}),
      ...(format === undefined || type === "string" ? {} : { format }),
    })),
  };
}

/** `nullable` says nothing without a type beside it. */
const onlyNull: JsonObject = { type: "string", nullable: true, enum: [null] };

function mapValues(object: JsonObject, change: (value: JsonValue, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
