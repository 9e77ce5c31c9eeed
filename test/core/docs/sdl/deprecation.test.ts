import { buildSchema, introspectionFromSchema, printSchema, type GraphQLSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { deprecationNote, deprecationReason } from "../../../../src/core/docs/deprecation-words.js";
import { coreSdlTypes } from "../../../../src/core/docs/sdl/core-sdl-types.js";
import { printBareSdl, printSdl } from "../../../../src/core/docs/sdl/print-sdl.js";
import { printIntrospection } from "../../../../src/emit/docs/print-introspection.js";
import { buildSchemaOfTypes } from "../../../../src/runtime/graphql/schema/build-schema-of-types.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { deprecatingModel } from "../../../support/deprecating-model.js";

const types = coreSdlTypes(buildTestWorkspace(deprecatingModel));
const sdl = printSdl(types);
const schema = buildSchema(sdl);

/** Reasons by coordinate: `Company.legalName`. */
function reasonsOf(of: GraphQLSchema): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    const members = "getFields" in type ? Object.values(type.getFields()) : "getValues" in type ? type.getValues() : [];
    for (const { name, deprecationReason: reason } of members)
      if (typeof reason === "string") reasons.set(`${type.name}.${name}`, reason);
  }
  return reasons;
}

const reasons = reasonsOf(schema);
const ofName = 'Since 2026-01-31. May stop working on 2026-12-31. Use name instead. Both said the "same".';
const ofSite = "Since 2025-06-30. May stop working on 2026-06-30. Use places instead.";

describe("the schema of a model with deprecations", () => {
  it("marks a deprecated field wherever it can be used", () => {
    for (const type of ["Company", "CompanyCreateInput", "CompanyUpdateInput", "CompanyFilterInput"])
      expect(reasons.get(`${type}.legalName`), type).toBe(ofName);
    for (const type of ["CompanyOrderByInput", "CompanyGroupByInput", "CompanyOrderByWithGroupByInput"])
      expect(reasons.get(`${type}.legalName`), type).toBe(ofName);
    expect(reasons.get("CompanyConnection.maxCode")).toBe("Use the number of the register instead.");
    expect(reasons.get("CompanyConnection.countEmptyLegalName")).toBe(ofName);
    expect(reasons.get("CompanyOrderByWithGroupByAggregateInput.countEmptyLegalName")).toBe(ofName);
    expect(reasons.get("SiteWhereUniqueInput.oldName")).toBe("Since 2024-01-31. Use name instead.");
    expect(["site", "siteId"].map((name) => reasons.get(`Company.${name}`))).toEqual([
      "Use place instead.",
      "Use place instead.",
    ]);
    expect([...reasons.keys()].filter((place) => /\.(name|stage)$/.test(place))).toEqual([]);
  });

  it("marks options, and root fields of deprecated objects", () => {
    expect(reasons.get("CompanyStageEnum.OLD")).toBe("Since 2026-02-01. Use NEW instead.");
    expect(reasons.has("CompanyStageEnum.NEW")).toBe(false);
    for (const place of ["Query.sites", "Query.site", "Mutation.createSites", "Subscription.siteEvents"])
      expect(reasons.get(place), place).toBe(ofSite);
    expect(reasons.get("Query.regions")).toBe("Nothing new should use it.");
    expect(reasons.has("Query.companies")).toBe(false);
    expect(schema.getType("Site")?.description).toContain("Deprecated since 2025-06-30. May stop");
  });

  it("leaves out inputs that must be given, and says it in words", () => {
    const input = schema.getType("CompanyCreateInput");
    const code = input !== undefined && "getFields" in input ? input.getFields()["code"] : undefined;
    expect(String(code?.type)).toMatch(/!$/);
    expect(code?.deprecationReason).toBeUndefined();
    expect(code?.description).toContain("Deprecated. Use the number of the register instead.");
    expect(reasons.has("CompanyUpdateInput.code")).toBe(true);
  });

  it("is printed as graphql-js prints it, bare or not", () => {
    expect(printSchema(schema)).toBe(sdl.trimEnd());
    expect(reasonsOf(buildSchema(printBareSdl(types)))).toEqual(reasons);
  });

  it("is the same without its text, and in the answer to introspection", () => {
    expect(reasonsOf(buildSchemaOfTypes(types))).toEqual(reasons);
    const { data } = JSON.parse(printIntrospection(types)) as { data: unknown };
    const expected = introspectionFromSchema(schema, { inputValueDeprecation: true, specifiedByUrl: true });
    const deprecated = (value: unknown): string[] =>
      [...JSON.stringify(value).matchAll(/"isDeprecated":true,"deprecationReason":"(?:[^"\\]|\\.)*"/g)]
        .map(([text]) => text)
        .toSorted();
    expect(deprecated(data)).toEqual(deprecated(expected));
    expect(deprecated(data)).toHaveLength(reasons.size);
  });
});

describe("the words of a deprecation", () => {
  const none = { since: null, sunset: null, replacement: null, reason: null };

  it("are never empty, and end", () => {
    expect(deprecationReason(none)).toBe("Nothing new should use it.");
    expect(deprecationNote(none)).toBe("Deprecated.");
    expect(deprecationNote({ ...none, since: "2026-01-31", reason: "Old" })).toBe("Deprecated since 2026-01-31. Old.");
    expect(deprecationReason({ ...none, replacement: "Ask the register." })).toBe("Ask the register.");
  });

  it("are one line, whatever the model holds", () => {
    const reason = deprecationReason({ ...none, reason: ' a\r\n\tb\u0007"\\ \u0085' });
    expect(reason).toBe('a b "\\.');
    expect(buildSchema(`type Query { a: Int @deprecated(reason: ${JSON.stringify(reason)}) }`)).toBeDefined();
  });
});
