import fc from "fast-check";
import { getVariableValues, Kind, parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../../src/core/json/json-value.js";
import { coerceVariables } from "../../../../src/runtime/graphql/document/coerce-variables.js";
import { buildGraphqlSchema } from "../../../../src/runtime/graphql/schema/build-schema.js";

const schema = buildGraphqlSchema(`
  scalar UUID
  scalar BigInt
  scalar JSON
  scalar Position
  type Query { a(input: Input, list: [[Stage!]], one: OneOf, required: Int!, withDefault: WithDefault): Int }
  enum Stage { NEW WON }
  input Input { id: UUID! big: BigInt json: JSON place: Position int: Int float: Float text: String flag: Boolean key: ID stage: Stage and: [Input!] }
  input OneOf @oneOf { a: Int b: Int }
  input WithDefault { a: Int = 3 b: Int }
`);

const text = `query ($input: Input, $list: [[Stage!]], $one: OneOf, $required: Int!, $page: Int! = 20, $withDefault: WithDefault) {
  a(input: $input, list: $list, one: $one, required: $required, withDefault: $withDefault)
  b: a(required: $page)
}`;
const operation = parse(text).definitions.find(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
)!;

function both(given: JsonObject): readonly [unknown, unknown] {
  const ours = coerceVariables(schema, operation, given);
  const theirs = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 20 });
  return [
    ours.errors?.map(({ message }) => message) ?? JSON.parse(JSON.stringify(ours.values)),
    theirs.errors?.map(({ message }) => message) ?? JSON.parse(JSON.stringify(theirs.coerced)),
  ];
}

describe("variables", () => {
  test.each<[string, JsonObject]>([
    [
      "all right",
      { required: 1, input: { id: "a", big: "9007199254740993", int: 1, stage: "NEW", and: [{ id: "b" }] } },
    ],
    ["null", { required: 1, input: null, list: [null, ["NEW"]] }],
    ["a single value for a list", { required: 1, list: "NEW" }],
    ["a default replaced", { required: 1, page: 5 }],
    ["a default refused", { required: 1, page: null }],
    ["a default within", { required: 1, withDefault: { b: 1 } }],
    ["one of", { required: 1, one: { a: 1 } }],
    ["two of one of", { required: 1, one: { a: 1, b: 2 } }],
    ["a missing one", {}],
    ["a number for a text", { required: 1, input: { id: 5 } }],
    ["a number for an ID", { required: 1, input: { id: "a", key: 5 } }],
    ["a missing field", { required: 1, input: {} }],
    ["an unknown field", { required: 1, input: { id: "a", constructor: 1 } }],
    ["an unknown option", { required: 1, list: [["LOST"]] }],
    ["a whole number that is too large", { required: 2 ** 31 }],
    ["an unknown variable", { required: 1, other: 1 }],
    ["a field of prototypes", JSON.parse(`{"required":1,"input":{"id":"a","__proto__":{"int":1}}}`) as JsonObject],
  ])("%s", (_name, given) => {
    const [ours, theirs] = both(given);
    expect(ours).toEqual(theirs);
  });

  test("are as graphql-js has them, whatever is sent", () => {
    const leaf = fc.oneof(
      fc.constantFrom<unknown>("NEW", "WON", "x", "1", 1, 1.5, -0, 2 ** 40, true, null, "first"),
      fc.string({ maxLength: 3 }),
    );
    const input = fc.letrec((tie) => ({
      value: fc.dictionary(
        fc.constantFrom("id", "big", "json", "place", "int", "float", "text", "flag", "key", "stage", "and", "a", "b"),
        fc.oneof(
          { maxDepth: 3 },
          leaf,
          fc.array(leaf, { maxLength: 2 }),
          tie("value"),
          fc.array(tie("value"), { maxLength: 2 }),
        ),
      ),
    })).value;
    const variables = fc.record(
      {
        input,
        one: input,
        withDefault: input,
        required: leaf,
        page: leaf,
        list: fc.oneof(leaf, fc.array(fc.array(leaf))),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(variables, (given) => {
        const [ours, theirs] = both(given as JsonObject);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 400 },
    );
  });

  test("that need no change are not copied", () => {
    const input = { int: 1, id: "a" };
    expect(coerceVariables(schema, operation, { required: 1, input }).values?.["input"]).toBe(input);
  });
});

describe("literals", () => {
  const literal = (value: string): unknown => {
    const { definitions } = parse(`query ($v: JSON = ${value}) { a(required: 1) }`);
    return coerceVariables(schema, definitions[0] as OperationDefinitionNode, {}).values?.["v"];
  };
  test("of JSON are the value they write", () => {
    expect(literal(`{a: [1, 2.5, "x", true, null, {b: ENUM}]}`)).toEqual({
      a: [1, 2.5, "x", true, null, { b: "ENUM" }],
    });
  });
  test("of long whole numbers keep their digits", () => {
    const { definitions } = parse("query ($v: BigInt = 9007199254740993, $w: BigInt = 12) { a(required: 1) }");
    expect(coerceVariables(schema, definitions[0] as OperationDefinitionNode, {}).values).toEqual({
      v: "9007199254740993",
      w: 12,
    });
  });
});
