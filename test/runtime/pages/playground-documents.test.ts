import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getVariableValues,
  graphqlSync,
  parse,
  validate,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { describe, expect, it } from "vitest";
import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import { readEvents } from "../../../src/runtime/pages/browser/playground/graphql/event-stream.js";
import {
  introspectionQuery,
  printType,
  Schema,
  type Introspection,
} from "../../../src/runtime/pages/browser/playground/graphql/introspection.js";
import { operationTemplate } from "../../../src/runtime/pages/browser/playground/graphql/operation-template.js";
import { readHeaderLines } from "../../../src/runtime/pages/browser/playground/graphql/request-headers.js";
import { splitSentence } from "../../../src/runtime/pages/browser/playground/split-sentence.js";
import { layOutJson } from "../../../src/runtime/pages/browser/playground/json-tokens.js";
import {
  operationsOf,
  type OpenapiDocument,
} from "../../../src/runtime/pages/browser/playground/rest/openapi-document.js";
import {
  curlCommand,
  idsIn,
  missingParameters,
  restRequest,
} from "../../../src/runtime/pages/browser/playground/rest/rest-request.js";
import { crmWorkspace } from "../rest/crm-workspace.js";

const server = join(import.meta.dirname, "../../../examples/crm/server");
const schemaOf = (api: string): GraphQLSchema =>
  buildSchema(readFileSync(join(server, `graphql/${api}.graphql`), "utf8"));
const document = JSON.parse(printCoreOpenapi(crmWorkspace())) as OpenapiDocument;

describe("operations over GraphQL", () => {
  const indexOf = (schema: GraphQLSchema): Schema => {
    const { data } = graphqlSync({ schema, source: introspectionQuery });
    return new Schema((data as unknown as { readonly schema: Introspection }).schema);
  };

  it.each([
    ["core", 200],
    ["metadata", 20],
  ])("are offered for every root field and run as they stand, %s", (api, count) => {
    const schema = schemaOf(api);
    const index = indexOf(schema);
    expect(index.roots.length).toBeGreaterThan(count);
    for (const root of index.roots) {
      const { document: text, variables } = operationTemplate(index, root);
      const parsed = parse(text);
      expect([text, validate(schema, parsed)]).toEqual([text, []]);
      const [operation] = parsed.definitions as readonly OperationDefinitionNode[];
      const given = JSON.parse(variables) as Readonly<Record<string, unknown>>;
      expect([text, getVariableValues(schema, operation?.variableDefinitions ?? [], given).errors]).toEqual([
        text,
        undefined,
      ]);
      const required = root.field.args.filter(
        ({ type, defaultValue }) => type.kind === "NON_NULL" && defaultValue === null,
      );
      expect(Object.keys(JSON.parse(variables) as object)).toEqual(
        expect.arrayContaining(required.map(({ name }) => name)),
      );
      expect(text.split("\n").length).toBeLessThan(80);
    }
  });

  it("open pages down to flat fields of their records", () => {
    const index = indexOf(schemaOf("core"));
    const root = index.roots.find(({ kind, field }) => kind === "query" && field.name === "companies");
    if (root === undefined) throw new Error("There is no companies");
    const { document: text, variables } = operationTemplate(index, root);
    expect(text).toMatch(/^query Companies\(.*\$first: Int.*\) \{\n {2}companies\(.*first: \$first.*\) \{/);
    expect(text).toContain("        name\n");
    expect(text).toContain("hasNextPage");
    expect(JSON.parse(variables)).toEqual({ first: 5 });
    expect(root.field.args.map(({ type }) => printType(type))).toContain("CompanyFilterInput");
  });
});

describe("operations over REST", () => {
  const operations = operationsOf(document);
  const operation = (id: string) => {
    const found = operations.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no ${id}`);
    return found;
  };

  it("are all there, once, with their parameters and examples", () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const count = Object.values(document.paths).flatMap((item) =>
      Object.keys(item).filter((key) => key !== "parameters"),
    ).length;
    expect(ids).toHaveLength(count);
    for (const { path, parameters } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(inPath);
    }
  });

  it("start from an example where they take a body", () => {
    const withBody = operations.filter(({ body }) => body !== null);
    expect(withBody.length).toBeGreaterThan(10);
    expect(withBody.filter(({ body }) => body?.examples.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("become requests, and commands for a terminal", () => {
    const list = operation("findManyCompanies");
    const filled = {
      parameters: new Map([
        ["filter", `name[eq]:"A & B's"`],
        ["limit", "2"],
        ["depth", ""],
      ]),
      body: "",
    };
    const request = restRequest(list, filled);
    expect(request).toEqual({
      method: "GET",
      path: `/rest/companies?filter=name%5Beq%5D%3A%22A%20%26%20B's%22&limit=2`,
      headers: {},
      body: null,
    });
    expect(curlCommand("https://crm.example.com", request)).toBe(
      `curl 'https://crm.example.com/rest/companies?filter=name%5Beq%5D%3A%22A%20%26%20B'\\''s%22&limit=2' \\\n  -H "Authorization: Bearer $API_KEY"`,
    );
    const update = operation("updateOneCompany");
    expect(missingParameters(update, { parameters: new Map(), body: "{}" })).toEqual(["id"]);
    expect(restRequest(update, { parameters: new Map([["id", "a/b"]]), body: "{}" })).toMatchObject({
      method: "PATCH",
      path: "/rest/companies/a%2Fb",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
  });

  it("remember the ids of records they have answered", () => {
    const id = "16230344-6a09-8078-a3a6-d7d31f8c84ef";
    expect(idsIn(JSON.stringify({ data: { companies: [{ id }, { id, other: "x" }] } }))).toEqual([id]);
  });
});

describe("answers", () => {
  it("are laid out digit for digit", () => {
    const text = `{"a":12345678901234567890.10,"b":[],"c":[1,{"d":"x, \\"y\\": {"}],"e":null}`;
    const tokens = layOutJson(text);
    expect(tokens?.map((token) => token.text).join("")).toBe(
      `{\n  "a": 12345678901234567890.10,\n  "b": [],\n  "c": [\n    1,\n    {\n      "d": "x, \\"y\\": {"\n    }\n  ],\n  "e": null\n}`,
    );
    expect(tokens?.filter(({ kind }) => kind === "k").map((token) => token.text)).toEqual([
      `"a"`,
      `"b"`,
      `"c"`,
      `"d"`,
      `"e"`,
    ]);
    expect(layOutJson("not JSON")).toBeNull();
  });

  it("of subscriptions come event by event, however they are cut", async () => {
    const bytes = new TextEncoder().encode(
      `:ok\n\nevent: next\ndata: {"é":1}\n\nevent: next\r\ndata: {"b":2}\r\n\r\ndata:`,
    );
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const events: string[] = [];
    for await (const event of readEvents(stream)) events.push(event);
    expect(events).toEqual([`{"é":1}`, `{"b":2}`]);
  });
});

it("shortens a description to its first sentence", () => {
  expect(splitSentence("0: none; 1: `a. b`.")).toEqual({ first: "0: none.", rest: "1: `a. b`." });
  expect(splitSentence("Holds `a. b` only. More.")).toEqual({ first: "Holds `a. b` only.", rest: "More." });
  expect(splitSentence("No end")).toEqual({ first: "No end", rest: "" });
});

it("reads headers by the line", () => {
  expect(readHeaderLines("X-Request-Id: a:b\n\n accept : x")).toEqual({ "x-request-id": "a:b", accept: "x" });
  expect(() => readHeaderLines("nonsense")).toThrow(`"nonsense" is no header`);
});
