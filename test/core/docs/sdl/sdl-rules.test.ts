import { buildSchema, isEnumType, isObjectType, printSchema, validateSchema } from "graphql";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import { namedTypeOf } from "../../../../src/core/docs/sdl/sdl-type.js";
import { recordEventFields } from "../../../../src/core/surface/record-event-fields.js";
import { recordRootFields } from "../../../../src/core/surface/root-fields.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { exampleModel } from "../../../support/emit-test-server.js";
import { descriptionsOf, fieldsOf, fieldsWithTypes, ownTypes } from "./schema-parts.js";

const examples = readdirSync(new URL("../../../../examples", import.meta.url)).filter(
  (name) => !name.startsWith("broken-"),
);

describe.each(examples)("the schema of %s", (name) => {
  const workspace = buildTestWorkspace(exampleModel(name));
  const sdl = printCoreSdl(workspace);
  const schema = buildSchema(sdl);

  test("is valid", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test("is laid out as graphql-js prints it", () => {
    expect(printSchema(schema)).toBe(sdl.trimEnd());
  });

  test("describes every type, field, argument and enum value", () => {
    const nameless = descriptionsOf(schema).filter(([, text]) => (text ?? "").trim() === "");
    expect(nameless.map(([place]) => place)).toEqual([]);
  });

  test("has every root field with its arguments", () => {
    const print = (field: {
      name: string;
      arguments: readonly { name: string; type: string }[];
      type: string;
    }): string =>
      `${field.name}(${field.arguments.map((one) => `${one.name}: ${one.type}`).join(", ")}): ${field.type}`;
    const records = [...recordRootFields(workspace).values()];
    expect(fieldsOf(schema, "Query")).toEqual([
      ...records.filter(({ kind }) => kind === "query").map(print),
      "search(searchInput: String!, limit: Int!, after: String, filter: ObjectRecordFilterInput, includedObjectNameSingulars: [String!], excludedObjectNameSingulars: [String!]): SearchResultConnection!",
    ]);
    expect(fieldsOf(schema, "Mutation")).toEqual(records.filter(({ kind }) => kind === "mutation").map(print));
    expect(fieldsOf(schema, "Subscription")).toEqual([...recordEventFields(workspace).values()].map(print));
  });

  test("refers to every type it has", () => {
    const used = new Set(["Query", "Mutation", "Subscription"]);
    for (const { type, field } of fieldsWithTypes(schema))
      for (const one of [field, ...("args" in field ? field.args : [])])
        if (namedTypeOf(String(one.type)) !== type.name) used.add(namedTypeOf(String(one.type)));
    const defined = [...sdl.matchAll(/^(?:type|input|enum|scalar) (\w+)/gm)].map((match) => match[1] ?? "");
    expect(defined.filter((type) => !used.has(type))).toEqual([]);
  });

  test("follows the rules of graphql-schema-linter on names and descriptions", () => {
    const types = ownTypes(schema);
    const fields = fieldsWithTypes(schema);
    const camelCase = /^[a-z][A-Za-z0-9]*$/;
    expect(types.filter((type) => !/^[A-Z]/.test(type.name)).map(String)).toEqual([]);
    expect(fields.filter(({ field }) => !camelCase.test(field.name)).map(({ field }) => field.name)).toEqual([]);
    const argumentNames = fields.flatMap(({ field }) => ("args" in field ? field.args.map((one) => one.name) : []));
    expect(argumentNames.filter((one) => !camelCase.test(one))).toEqual([]);
    // Clients of Twenty write these values in exactly this case.
    const enums = types.filter((type) => isEnumType(type)).filter((type) => type.name !== "OrderByDirection");
    const values = enums.flatMap((type) => type.getValues().map((value) => value.name));
    expect(values.filter((value) => value !== value.toUpperCase())).toEqual([]);
    // What the model itself says is not ours to change.
    const words = new Set(workspace.objects.flatMap((one) => one.fields.map((field) => field.description)));
    const small = fields.filter(
      ({ field }) => /^\p{Ll}/u.test(field.description ?? "") && !words.has(field.description ?? ""),
    );
    expect(small.map(({ field }) => field.description)).toEqual([]);
  });

  test("pages as Relay specifies", () => {
    for (const type of ownTypes(schema).filter((one) => one.name.endsWith("Connection"))) {
      expect(fieldsOf(schema, type.name)).toEqual(
        expect.arrayContaining(["pageInfo: PageInfo!", expect.stringMatching(/^edges: \[\w+Edge!?\]!?$/)]),
      );
      expect(isObjectType(type)).toBe(true);
    }
    expect(fieldsOf(schema, "PageInfo")).toEqual(
      expect.arrayContaining(["hasNextPage: Boolean!", "hasPreviousPage: Boolean!"]),
    );
    for (const { type, field } of fieldsWithTypes(schema)) {
      // The search takes the arguments that clients of Twenty send.
      if (!/^\w+Connection!?$/.test(String(field.type)) || field.name === "search" || !("args" in field)) continue;
      const printed = field.args.map((one) => `${one.name}: ${one.type}`);
      expect(printed, `${type.name}.${field.name}`).toEqual(
        expect.arrayContaining(["first: Int", "last: Int", "after: String", "before: String"]),
      );
    }
  });
});
