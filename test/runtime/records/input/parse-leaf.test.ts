import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leavesOf } from "../../../../src/core/fields/leaves-of.js";
import type { Leaf } from "../../../../src/core/fields/leaf.js";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { parseLeaf } from "../../../../src/runtime/records/input/parse-leaf.js";
import { isProblem } from "../../../../src/runtime/records/input/problem.js";
import { makeField, makeOptions } from "./make-workspace.js";
import type { FieldFacts } from "./make-workspace.js";

function leafOf(facts: FieldFacts): Leaf {
  return leavesOf(makeField("f", facts))[0]!;
}

const uuid = "5F0C1C7E-8d55-4a4e-9a53-1a3c6a8e7b11";
const stage = { type: "SELECT", options: makeOptions("NEW", "SCREENING", "WON") } as const;
const tags = { type: "MULTI_SELECT", options: makeOptions("RED", "GREEN") } as const;
const deep = (levels: number): JsonValue => JSON.parse("[".repeat(levels) + "]".repeat(levels)) as JsonValue;

const accepted: readonly (readonly [FieldFacts, JsonValue, unknown])[] = [
  [{ type: "TEXT" }, "Ada", "Ada"],
  [{ type: "TEXT" }, "", null],
  [{ type: "TEXT", isNullable: false }, "", ""],
  [{ type: "TEXT" }, "👩‍💻", "👩‍💻"],
  [{ type: "UUID" }, uuid, uuid.toLowerCase()],
  [{ type: "NUMBER" }, 0, 0],
  [{ type: "NUMBER" }, -1.5, -1.5],
  [{ type: "NUMBER", settings: { dataType: "int" } }, 2_147_483_647, 2_147_483_647],
  [{ type: "NUMBER", settings: { dataType: "bigint" } }, 42, "42"],
  [{ type: "NUMBER", settings: { dataType: "bigint" } }, "9223372036854775807", "9223372036854775807"],
  [{ type: "NUMERIC" }, 12.5, "12.5"],
  [{ type: "NUMERIC" }, "12345678901234567890.5", "12345678901234567890.5"],
  [{ type: "NUMERIC" }, "1e21", "1e21"],
  [{ type: "BOOLEAN" }, true, true],
  [{ type: "BOOLEAN" }, false, false],
  [{ type: "DATE" }, "2024-02-29", "2024-02-29"],
  [{ type: "DATE_TIME" }, "2025-01-13T00:00:00.000Z", "2025-01-13T00:00:00.000Z"],
  [{ type: "DATE_TIME" }, "2025-01-13 00:00:00", "2025-01-13T00:00:00.000Z"],
  [{ type: "DATE_TIME" }, "2025-01-13T10:30:00+02:00", "2025-01-13T08:30:00.000Z"],
  [{ type: "DATE_TIME" }, "2025-01-13T23:30:15.123456-0530", "2025-01-14T05:00:15.123Z"],
  [{ type: "DATE_TIME" }, "2025-01-13", "2025-01-13T00:00:00.000Z"],
  [stage, "NEW", "NEW"],
  [{ type: "RATING", options: makeOptions("RATING_1", "RATING_5") }, "RATING_5", "RATING_5"],
  [tags, ["RED", "GREEN", "RED"], ["RED", "GREEN"]],
  [tags, "RED", ["RED"]],
  [tags, [], null],
  [{ type: "ARRAY" }, ["a", "b", "a"], ["a", "b", "a"]],
  [{ type: "ARRAY" }, "a", ["a"]],
  [{ type: "ARRAY" }, [], null],
  [{ type: "ARRAY", isNullable: false }, [], []],
  [{ type: "RAW_JSON" }, { a: [1, null] }, '{"a":[1,null]}'],
  [{ type: "RAW_JSON" }, '{"a": 1}', '{"a":1}'],
  [{ type: "RAW_JSON" }, [1], "[1]"],
  [{ type: "RAW_JSON" }, {}, null],
  [{ type: "RAW_JSON" }, [], null],
  [{ type: "RAW_JSON" }, "[]", null],
  [{ type: "RAW_JSON", isNullable: false }, {}, "{}"],
  [{ type: "RAW_JSON" }, { a: "\\u0000" }, '{"a":"\\\\u0000"}'],
];

const refused: readonly (readonly [FieldFacts, ...JsonValue[]])[] = [
  [{ type: "TEXT" }, 1, true, {}, [], "nul\0", "\ud800"],
  [{ type: "UUID" }, {}, [], true, 1, "non-uuid", "", `{${uuid}}`],
  [{ type: "NUMBER" }, {}, [], true, "abc", "12", "", Number.POSITIVE_INFINITY],
  [{ type: "NUMBER", settings: { dataType: "int" } }, 1.5, 2_147_483_648, "1"],
  [{ type: "NUMBER", settings: { dataType: "bigint" } }, 1.5, 1e300, 2 ** 53, "9223372036854775808", "1.0", ""],
  [{ type: "NUMERIC" }, {}, "not-a-number", "", "1e1001", "NaN", "Infinity", "0x10", true, "1".repeat(1001)],
  [{ type: "BOOLEAN" }, "true", 1, 0, {}, []],
  [{ type: "DATE" }, "2024", "2024-01", "2024-13-01", "2024-02-31", "2023-02-29", "0000-01-01", 1, true, ""],
  [{ type: "DATE" }, "2024-01-01T00:00:00Z"],
  [{ type: "DATE_TIME" }, "2024", "2024-01", "2025-01-13T25:30:00Z", "2025-02-30T00:00:00Z", 1, true, "", "now"],
  [{ type: "DATE_TIME" }, "2025-01-13T10:60:00Z", "2025-01-13T10:00:60Z", "0001-01-01T00:00:00+01:00"],
  [{ type: "DATE_TIME" }, "9999-12-31T23:59:59-01:00", "2025-01-13T10:00:00+16:00"],
  [stage, "LOST", 1, true, {}, "", "new"],
  [tags, {}, true, 1, "BLUE", ["BLUE"], [null], [["RED"]]],
  [{ type: "ARRAY" }, true, 1, {}, [1], [null], ["nul\0"]],
  [{ type: "RAW_JSON" }, "not json", 1, true, "12", '"text"', "null", { a: "\0" }, { "\ud800": 1 }, deep(201)],
  [{ type: "TS_VECTOR" }, "word", {}],
];

function upTo(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max });
}

describe("parseLeaf", () => {
  test.each(accepted)("%o takes %o", (facts, value, stored) => {
    expect(parseLeaf(value, leafOf(facts))).toStrictEqual(stored);
  });

  test.each(refused.map(([facts, ...values]) => ({ facts, values })))("$facts refuses $values", ({ facts, values }) => {
    for (const value of values) {
      const result = parseLeaf(value, leafOf(facts));
      expect({ value, isRefused: isProblem(result) }).toStrictEqual({ value, isRefused: true });
    }
  });

  test("null goes only into columns that may be empty", () => {
    expect(parseLeaf(null, leafOf({ type: "NUMBER" }))).toBeNull();
    expect(parseLeaf(null, leafOf({ type: "NUMBER", isNullable: false }))).toMatchObject({ value: null });
  });

  test("a wrong option tells the allowed ones and the nearest", () => {
    expect(parseLeaf("SCRENING", leafOf(stage))).toStrictEqual({
      message: 'must be one of NEW, SCREENING, WON, not "SCRENING". Did you mean "SCREENING"?',
      value: "SCRENING",
      allowed: ["NEW", "SCREENING", "WON"],
      nearest: "SCREENING",
    });
  });

  test("a wrong item of a list is named by its place", () => {
    expect(parseLeaf(["a", 1], leafOf({ type: "ARRAY" }))).toStrictEqual({
      message: "[1] must be text, not 1.",
      value: 1,
    });
  });

  test("long and nested values are not sent back", () => {
    expect(parseLeaf("x".repeat(1000), leafOf({ type: "NUMBER" }))).not.toHaveProperty("value");
    expect(parseLeaf({ a: 1 }, leafOf({ type: "NUMBER" }))).not.toHaveProperty("value");
  });

  test("JSON may nest to a limit", () => {
    expect(parseLeaf(deep(200), leafOf({ type: "RAW_JSON" }))).toBe(JSON.stringify(deep(200)));
    expect(isProblem(parseLeaf(deep(5000), leafOf({ type: "RAW_JSON" })))).toBe(true);
  });

  test("dates are exactly the days of the calendar", () => {
    const leaf = leafOf({ type: "DATE" });
    fc.assert(
      fc.property(upTo(9999), upTo(14), upTo(33), (year, month, day) => {
        const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const isDay = year > 0 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(parseLeaf(text, leaf) === text).toBe(isDay);
      }),
    );
  });

  test("every instant of an offset is the one JavaScript reads", () => {
    const leaf = leafOf({ type: "DATE_TIME" });
    const instant = fc.date({ min: new Date("0001-01-02"), max: new Date("9999-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.constantFrom("Z", "+02:00", "-11:30", "+14:00"), (date, offset) => {
        const text = date.toISOString().replace("Z", offset);
        const stored = parseLeaf(text, leaf);
        expect(stored).toBe(new Date(text).toISOString());
        expect(parseLeaf(stored as string, leaf)).toBe(stored);
      }),
    );
  });

  test("whatever JSON comes, the answer is a value or a problem", () => {
    const kinds: readonly FieldFacts[] = refused.map(([facts]) => facts);
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.jsonValue({ maxDepth: 3 }), (facts, value) => {
        const result = parseLeaf(value as JsonValue, leafOf(facts));
        expect(isProblem(result) ? result.message : "must be.").toMatch(/^\S.* .*\.$|^must be\.$/s);
      }),
    );
  });
});
