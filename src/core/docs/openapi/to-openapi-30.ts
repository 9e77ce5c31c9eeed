/**
 * The same document in OpenAPI 3.0, for tools that know no other. Only schemas differ: 3.0 has neither null as a type
 * nor lists of types, constants, examples in schemas or words next to a reference.
 */
import type { OpenAPIObject as OpenAPI30Object } from "openapi3-ts/oas30";
import type { OpenAPIObject } from "openapi3-ts/oas31";
import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json-value.js";

export function toOpenapi30(document: OpenAPIObject): OpenAPI30Object {
  // Documents hold nothing but JSON; their types allow more.
  const source = document as unknown as JsonObject;
  const components = isJsonObject(source["components"]) ? source["components"] : {};
  const schemas = isJsonObject(components["schemas"]) ? components["schemas"] : {};
  const converter = new SchemaConverter(schemas);
  const converted = {
    ...converter.document(source),
    openapi: "3.0.4",
  };
  return converted as unknown as OpenAPI30Object;
}

class SchemaConverter {
  readonly #schemas: JsonObject;

  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
  }

  document(source: JsonObject): JsonObject {
    return this.#outside(source, "") as JsonObject;
  }

  /** Whatever is no schema stays; examples are values, so nothing in them is looked at. */
  #outside(value: JsonValue, key: string): JsonValue {
    if (key === "examples" || key === "example") return value;
    if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => this.#outside(item, ""));
    if (!isJsonObject(value)) return value;
    return mapValues(value, (part, name) => {
      if (name === "schema") return this.#schema(part);
      if (name === "schemas" && key === "components") return mapValues(part as JsonObject, (one) => this.#schema(one));
      return this.#outside(part, name);
    });
  }

  #schema(value: JsonValue): JsonValue {
    if (!isJsonObject(value)) return value;
    const { $ref, type, const: constant, examples, anyOf, ...rest } = value;
    if (typeof $ref === "string")
      return Object.keys(rest).length === 0 ? { $ref } : { allOf: [{ $ref }], ...this.#keywords(rest) };
    const kept: JsonObject = {
      ...this.#keywords(rest),
      ...(constant === undefined ? {} : { enum: [constant] }),
      ...(Array.isArray(examples) && examples.length > 0 ? { example: examples[0] as JsonValue } : {}),
    };
    if (Array.isArray(anyOf)) return { ...kept, ...this.#alternatives(anyOf as readonly JsonValue[]) };
    if (Array.isArray(type)) return this.#types(type as readonly string[], kept);
    if (type === "null") return { ...kept, ...onlyNull };
    return type === undefined ? kept : { type, ...kept };
  }

  #keywords(schema: JsonObject): JsonObject {
    return mapValues(schema, (part, name) => {
      if (name === "properties" && isJsonObject(part)) return mapValues(part, (one) => this.#schema(one));
      if (name === "items" || name === "additionalProperties") return this.#schema(part);
      if ((name === "allOf" || name === "oneOf") && Array.isArray(part))
        return (part as readonly JsonValue[]).map((one) => this.#schema(one));
      return part;
    });
  }

  #alternatives(given: readonly JsonValue[]): JsonObject {
    const others = given.filter((one) => !(isJsonObject(one) && one["type"] === "null"));
    const converted = others.map((one) => this.#schema(one));
    if (others.length === given.length) return { anyOf: converted };
    const [only] = others;
    const type = others.length === 1 ? this.#typeOf(only) : undefined;
    // `nullable` says nothing without a type beside it.
    if (type === undefined) return { anyOf: [...converted, onlyNull] };
    return { type, nullable: true, allOf: converted };
  }

  #types(types: readonly string[], kept: JsonObject): JsonObject {
    const others = types.filter((type) => type !== "null");
    const nullable = others.length < types.length ? { nullable: true } : {};
    const [only] = others;
    if (others.length === 1 && only !== undefined) return { type: only, ...nullable, ...kept };
    const { items, format, ...shared } = kept;
    return {
      ...shared,
      anyOf: others.map((type) => ({
        type,
        ...nullable,
        ...(type === "array" ? { items: items ?? {} } : {}),
        ...(format === undefined || type === "string" ? {} : { format }),
      })),
    };
  }

  #typeOf(schema: JsonValue | undefined): JsonValue | undefined {
    if (!isJsonObject(schema)) return undefined;
    const { $ref } = schema;
    const resolved = typeof $ref === "string" ? this.#schemas[$ref.replace("#/components/schemas/", "")] : schema;
    const type = isJsonObject(resolved) ? resolved["type"] : undefined;
    return typeof type === "string" ? type : undefined;
  }
}

const onlyNull: JsonObject = { type: "string", nullable: true, enum: [null] };

function mapValues(object: JsonObject, change: (value: JsonValue, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
