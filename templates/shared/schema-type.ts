import type { JsonSchema, JsonSchemaType } from "../../src/core/json/json-schema.js";
import type { Printable } from "../print/code.js";
import { code, lines, typeFrom } from "../print/code.js";
import { property } from "../print/property.js";

const jsonValue = typeFrom("src/core/json/json-value.ts", "JsonValue");
const jsonObject = typeFrom("src/core/json/json-value.ts", "JsonObject");

const typeOfName: Record<JsonSchemaType, (schema: JsonSchema) => Printable> = {
  null: () => "null",
  boolean: () => "boolean",
  integer: () => "number",
  number: () => "number",
  string: (schema) =>
    schema.enum === undefined ? "string" : schema.enum.map((value) => JSON.stringify(value)).join(" | "),
  array: (schema) => code`readonly ${schema.items === undefined ? jsonValue : schemaType(schema.items)}[]`,
  object: () => jsonObject,
};

/** The TypeScript type of the values that a JSON Schema allows. Objects with properties have interfaces of their own. */
export function schemaType(schema: JsonSchema): Printable {
  const names = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (names.includes("object") && names.includes("array")) return jsonValue;
  return lines(
    names.map((name) => typeOfName[name](schema)),
    " | ",
  );
}

/** The properties of an object schema, one per line. */
export function schemaProperties(schema: JsonSchema): Printable {
  return lines(
    Object.entries(schema.properties ?? {}).map(([name, ofProperty]) =>
      property({
        name,
        type: schemaType(ofProperty),
        isOptional: schema.required?.includes(name) !== true,
        documentation: ofProperty.description ?? null,
      }),
    ),
  );
}
