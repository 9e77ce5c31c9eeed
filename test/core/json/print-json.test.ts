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
