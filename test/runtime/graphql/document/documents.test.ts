import { buildSchema, getIntrospectionQuery } from "graphql";
import { describe, expect, test } from "vitest";
import type { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { DocumentCache } from "../../../../src/runtime/graphql/document/document-cache.js";
import { defaultGraphqlLimits, type GraphqlLimits } from "../../../../src/runtime/graphql/document/graphql-limits.js";
import { RequestRefused } from "../../../../src/runtime/graphql/document/request-refused.js";
import { scanNesting } from "../../../../src/runtime/graphql/document/scan-nesting.js";

const schema = buildSchema(`
  type Query { company: Company companies(filter: Filter): CompanyConnection }
  input Filter { and: [Filter] name: String }
  type CompanyConnection { totalCount: Int edges: [CompanyEdge] }
  type CompanyEdge { node: Company }
  type Company { id: ID name: Name parent: Company children(filter: Filter): CompanyConnection }
  type Name { first: String }
`);
const relations = { records: new Set(["Company"]), targets: new Set(["Company", "CompanyConnection"]) };

function cacheWith(
  limits: Partial<GraphqlLimits> = {},
  size?: { documents: number; characters: number },
): DocumentCache {
  return new DocumentCache({ schema, limits: { ...defaultGraphqlLimits, ...limits }, relations }, size);
}

function refusalOf(text: string, limits: Partial<GraphqlLimits> = {}): RequestRefused {
  try {
    cacheWith(limits).get(text);
  } catch (error) {
    if (error instanceof RequestRefused) return error;
    throw error;
  }
  throw new Error(`Not refused: ${text.slice(0, 200)}`);
}

function expectLimit(text: string, limits: Partial<GraphqlLimits>, limit: keyof GraphqlLimits, value: unknown): void {
  const [error] = refusalOf(text, limits).errors;
  expect(error).toMatchObject({ code: "TOO_COMPLEX_QUERY", extras: { limit, value } });
  expect((error as ApiError).message).toContain(String(value));
}

describe("limits", () => {
  test("of size: bytes, tokens, brackets", () => {
    expectLimit(`{ company { id } } # ${"é".repeat(50)}`, { documentBytes: 100 }, "documentBytes", 121);
    expectLimit("{ company { id id id } }", { tokens: 5 }, "tokens", "more than 5");
    expectLimit(
      `{ companies(filter: {and: {and: {name: "x"}}}) { totalCount } }`,
      { nesting: 4 },
      "nesting",
      "more than 4",
    );
  });

  test("of depth, along fragments and without introspection", () => {
    const text = "{ company { ...Parent } } fragment Parent on Company { parent { ... { name { first } } } }";
    cacheWith({ depth: 4 }).get(text);
    expectLimit(text, { depth: 3 }, "depth", 4);
    cacheWith({ depth: 1 }).get(getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }));
  });

  test("of fields, counting a fragment where it is spread", () => {
    const text = "{ a: company { ...Two } b: company { ...Two } } fragment Two on Company { id name { first } }";
    cacheWith({ fields: 8 }).get(text);
    expectLimit(text, { fields: 7 }, "fields", 8);
    expectLimit(text, { aliases: 1 }, "aliases", 2);
    expectLimit(text, { complexity: 0 }, "complexity", 1);
  });

  test("of root fields, in fragments too", () => {
    const text = "{ company { id } ...Root ...Root } fragment Root on Query { a: company { id } b: company { id } }";
    expectLimit(text, { rootFields: 2 }, "rootFields", 3);
  });

  test("of complexity: relations, not composites, edges and the root", () => {
    const text = `{ companies { edges { node { name { first } parent { parent { id } } ...More } } } }
      fragment More on Company { children { edges { node { parent { id } } } } }`;
    cacheWith({ complexity: 5 }).get(text);
    expectLimit(text, { complexity: 4 }, "complexity", 5);
  });

  test("tell what to do, and who asked how much", () => {
    const [error] = refusalOf("{ a: company { id } }", { aliases: 0 }).errors;
    expect(error?.message).toBe(
      "The number of aliases in the document is 1, and 0 is the limit; split it into several requests.",
    );
  });
});

describe("hostile documents", () => {
  test("fragments that double each other are counted, not walked", () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `fragment F${level} on Company { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
    );
    const text = `{ company { ...F0 } } ${levels.join(" ")} fragment F60 on Company { id }`;
    const [error] = refusalOf(text, { depth: 1000 }).errors;
    expect(error).toMatchObject({ code: "TOO_COMPLEX_QUERY", extras: { limit: "fields" } });
  });

  test.each([
    ["of itself", "{ company { ...A } } fragment A on Company { parent { ...A } }"],
    ["of another", "{ company { ...A } } fragment A on Company { ...B } fragment B on Company { parent { ...A } }"],
  ])("a fragment %s is named", (_name, text) => {
    const { errors, code } = refusalOf(text);
    expect(errors.map(({ message }) => message).join()).toMatch(/Cannot spread fragment "A" within itself/);
    expect(code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  test.each(["{", "[", "(", "{a(b:[", `{a(b:"{{{",c:[`])("100,000 times %s ends in a refusal", (text) => {
    const { errors } = refusalOf(text.repeat(100_000 / text.length));
    expect(errors).toHaveLength(1);
  });

  test.each([`"`, `"""`, `"\\`, `"""\\"""`, "#{", `""""`])("100,000 characters of %s end in a refusal", (text) => {
    expect(refusalOf(text.repeat(100_000 / text.length)).errors.length).toBeGreaterThan(0);
  });

  test("a chain of thousands of fragments is refused before it is walked", () => {
    const chain = Array.from({ length: 3000 }, (_, index) => `fragment F${index} on Company{...F${index + 1}}`).join(
      "",
    );
    expectLimit(`{company{...F0}}${chain}`, { tokens: 100_000, documentBytes: 200_000 }, "fragments", 3000);
  });

  test("fields that are repeated beyond comparing are refused", () => {
    const [error] = refusalOf(`{ company { ${"id ".repeat(1999)} } }`).errors;
    expect(error).toMatchObject({ code: "TOO_COMPLEX_QUERY", message: expect.stringMatching(/names the same fields/) });
  });

  test("a text that cannot be stored is named", () => {
    const { errors, code } = refusalOf(String.raw`{ companies(filter: {name: "a\u0000"}) { totalCount } }`);
    expect(errors[0]?.message).toMatch(/NUL/);
    expect(code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});

describe("brackets", () => {
  test.each<[string, number]>([
    ["", 0],
    ["{ a }", 1],
    ["{ a(b: [1, [2]]) { c } }", 4],
    [`{ a(b: "{{{{") }`, 2],
    [`{ a(b: "\\"{{{{") }`, 2],
    [`{ a(b: """ { \\""" { " {" """) }`, 2],
    ["{ # {{{{\n a }", 1],
    [`{ a(b: "open {{{\n [[`, 4],
    ["}}}} {", 0],
  ])("of %j are %i deep", (text, depth) => {
    expect(scanNesting(text, 100)).toBe(depth);
  });
});

describe("the cache", () => {
  test("gives the same document again, wrong ones too", () => {
    const cache = cacheWith();
    expect(cache.get("{ company { id } }")).toBe(cache.get("{ company { id } }"));
    const errors = ["first", "again"].map(() => {
      try {
        return cache.get("{ nothing }");
      } catch (error) {
        return error;
      }
    });
    expect(errors[0]).toBeInstanceOf(RequestRefused);
    expect(errors[0]).toBe(errors[1]);
    expect(cache.size).toEqual({ documents: 2, characters: 29 });
  });

  test("forgets what was used least recently", () => {
    const cache = cacheWith({}, { documents: 2, characters: 1000 });
    const first = cache.get("{ company { id } } # 1");
    const second = cache.get("{ company { id } } # 2");
    expect(cache.get("{ company { id } } # 1")).toBe(first);
    cache.get("{ company { id } } # 3");
    expect(cache.get("{ company { id } } # 1")).toBe(first);
    expect(cache.get("{ company { id } } # 2")).not.toBe(second);
    expect(cache.size.documents).toBe(2);
  });

  test("is bounded by characters, and keeps nothing that is too long", () => {
    const cache = cacheWith({ documentBytes: 50 }, { documents: 100, characters: 60 });
    for (const name of ["a", "b", "c"]) cache.get(`query ${name} { company { id } }`);
    expect(cache.size).toEqual({ documents: 2, characters: 52 });
    expect(() => cache.get(`query d { company { id } } ${" ".repeat(50)}`)).toThrow(/bytes/);
    expect(cache.size.documents).toBe(2);
  });
});
