import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import * as prettier from "prettier";
import { checkSchema } from "../../../src/core/json/check-schema.js";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { modelSchema } from "../../../src/core/model/model-schema.js";
import { printModel } from "../../../src/core/model/print-model.js";
import { fieldOf, crmModel, objectOf, shuffleKeys, workspaceOf } from "./model-text.js";

const crm = workspaceOf(crmModel);

describe("the CRM model", () => {
  it("has its objects in the order of their names and system fields first", () => {
    expect(crm.objects).toHaveLength(29);
    expect(crm.objects.reduce((sum, object) => sum + object.fields.length, 0)).toBe(501);
    const names = crm.objects.map((object) => object.nameSingular);
    expect(names).toEqual(names.toSorted());
    for (const object of crm.objects)
      expect(object.fields.slice(0, 8).map((field) => field.name)).toEqual([
        "id",
        "createdAt",
        "updatedAt",
        "deletedAt",
        "createdBy",
        "updatedBy",
        "position",
        "searchVector",
      ]);
  });

  it("keeps what it says", () => {
    expect(crm.settings.displayName).toBe("Acme CRM");
    expect(objectOf(crm, "person")).toMatchObject({
      namePlural: "people",
      labelIdentifier: "name",
      imageIdentifier: "avatarFile",
      isCustom: false,
      searchFields: ["name", "emails", "phones", "jobTitle"],
    });
    expect(fieldOf(crm, "person", "company").relation).toEqual({
      type: "MANY_TO_ONE",
      targetObject: "company",
      inverseField: "people",
      onDelete: "SET_NULL",
      joinColumnName: "companyId",
      morphGroup: null,
    });
    expect(fieldOf(crm, "noteTarget", "targetCompany").relation?.morphGroup).toBe("target");
    expect(fieldOf(crm, "opportunity", "stage").options?.map(({ value }) => value)).toContain("NEW");
  });

  it("is deeply frozen", () => {
    const field = fieldOf(crm, "opportunity", "stage");
    expect([
      crm,
      crm.objects,
      objectOf(crm, "person"),
      field,
      field.options,
      field.options?.[0],
      field.settings,
    ]).toSatisfy((parts: readonly unknown[]) => parts.every((part) => Object.isFrozen(part)));
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const random = (): number => stream.next().value;
        expect(workspaceOf(shuffleKeys(crmModel, random))).toEqual(crm);
        expect(JSON.stringify(workspaceOf(shuffleKeys(crmModel, random)))).toBe(JSON.stringify(crm));
      }),
      { numRuns: 5 },
    );
  });

  it("does not depend on the order of objects", () => {
    const objects = crmModel["objects"] as readonly JsonValue[];
    expect(workspaceOf({ ...crmModel, objects: objects.toReversed() })).toEqual(crm);
  });

  it("is the same after it is printed and built again", () => {
    const printed = printModel(crm);
    expect(workspaceOf(printed)).toEqual(crm);
    expect(printModel(workspaceOf(printed))).toEqual(printed);
    expect(JSON.stringify(printed).length).toBeLessThan(JSON.stringify(crmModel).length * 0.6);
  });

  it("fits the published schema, which is printed from the source", async () => {
    expect(checkSchema(crmModel, modelSchema)).toEqual([]);
    expect(checkSchema(printModel(crm, "./model.schema.json"), modelSchema)).toEqual([]);
    const text = await prettier.format(JSON.stringify(modelSchema), { parser: "json", printWidth: 120 });
    await expect(text).toMatchFileSnapshot("../../../model.schema.json");
  });

  it("holds the published schema to be a schema", () => {
    const known = new Set(
      (
        "$schema title description type format enum const default examples pattern minLength maxLength minimum maximum minItems " +
        "maxItems items properties required additionalProperties anyOf oneOf allOf if then else"
      ).split(" "),
    );
    const visit = (schema: JsonObject): void => {
      for (const key of Object.keys(schema)) expect(known).toContain(key);
      expect(() => new RegExp(String(schema["pattern"] ?? ""), "u")).not.toThrow();
      for (const key of ["items", "if", "then", "else"]) if (schema[key]) visit(schema[key] as JsonObject);
      for (const key of ["anyOf", "oneOf", "allOf"])
        for (const part of (schema[key] ?? []) as readonly JsonObject[]) visit(part);
      for (const part of Object.values((schema["properties"] ?? {}) as JsonObject)) visit(part as JsonObject);
    };
    visit(JSON.parse(JSON.stringify(modelSchema)) as JsonObject);
  });
});
