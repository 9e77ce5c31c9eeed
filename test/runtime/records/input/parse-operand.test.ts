import { describe, expect, test } from "vitest";
import { leavesOf } from "../../../../src/core/fields/leaves-of.js";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { parseOperand } from "../../../../src/runtime/records/input/parse-operand.js";
import { makeField, makeOptions } from "./make-workspace.js";
import type { FieldFacts } from "./make-workspace.js";

function operand(facts: FieldFacts, value: JsonValue): unknown {
  return parseOperand(leavesOf(makeField("f", facts))[0]!, value, "filter.f.eq");
}

const int = { type: "NUMBER", settings: { dataType: "int" } } as const;
const bigint = { type: "NUMBER", settings: { dataType: "bigint" } } as const;
const tags = { type: "MULTI_SELECT", options: makeOptions("RED", "GREEN") } as const;

describe("parseOperand", () => {
  test.each<readonly [FieldFacts, JsonValue, unknown]>([
    [{ type: "TEXT" }, "", ""],
    [{ type: "TEXT" }, "%Ada%", "%Ada%"],
    [{ type: "NUMBER" }, "12.5", 12.5],
    [{ type: "NUMBER" }, -3, -3],
    [int, "12", 12],
    [bigint, "9007199254740993", "9007199254740993"],
    [{ type: "NUMERIC" }, "1.50", "1.50"],
    [{ type: "BOOLEAN" }, "true", true],
    [{ type: "BOOLEAN" }, "false", false],
    [{ type: "BOOLEAN" }, false, false],
    [{ type: "UUID" }, "5F0C1C7E-8D55-4A4E-9A53-1A3C6A8E7B11", "5f0c1c7e-8d55-4a4e-9a53-1a3c6a8e7b11"],
    [{ type: "DATE" }, "2025-01-13", "2025-01-13"],
    [{ type: "DATE_TIME" }, "2025-01-13", "2025-01-13T00:00:00.000Z"],
    [{ type: "DATE_TIME" }, "2025-01-13T02:00:00+02:00", "2025-01-13T00:00:00.000Z"],
    [tags, "RED", "RED"],
    [tags, ["RED"], ["RED"]],
    [{ type: "ARRAY" }, "a", "a"],
    [{ type: "ARRAY" }, ["a", "b"], ["a", "b"]],
    [{ type: "RAW_JSON" }, "%a%", "%a%"],
    [{ type: "TS_VECTOR" }, "ada", "ada"],
  ])("%o compares with %o", (facts, value, expected) => {
    expect(operand(facts, value)).toStrictEqual(expected);
  });

  test.each<readonly [FieldFacts, JsonValue]>([
    [{ type: "TEXT" }, 1],
    [{ type: "TEXT" }, "nul\0"],
    [{ type: "NUMBER" }, "abc"],
    [{ type: "NUMBER" }, ""],
    [{ type: "NUMBER" }, "1e999"],
    [int, "1.5"],
    [int, "3000000000"],
    [bigint, "abc"],
    [{ type: "BOOLEAN" }, "yes"],
    [{ type: "UUID" }, "abc"],
    [{ type: "DATE" }, "2025-02-30"],
    [{ type: "DATE_TIME" }, "yesterday"],
    [tags, "BLUE"],
    [{ type: "RAW_JSON" }, {}],
  ])("%o does not compare with %o", (facts, value) => {
    expect(operand(facts, value)).toMatchObject({
      path: "filter.f.eq",
      message: expect.stringMatching(/^filter\.f\.eq must be/) as string,
    });
  });
});
