import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { printMetadataSdl } from "../../../../src/core/docs/metadata-sdl/metadata-sdl-types.js";
import { namedTypeOf } from "../../../../src/core/docs/sdl/sdl-type.js";
import { lintSchema } from "../lint-schema.js";
import { fieldsOf, fieldsWithTypes, ownTypes } from "../sdl/schema-parts.js";

describe("the schema of GraphQL Metadata", () => {
  const sdl = printMetadataSdl();
  const schema = buildSchema(sdl);

  it("is clean to graphql-schema-linter", () => {
    expect(lintSchema(sdl)).toEqual({ errors: [] });
  });

  it("refers to every type it has", () => {
    const used = new Set(["Query", "Mutation"]);
    for (const { type, field } of fieldsWithTypes(schema))
      for (const one of [field, ...("args" in field ? field.args : [])])
        if (namedTypeOf(String(one.type)) !== type.name) used.add(namedTypeOf(String(one.type)));
    const defined = [...sdl.matchAll(/^(?:type|input|enum|scalar) (\w+)/gm)].map((match) => match[1] ?? "");
    expect(defined.filter((type) => !used.has(type))).toEqual([]);
  });

  it("has connections that page by the one argument clients of Twenty give", () => {
    for (const type of ownTypes(schema).filter(({ name }) => name.endsWith("Connection")))
      expect(fieldsOf(schema, type.name)).toEqual([
        "pageInfo: PageInfo!",
        expect.stringMatching(/^edges: \[\w+Edge!\]!$/),
      ]);
    for (const { type, field } of fieldsWithTypes(schema)) {
      if (!/^\w+Connection!$/.test(String(field.type)) || !("args" in field)) continue;
      const printed = field.args.map((one) => `${one.name}: ${one.type}`);
      expect(printed, `${type.name}.${field.name}`).toEqual([
        "paging: CursorPaging!",
        expect.stringMatching(/^filter: \w+Filter!$/),
      ]);
    }
  });
});
