import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstModel } from "../../src/cli/commands/first-model.js";
import { isDiagnosticCode } from "../../src/core/diagnostics/codes.js";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { isJsonObject } from "../../src/core/json/json-value.js";
import { readModelText } from "../../src/input/read-model.js";
import { graphqlExport } from "./print-exports.js";
import { workspaceOf } from "../core/model/model-text.js";

const model = firstModel("./model.schema.json");
const exported = graphqlExport(workspaceOf(model), "fieldsList");

/** The value with what stands at one of its places replaced by another value. */
function replaceAt(value: JsonValue, place: number, by: JsonValue): JsonValue {
  let left = place;
  const visit = (part: JsonValue): JsonValue => {
    if (left === 0) {
      left -= 1;
      return by;
    }
    left -= 1;
    if (Array.isArray(part)) return part.map((item: JsonValue) => visit(item));
    if (!isJsonObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, visit(item)]));
  };
  return visit(value);
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>,
  fc.constantFrom<JsonValue>(
    "RELATION",
    "MORPH_RELATION",
    "SELECT",
    "company",
    "people",
    "name",
    "id",
    "ONE_TO_MANY",
    {},
    [],
  ),
  fc.constant<JsonValue>({ type: "ONE_TO_MANY", targetObject: "company", inverseField: "people" }),
);

describe("a model with something else somewhere in it", () => {
  it.each([
    ["model", model],
    ["export", exported],
  ])("of the kind %s is read, or told what is wrong", (_kind, whole) => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), anything, anything, (first, second, one, other) => {
        const text = JSON.stringify(replaceAt(replaceAt(whole, first, one), second, other), null, 2);
        const { workspace, diagnostics } = readModelText("model.json", text);
        expect(workspace === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
        const lines = text.split("\n");
        for (const { code, message, line, column, endLine, endColumn } of diagnostics) {
          expect(isDiagnosticCode(code)).toBe(true);
          expect(message).not.toMatch(/\bundefined\b|\[object Object\]/);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
          expect(endLine > line || endColumn >= column).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
