import { expect, test } from "vitest";
import { plainText } from "../../src/reference/inline.js";
import { deprecationNote } from "../../src/reference/objects/deprecation-note.js";

test("a deprecation is told with all that is known of it", () => {
  const whole = { since: "2026-01-31", sunset: "2026-12-31", replacement: "annualRevenue", reason: "Two fields" };
  expect(plainText(deprecationNote(whole))).toBe(
    "Deprecated since 2026-01-31. Two fields. Use instead: annualRevenue. It may stop working on 2026-12-31.",
  );
  const none = { since: null, sunset: null, replacement: null, reason: null };
  expect(plainText(deprecationNote(none))).toBe("Deprecated.");
});
