import {
  buildSchema,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
  validateSchema,
  type GraphQLScalarType,
} from "graphql";
import { expect, test } from "vitest";
import { acceptsUnchanged } from "../../../../src/runtime/graphql/schema/scalar-types.js";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import { buildGraphqlSchema } from "../../../../src/runtime/graphql/schema/build-schema.js";
import { crmWorkspace } from "../../rest/crm-workspace.js";

const sdl = printCoreSdl(crmWorkspace());
const schema = buildGraphqlSchema(sdl);

test("the schema that is taken unchecked is valid, and prints as the text it came from", () => {
  expect(validateSchema(buildSchema(sdl))).toEqual([]);
  expect(printSchema(schema)).toBe(sdl.trimEnd());
});

test("every scalar of the schema is read", () => {
  const scalars = Object.values(schema.getTypeMap())
    .filter(isScalarType)
    .filter((type) => !isSpecifiedScalarType(type));
  expect(scalars.length).toBeGreaterThan(4);
  for (const type of scalars) {
    expect([type.name, acceptsUnchanged(type, "text")]).toEqual([type.name, true]);
    expect([type.name, type.serialize(5)]).toEqual([type.name, 5]);
  }
});

test.each(["UUID", "DateTime", "Date", "BigInt", "BigFloat", "Position", "Cursor", "ConnectionCursor"])(
  "an object is no %s",
  (name) => {
    const type = buildGraphqlSchema(`scalar ${name} type Query { a: ${name} }`).getType(name) as GraphQLScalarType;
    expect(() => type.parseValue({})).toThrow(`${name} must be`);
  },
);
