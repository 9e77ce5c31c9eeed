import { describe, expect, it } from "vitest";
import { checkSchema } from "../../../src/core/json/check-schema.js";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { fieldTypeCatalogue } from "../../../src/core/metadata/field-type-catalogue.js";
import { fieldTypes } from "../../../src/core/model/workspace.js";

describe("the catalogue of field types", () => {
  const catalogue = fieldTypeCatalogue();

  it("tells of every type once", () => {
    expect([...catalogue.keys()]).toEqual([...fieldTypes]);
  });

  it("has an example for exactly the types that clients may create", () => {
    for (const entry of catalogue.values())
      expect([entry.type, entry.example !== null]).toEqual([entry.type, entry.isUserCreatable]);
  });

  it("has examples that its own schemas accept", () => {
    for (const { type, example, settings, defaultValue, options } of catalogue.values()) {
      const schemas = { settings, defaultValue, options };
      for (const [key, schema] of Object.entries(schemas)) {
        const value: JsonValue | undefined = example?.[key];
        if (value === undefined) continue;
        expect(schema, `${type}.${key}`).not.toBeNull();
        expect(schema === null ? null : checkSchema(value, schema), `${type}.${key}`).toEqual([]);
      }
    }
  });

  it("says what values look like, part by part", () => {
    expect(catalogue.get("CURRENCY")?.value).toMatchObject({
      type: "object",
      properties: { amountMicros: { type: "number" }, currencyCode: { type: "string" } },
    });
    expect(catalogue.get("SELECT")?.value).toMatchObject({ type: "string", enum: ["GOLD", "SILVER"] });
    expect(catalogue.get("RELATION")?.value).toMatchObject({ type: "string", format: "uuid" });
  });
});
