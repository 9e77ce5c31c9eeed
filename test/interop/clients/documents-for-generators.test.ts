import { describe, expect, test } from "vitest";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import { documentCases, documentsOf } from "./documents.js";

/** What generators stumble over, found without them. */
interface Finding {
  readonly path: string;
  readonly schema: JsonObject;
}

/** Every object of a document but for the values of examples, with its path. */
function objectsOf(value: JsonValue, path = ""): readonly Finding[] {
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).flatMap((item, place) => objectsOf(item, `${path}/${place}`));
  if (!isJsonObject(value)) return [];
  const parts = Object.entries(value).filter(([key]) => key !== "example" && key !== "examples");
  return [{ path, schema: value }, ...parts.flatMap(([key, part]) => objectsOf(part, `${path}/${key}`))];
}

function isObjectType({ schema }: Finding): boolean {
  const { type } = schema;
  return type === "object" || (Array.isArray(type) && (type as readonly JsonValue[]).includes("object"));
}

const namingContent = ["properties", "additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf"];

describe.each(documentCases)("documents of %s in OpenAPI %s", (example, version) => {
  const schemas = Object.values(documentsOf(example, version))
    .flatMap((text) => objectsOf(JSON.parse(text) as JsonValue))
    .filter(isObjectType);

  test("say of objects that may hold anything that they may", () => {
    const bare = schemas.filter(({ schema }) => !namingContent.some((key) => key in schema));
    expect(bare.map(({ path }) => path)).toEqual([]);
    expect(schemas.length).toBeGreaterThan(100);
  });

  test("give further keys no type beside properties, because TypeScript would want the properties to be of it", () => {
    const mixed = schemas.filter(
      ({ schema }) => "properties" in schema && isJsonObject(schema["additionalProperties"]),
    );
    expect(mixed.map(({ path }) => path)).toEqual([]);
  });

  test("give the parts of a change no defaults, because what is left out stays as it is", () => {
    const changes = Object.values(documentsOf(example, version)).flatMap((text) => {
      const { components } = JSON.parse(text) as { components: { schemas: Readonly<Record<string, JsonObject>> } };
      return Object.entries(components.schemas).filter(([name]) => name.endsWith("ForUpdate"));
    });
    const withDefaults = changes.flatMap(([name, { properties }]) =>
      Object.entries((properties ?? {}) as JsonObject)
        .filter(([, property]) => isJsonObject(property) && "default" in property)
        .map(([key]) => `${name}.${key}`),
    );
    expect(withDefaults).toEqual([]);
    expect(changes.length).toBeGreaterThan(5);
  });
});
