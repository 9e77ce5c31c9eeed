import { describe, expect, test, vi } from "vitest";
import { areToolsMissing } from "../tools.js";
import { holdToDocument } from "./hold-to-document.js";
import { recordsDocument } from "./records-document.js";
import { spoilAnswer, spoilRequest } from "./spoil.js";

// Either would do. This one is ready sooner, and there are many servers.
vi.mock("../../support/databases.js", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  engines: ["postgres"],
}));

const held = holdToDocument(recordsDocument);
if (!areToolsMissing()) {
  await import("../../rest/contract.test.js");
  await import("../../rest/writes.test.js");
  await import("../../rest/filters.test.js");
  await import("../../rest/order-and-pages.test.js");
  await import("../../rest/shape.test.js");
  await import("../../rest/field-endpoints.test.js");
  await import("../../rest/group-by.test.js");
  await import("../../rest/errors.test.js");
  await import("../../rest/deprecation.test.js");
  await import("../../rest/inactive-target.test.js");
}

describe.skipIf(areToolsMissing())("Prism, between the tests above and their servers", () => {
  test("saw many exchanges, of many kinds", () => {
    expect(held.judged()).toBeGreaterThan(1500);
    expect(held.samples.size).toBeGreaterThan(250);
  });

  test("needed every exception", () => {
    expect(held.unusedExceptions()).toEqual([]);
  });

  test("finds fault with each kind of answer, when it is spoilt", async () => {
    const blind: string[] = [];
    for (const [kind, sample] of held.samples) if ((await spoilAnswer(sample)).length === 0) blind.push(kind);
    expect(blind).toEqual([]);
  });

  test("finds fault with each kind of request, when it is spoilt", async () => {
    const blind: string[] = [];
    for (const [kind, sample] of held.samples)
      if (sample.request.body !== undefined && (await spoilRequest(sample)).length === 0) blind.push(kind);
    expect(blind).toEqual([]);
  });
});
