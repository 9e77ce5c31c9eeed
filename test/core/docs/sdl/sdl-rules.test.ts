import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, isObjectType, printSchema, validateSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { printCoreSdl } from "../../../../src/core/docs/sdl/print-core-sdl.js";
import { namedTypeOf } from "../../../../src/core/docs/sdl/sdl-type.js";
import { recordEventFields } from "../../../../src/core/surface/record-event-fields.js";
import { recordRootFields } from "../../../../src/core/surface/root-fields.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { exampleModel } from "../../../support/emit-test-server.js";
import { lintSchema } from "../lint-schema.js";
import { descriptionsOf, fieldsOf, fieldsWithTypes, ownTypes } from "./schema-parts.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

const examples = readdirSync(`${root}/examples`).filter((name) => !name.startsWith("broken-"));

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
      "search(searchInput: String!, limit: Int!, after: String, filter: ObjectRecordFilterInput, includedObjectNameSingulars: [String!], excludedObjectNameSingulars: [String!]): SearchResultPage!",
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

  test("is clean to graphql-schema-linter", () => {
    expect(lintSchema(sdl)).toEqual({ errors: [] });
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
      if (!/^\w+Connection!?$/.test(String(field.type)) || !("args" in field)) continue;
      const printed = field.args.map((one) => `${one.name}: ${one.type}`);
      expect(printed, `${type.name}.${field.name}`).toEqual(
        expect.arrayContaining(["first: Int", "last: Int", "after: String", "before: String"]),
      );
    }
  });
});
