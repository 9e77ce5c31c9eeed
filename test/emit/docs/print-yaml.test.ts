import fc from "fast-check";
import { expect, test } from "vitest";
import { printCoreOpenapi } from "../../../src/core/docs/openapi/print-core-openapi.js";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { printYaml } from "../../../src/emit/docs/print-yaml.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { readYaml } from "./read-yaml.js";

test("block style, with quotes where a text could be read as something else", () => {
  const value = {
    openapi: "3.1.1",
    info: { title: "Acme: CRM", version: "v0.1", description: "Two\nlines" },
    "/companies/{id}": { get: { operationId: "findOneCompany", "x-list": [] } },
    responses: { "200": { $ref: "#/components/responses/Ok" } },
    tags: [
      { name: "companies", "x-displayName": "Companies" },
      "no",
      "null",
      "~",
      "12",
      "- a",
      "",
      " a",
      "a ",
      "a #b",
      "a: b",
    ],
    nested: [[1, [true, null]], [], {}],
    large: 1e21,
  };
  expect(printYaml(value)).toBe(`openapi: "3.1.1"
info:
  title: "Acme: CRM"
  version: v0.1
  description: "Two\\nlines"
"/companies/{id}":
  get:
    operationId: findOneCompany
    x-list: []
responses:
  "200":
    $ref: "#/components/responses/Ok"
tags:
  - name: companies
    x-displayName: Companies
  - "no"
  - "null"
  - "~"
  - "12"
  - "- a"
  - ""
  - " a"
  - "a "
  - "a #b"
  - "a: b"
nested:
  - - 1
    - - true
      - null
  - []
  - {}
large: 1.0e+21
`);
});

test("what cannot stand in YAML as it is, is escaped", () => {
  expect(printYaml(["\u007f", "\u0085", "\u2028", "\ufeff", "\0", "é", "🚀"])).toBe(
    String.raw`- "\u007f"
- "\u0085"
- "\u2028"
- "\ufeff"
- "\u0000"
- "é"
- "🚀"
`,
  );
});

test("a key that no reader would take is refused", () => {
  expect(() => printYaml({ ["k".repeat(1001)]: 1 })).toThrow(RangeError);
});

const awkward = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "yes",
    "No",
    "null",
    "1e3",
    "0x1f",
    "1_000",
    "12:30:45",
    "2026-01-01",
    "---",
    "...",
    "- a",
    "? a",
    "a:",
    "@a",
    "%a",
    "*a",
    "&a",
    "!a",
    "<<",
    "=",
    "a\tb",
  ),
);

test("every value reads back as it was", () => {
  const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      awkward,
      fc.constantFrom(null, true, false),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(awkward, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      expect(readYaml(printYaml(one))).toEqual(one);
    }),
    { numRuns: 2000 },
  );
});

test("the OpenAPI document reads back as it was", () => {
  const document = JSON.parse(printCoreOpenapi(buildTestWorkspace(exampleModel("field-kinds")))) as JsonValue;
  expect(readYaml(printYaml(document))).toEqual(document);
});
