import { describe, expect, it } from "vitest";
import { codes, diagnosticCodes, isDiagnosticCode } from "../../../src/core/diagnostics/codes.js";
import { readModelText } from "../../../src/input/read-model.js";

describe("codes", () => {
  it("are area/name and have a page", () => {
    for (const code of diagnosticCodes) {
      expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      const { page } = codes[code];
      expect([page.summary, page.cause, page.fix].filter((text) => !/\S.*[.)]$/s.test(text))).toEqual([]);
    }
    expect(isDiagnosticCode("model/unknown-target")).toBe(true);
    expect(isDiagnosticCode("toString")).toBe(false);
  });

  const withExample = diagnosticCodes.filter((code) => code !== "file/not-readable");
  it.each(withExample)("%s is what its example gets", (code) => {
    const { diagnostics } = readModelText("model.json", codes[code].page.example);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    for (const diagnostic of diagnostics) {
      expect(diagnostic.message).not.toMatch(/undefined|\[object/);
      expect(diagnostic.message).toMatch(/[.?]$/);
      expect(diagnostic.fix ?? "none.").toMatch(/[.?]$/);
    }
  });

  it.each(withExample)("the example of %s has no other mistake", (code) => {
    const { diagnostics } = readModelText("model.json", codes[code].page.example);
    const others = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].filter((other) => other !== code);
    expect(others).toEqual([]);
  });
});
