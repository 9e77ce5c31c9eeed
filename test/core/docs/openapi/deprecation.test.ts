import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { printMetadataOpenapi } from "../../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { printCoreOpenapi } from "../../../../src/core/docs/openapi/print-core-openapi.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { deprecatingModel } from "../../../support/deprecating-model.js";
import { OpenapiDocument } from "./read-document.js";

const workspace = buildTestWorkspace(deprecatingModel);
const document = new OpenapiDocument(printCoreOpenapi(workspace));
const propertyOf = (component: string, name: string): unknown =>
  document.at("components", "schemas", component, "properties", name);

describe("the document of a model with deprecations", () => {
  it("marks all operations of an object and those of a field, and no others", () => {
    const marked = document.operations().filter(({ operation }) => operation["deprecated"] === true);
    expect(marked.length).toBeGreaterThan(20);
    for (const { path } of marked)
      expect(path).toMatch(/^\/(\w+\/)?(sites|regions)\b|^\/companies\/\{id\}\/(legalName|code|site)$/);
    const all = document.operations().filter(({ path }) => /^\/(\w+\/)?(sites|regions)\b/.test(path));
    expect(all.filter(({ operation }) => operation["deprecated"] !== true)).toEqual([]);
    const descriptions = marked.map(({ operation }) => String(operation["description"]));
    expect(descriptions.filter((text) => !text.includes("Deprecated"))).toEqual([]);
    expect(document.at("paths", "/sites", "get")["description"]).toContain(
      "Deprecated since 2025-06-30. May stop working on 2026-06-30. Use places instead.",
    );
  });

  it("says which headers answers have", () => {
    const headers = (...path: string[]): readonly string[] =>
      Object.keys(document.at("paths", ...path, "responses", "200", "headers"));
    expect(headers("/sites", "get")).toEqual(expect.arrayContaining(["Deprecation", "Sunset", "Link"]));
    expect(headers("/companies", "get")).toEqual(["X-Request-Id", "Link"]);
    expect(Object.keys(document.at("components", "responses", "company.legalName", "headers"))).toEqual([
      "X-Request-Id",
      "Deprecation",
      "Sunset",
    ]);
  });

  it("marks the properties of a field, read and written", () => {
    for (const component of ["CompanyForResponse", "Company", "CompanyForUpdate"]) {
      for (const name of ["legalName", "code", "siteId", "site"])
        expect(propertyOf(component, name), `${component}.${name}`).toMatchObject({
          deprecated: true,
          description: expect.stringContaining("Deprecated"),
        });
      expect(propertyOf(component, "name")).not.toHaveProperty("deprecated");
    }
    expect(propertyOf("CompanyForResponse", "legalName")).toMatchObject({
      description: expect.stringContaining('Use name instead. Both said the "same".'),
    });
  });

  it("names deprecated options in words", () => {
    expect(document.at("components", "schemas", "CompanyStageEnum")["description"]).toContain(
      "`OLD` is deprecated. Since 2026-02-01. Use NEW instead.",
    );
  });

  it("marks webhooks and tags of an object", () => {
    expect(document.at("webhooks", "site.*", "post")["deprecated"]).toBe(true);
    expect(document.at("webhooks", "company.*", "post")).not.toHaveProperty("deprecated");
    expect(document.json["tags"]).toContainEqual(
      expect.objectContaining({ name: "sites", description: expect.stringContaining("Deprecated since 2025-06-30.") }),
    );
  });

  it("is valid in both versions", async () => {
    for (const text of [
      printCoreOpenapi(workspace),
      printCoreOpenapi(workspace, { version: "3.0" }),
      printMetadataOpenapi(workspace),
    ]) {
      const { errors } = await new Validator().validate(JSON.parse(text) as Record<string, unknown>);
      expect(errors ?? []).toEqual([]);
    }
  });
});

describe("the head of a document", () => {
  const infoOf = (settings: object): unknown => {
    const model = { ...deprecatingModel, workspace: { displayName: "Acme", ...settings } };
    return (JSON.parse(printCoreOpenapi(buildTestWorkspace(model))) as { info: unknown }).info;
  };

  it("names the contact and the licence of the workspace, without what is null", () => {
    const contact = { name: "API team", email: "api@acme.example", url: null };
    expect(infoOf({ contact, license: { name: "MIT" } })).toMatchObject({
      contact: { name: "API team", email: "api@acme.example" },
      license: { name: "MIT" },
    });
    expect(JSON.stringify(infoOf({ contact }))).not.toContain(":null");
    expect(infoOf({ license: { name: "Terms", url: "https://acme.example/terms" } })).toMatchObject({
      license: { name: "Terms", url: "https://acme.example/terms" },
    });
  });

  it("goes on to name nobody where the workspace names nobody", () => {
    const standard = { contact: { name: "Acme" }, license: { name: "No license" } };
    expect(infoOf({})).toMatchObject(standard);
    expect(infoOf({ contact: {} })).toMatchObject(standard);
  });
});
