import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeOf } from "../../src/input/json-node.js";
import { parseJson } from "../../src/input/parse-json.js";
import { scanJson } from "../../src/input/scan-json.js";
import { readModelText } from "../../src/input/read-model.js";

const place = (text: string): string[] =>
  readModelText("m.json", text).diagnostics.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );

describe("scanJson", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat(4), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(scanJson(text).value).toEqual(JSON.parse(text));
        expect(parseJson(text).value).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it("refuses what JSON.parse refuses", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'{}[],:"\\ \n-+.0123eEtrufalsn'.split("")), { maxLength: 12 }),
        (characters) => {
          const text = characters.join("");
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          const { value, problems } = scanJson(text);
          expect(value !== undefined && problems.length === 0).toBe(isJson);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("knows where keys and values stand", () => {
    const text = '{ "a": [1, { "b/c": "x" }] }';
    const { root } = scanJson(text);
    const at = (pointer: string, wantsKey = false): string => {
      const { start, end } = rangeOf(root, pointer, wantsKey);
      return text.slice(start, end);
    };
    expect(at("/a/1/b~1c")).toBe('"x"');
    expect(at("/a/1/b~1c", true)).toBe('"b/c"');
    expect(at("/a/0")).toBe("1");
    expect(at("/a")).toBe('"a"');
    expect(at("/a/1/absent")).toBe("{");
    expect(at("/absent")).toBe("{");
  });
});

describe("parseJson", () => {
  it("skips a byte order mark", () => {
    expect(parseJson('\ufeff{"a":1}').value).toEqual({ a: 1 });
    expect(parseJson('\ufeff{"a":1,"a":2}').problems).toHaveLength(1);
  });

  it("finds repeated keys, and takes none for one that is not", () => {
    expect(parseJson('{"a":{"b":1,"b" : 2},"c":3}').problems.map(({ diagnostic }) => diagnostic.pointer)).toEqual([
      "/a/b",
    ]);
    expect(parseJson('{"a":"\\"b\\": 1","b":"x\\\\","c":2}').problems).toEqual([]);
    expect(parseJson('{"\\u0061":1,"a":2}').problems).toHaveLength(1);
  });

  it("keeps a key named __proto__ a key", () => {
    for (const { value } of [parseJson('{"__proto__":{"x":1}}'), scanJson('{"__proto__":{"x":1}}')])
      expect(Object.keys(value as object)).toEqual(["__proto__"]);
  });

  it("bounds the depth, whatever closes it", () => {
    for (const text of ["[".repeat(100_000), "[".repeat(100_000) + "]".repeat(100_000), '{"a":'.repeat(100_000)])
      expect(parseJson(text).problems.map(({ diagnostic }) => diagnostic.code)).toEqual(["json/too-deep"]);
  });

  it("says what was expected and where", () => {
    expect(place("")).toEqual(["1:1 json/syntax Expected a value, found the end of the file."]);
    expect(place('{\n  "objects": [\n    { "a" 1 }')).toEqual(['3:11 json/syntax Expected ":", found `1`.']);
    expect(place('{"objects":[]} x')).toEqual(["1:16 json/syntax Expected the end of the file, found `x`."]);
    expect(place('{"objects":[]}\0')).toEqual([
      "1:15 json/syntax Expected the end of the file, found a control character.",
    ]);
    expect(place('{"objects":nul}')).toEqual(["1:12 json/syntax Expected a value, found `nul`."]);
    expect(place('{"a":"x\n"}')).toEqual([
      "1:8 json/syntax Expected a closing quote or an escaped character, found a control character.",
    ]);
    expect(place("{'a':1}")).toEqual(['1:2 json/syntax Expected a key in double quotes or "}", found `\'`.']);
  });

  it("refuses NUL and halves of surrogate pairs, and takes whole ones", () => {
    expect(parseJson('{"a":"\\u0000"}').problems).toHaveLength(1);
    expect(parseJson('{"a":"\\ud83d"}').problems).toHaveLength(1);
    expect(parseJson('{"a":"\ud83d"}').problems).toHaveLength(1);
    expect(parseJson('{"a":"\\ud83d\\ude00 😀"}')).toMatchObject({ value: { a: "😀 😀" }, problems: [] });
  });
});
