import * as fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { printJson } from "../../../src/core/json/print-json.js";

test("prettier leaves any printed value unchanged", async () => {
  const key = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 }).filter((name) => name !== "__proto__");
  const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(fc.string({ maxLength: 40 }), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(fc.integer(), { maxLength: 60 }),
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 12 }),
      fc.array(tie("value"), { maxLength: 5 }),
      fc.dictionary(key, tie("value"), { maxKeys: 5 }),
      fc.record({ $ref: fc.string({ maxLength: 130 }) }),
      fc.array(fc.record({ $ref: fc.string({ maxLength: 40 }) }), { maxLength: 4 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(value, async (json) => {
      const text = printJson(json);
      expect(await format(text, { parser: "json", printWidth: 120 })).toBe(text);
      expect(JSON.parse(text)).toEqual(json);
    }),
    { numRuns: 300 },
  );
});

test("what only refers to something keeps to its line", () => {
  const refers = { $ref: "#/components/schemas/Company" };
  expect(printJson({ items: refers, anyOf: [refers, { type: "null" }] })).toBe(
    `{
  "items": { "$ref": "#/components/schemas/Company" },
  "anyOf": [
    { "$ref": "#/components/schemas/Company" },
    {
      "type": "null"
    }
  ]
}
`,
  );
});
