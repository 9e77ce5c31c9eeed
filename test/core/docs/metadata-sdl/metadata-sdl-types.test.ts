import { buildSchema, printSchema, validateSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { metadataSdlTypes, printMetadataSdl } from "../../../../src/core/docs/metadata-sdl/metadata-sdl-types.js";
import type { SdlField } from "../../../../src/core/docs/sdl/sdl-type.js";
import { metadataOperations } from "../../../../src/core/surface/metadata-operations.js";
import { buildSchemaOfTypes } from "../../../../src/runtime/graphql/schema/build-schema-of-types.js";

describe("the schema of GraphQL Metadata", () => {
  it("is valid and survives being read and printed", () => {
    const schema = buildSchema(printMetadataSdl());
    expect(validateSchema(schema)).toEqual([]);
    expect(`${printSchema(schema)}\n`).toBe(printMetadataSdl());
  });

  it("is the same built from its data, defaults of arguments included", () => {
    expect(`${printSchema(buildSchemaOfTypes(metadataSdlTypes))}\n`).toBe(printMetadataSdl());
    expect(printMetadataSdl()).toContain("paging: CursorPaging! = {first: 10}");
  });

  it("describes every type, field, argument and value", () => {
    const silent = metadataSdlTypes.flatMap((type) => {
      if (type.description === "") return [type.name];
      if (type.kind === "scalar") return [];
      if (type.kind === "enum")
        return type.values.filter(({ description }) => description === "").map(({ name }) => name);
      return (type.fields as readonly SdlField[]).flatMap((field) =>
        [field, ...(field.arguments ?? [])]
          .filter(({ description }) => description === "")
          .map(({ name }) => `${type.name}.${field.name}.${name}`),
      );
    });
    expect(silent).toEqual([]);
  });

  it("has the root field that each REST operation names", () => {
    const { Query, Mutation } = buildSchema(printMetadataSdl()).getTypeMap();
    const names = new Set(
      [Query, Mutation].flatMap((type) => Object.keys((type as { getFields(): object }).getFields())),
    );
    const missing = metadataOperations.flatMap(({ graphql }) =>
      graphql === null || names.has(graphql) ? [] : [graphql],
    );
    expect(missing).toEqual([]);
  });
});
