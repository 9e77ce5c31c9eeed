import {
  buildSchema,
  introspectionFromSchema,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
  validateSchema,
  type GraphQLScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { coreSdlTypes } from "../../../../src/core/docs/sdl/core-sdl-types.js";
import type { SdlType } from "../../../../src/core/docs/sdl/sdl-type.js";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import { buildGraphqlSchema } from "../../../../src/runtime/graphql/schema/build-schema.js";
import { buildSchemaOfTypes } from "../../../../src/runtime/graphql/schema/build-schema-of-types.js";
import { acceptsUnchanged } from "../../../../src/runtime/graphql/schema/scalar-types.js";
import { crmWorkspace } from "../../rest/crm-workspace.js";

const sdl = printCoreSdl(crmWorkspace());

describe.each([
  ["from types", buildSchemaOfTypes(coreSdlTypes(crmWorkspace()))],
  ["from text", buildGraphqlSchema(sdl)],
])("the schema %s", (_name, schema) => {
  test("is the schema of the text, which is valid", () => {
    const standard = buildSchema(sdl);
    expect(validateSchema(standard)).toEqual([]);
    expect(printSchema(schema)).toBe(sdl.trimEnd());
    expect(introspectionFromSchema(schema)).toEqual(introspectionFromSchema(standard));
  });

  test("reads every scalar of its own", () => {
    const scalars = Object.values(schema.getTypeMap())
      .filter(isScalarType)
      .filter((type) => !isSpecifiedScalarType(type));
    expect(scalars.length).toBeGreaterThan(4);
    for (const type of scalars) {
      expect([type.name, acceptsUnchanged(type, "text")]).toEqual([type.name, true]);
      expect([type.name, type.serialize(5)]).toEqual([type.name, 5]);
    }
  });
});

test("has the built-in scalars that are used, and makes no field before it is asked for", () => {
  let asked = 0;
  const field = (name: string, type: string) => ({ name, type, description: "" });
  const lazy = (name: string, type: string): SdlType => ({
    kind: "object",
    name,
    description: "",
    fields: [
      {
        ...field("a", type),
        get description() {
          asked += 1;
          return "What a is";
        },
      },
    ],
  });
  const schema = buildSchemaOfTypes([lazy("Query", "Other!"), lazy("Other", "[Int]")]);
  const standard = buildSchema("type Query { a: Other! } type Other { a: [Int] }");
  expect(Object.keys(schema.getTypeMap())).toEqual(Object.keys(standard.getTypeMap()));
  expect(asked).toBe(0);
  expect(schema.getQueryType()?.getFields()["a"]?.description).toBe("What a is");
  expect(asked).toBe(1);
});

test("a type that is not there, or is no type of inputs, is an error", () => {
  const query = (type: string, argument: string) => [
    {
      kind: "object" as const,
      name: "Query",
      description: "",
      fields: [{ name: "a", type, description: "", arguments: [{ name: "b", type: argument, description: "" }] }],
    },
  ];
  const fieldsOf = (type: string, argument: string) =>
    buildSchemaOfTypes(query(type, argument)).getQueryType()?.getFields();
  expect(() => fieldsOf("[Missing!]!", "Int")).toThrow(/no type "Missing"/);
  expect(() => fieldsOf("Query", "[Query]")).toThrow(/no type "Query" where/);
});

test.each(["UUID", "DateTime", "Date", "BigInt", "BigFloat", "Position", "Cursor", "ConnectionCursor"])(
  "an object is no %s",
  (name) => {
    const type = buildGraphqlSchema(`scalar ${name} type Query { a: ${name} }`).getType(name) as GraphQLScalarType;
    expect(() => type.parseValue({})).toThrow(`${name} must be`);
  },
);
