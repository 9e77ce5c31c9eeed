import {
  buildClientSchema,
  buildSchema,
  introspectionFromSchema,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionQuery,
} from "graphql";
import { describe, expect, test } from "vitest";
import { metadataSdlTypes } from "../../../src/core/docs/metadata-sdl/metadata-sdl-types.js";
import { coreSdlTypes } from "../../../src/core/docs/sdl/core-sdl-types.js";
import { printSdl } from "../../../src/core/docs/sdl/print-sdl.js";
import type { SdlType } from "../../../src/core/docs/sdl/sdl-type.js";
import { printIntrospection } from "../../../src/emit/docs/print-introspection.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";

const schemas: readonly (readonly [string, readonly SdlType[]])[] = [
  ...["minimal", "crm", "field-kinds"].map(
    (name) => [name, coreSdlTypes(buildTestWorkspace(exampleModel(name)))] as const,
  ),
  ["metadata", metadataSdlTypes],
];

describe.each(schemas)("%s", (_name, types) => {
  const { data } = JSON.parse(printIntrospection(types)) as { data: IntrospectionQuery };
  const schema = buildSchema(printSdl(types));

  test("is what the schema answers when it is asked", () => {
    const expected = introspectionFromSchema(schema, { inputValueDeprecation: true, specifiedByUrl: true });
    expect(sorted(data)).toEqual(sorted(expected));
  });

  test("clients make the same schema of it", () => {
    expect(printSchema(lexicographicSortSchema(buildClientSchema(data)))).toBe(
      printSchema(lexicographicSortSchema(schema)),
    );
  });
});

/** The order of types says nothing. */
function sorted({ __schema: schema }: IntrospectionQuery) {
  return { ...schema, types: schema.types.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
