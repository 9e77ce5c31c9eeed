import { Validator } from "@seriousme/openapi-schema-validator";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import {
  printBaseMetadataOpenapi,
  printMetadataOpenapi,
} from "../../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../../src/core/json/json-value.js";
import { metadataOperations, unmanagedResources } from "../../../../src/core/surface/metadata-operations.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { exampleModel } from "../../../support/emit-test-server.js";
import { OpenapiDocument, referencesIn } from "./read-document.js";

const switchedOff: JsonObject = {
  objects: [{ labelSingular: "Deal", isActive: false, fields: [] }],
};
const models: readonly (readonly [string, JsonValue])[] = [
  ...["crm", "field-kinds", "many-to-one", "minimal", "morph", "self-relation"].map(
    (name) => [`examples/${name}`, exampleModel(name)] as const,
  ),
  ["a model of which nothing is served", switchedOff],
  [
    "a model in the newer envelope",
    { ...(exampleModel("minimal") as JsonObject), workspace: { metadataFormat: "direct" } },
  ],
];

describe.each(models)("the metadata document of %s", (_, model) => {
  const workspace = buildTestWorkspace(model);
  const text = printMetadataOpenapi(workspace);
  const document = new OpenapiDocument(text);

  test.each(["3.1", "3.0"] as const)("is valid OpenAPI %s", async (version) => {
    const printed = printMetadataOpenapi(workspace, { version });
    const { valid, errors } = await new Validator().validate(JSON.parse(printed) as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    const ids = new OpenapiDocument(printed).operations().map(({ id }) => id);
    expect(ids).toEqual(document.operations().map(({ id }) => id));
  });

  test("tells of every route of the list but aliases, of the empty lists, and of itself", () => {
    const listed = metadataOperations.flatMap(({ id, routes }) =>
      routes
        .filter((route) => !route.isAlias)
        .map(({ method, path }) => `${method.toUpperCase()} ${path.replace(/:(\w+)/g, "{$1}")} ${id}`),
    );
    const empty = unmanagedResources.map(
      (resource) => `GET /${resource} findMany${resource.charAt(0).toUpperCase()}${resource.slice(1)}`,
    );
    const told = document.operations().map(({ id, method, path }) => `${method} ${path} ${id}`);
    expect(told.toSorted()).toEqual([...listed, ...empty, "GET /open-api/metadata GetOpenApiSchema"].toSorted());
    expect(new Set(document.operations().map(({ id }) => id)).size).toBe(told.length);
  });

  test("names the parameters that each path has, and describes them", () => {
    for (const [path, item] of Object.entries(document.at("paths"))) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const parameters = ((item as JsonObject)["parameters"] ?? []) as readonly JsonObject[];
      const resolved = parameters.map((parameter) => document.resolve(parameter));
      expect([path, resolved.map(({ name }) => name)]).toEqual([path, wanted]);
      expect(resolved.filter(({ description }) => !String(description).endsWith("."))).toEqual([]);
    }
  });

  test("refers only to what it holds, and holds only what is referred to", () => {
    const held = ["schemas", "responses", "parameters", "headers"].flatMap((section) =>
      Object.keys(document.at("components", section)).map((key) => `#/components/${section}/${key}`),
    );
    expect([...new Set(referencesIn(document.json))].toSorted()).toEqual(held.toSorted());
  });

  test("gives examples that fit their schemas", () => {
    const wrong: unknown[] = [];
    const check = (where: string, schema: JsonValue, examples: Readonly<Record<string, JsonValue>>): void => {
      for (const [key, value] of Object.entries(examples)) {
        const problems = document.problems(value, schema);
        if (problems.length > 0) wrong.push({ where, key, problems });
      }
    };
    for (const { id, response, body } of document.operations()) {
      check(`${id} answers`, response.schema, response.examples);
      if (body !== null) check(`${id} takes`, body.schema, body.examples);
    }
    for (const [key, response] of Object.entries(document.at("components", "responses"))) {
      const { schema, examples } = document.content(response as JsonObject);
      check(key, schema, examples);
    }
    for (const [key, schema] of Object.entries(document.at("components", "schemas"))) {
      const { examples = [] } = schema as { readonly examples?: readonly JsonValue[] };
      check(key, schema, Object.fromEntries(examples.entries()));
    }
    expect(wrong).toEqual([]);
  });

  test("has an example of every body and of every answer but two, and describes everything", () => {
    const lacking = document
      .operations()
      .filter(
        ({ operation, response, body }) =>
          Object.keys(response.examples).length === 0 ||
          (body !== null && Object.keys(body.examples).length === 0) ||
          !/\w.*\.$/s.test(String(operation["description"])) ||
          !/^[A-Z]/.test(String(operation["summary"])),
      );
    // The rows of field types look like schemas to linters.
    expect(lacking.map(({ id }) => id).filter((id) => id !== "GetOpenApiSchema")).toEqual([
      "findManyFieldTypes",
      "findOneFieldType",
    ]);
  });

  test("puts each operation under one tag that it describes", () => {
    const tags = document.json["tags"] as readonly JsonObject[];
    const names = tags.map((tag) => tag["name"]);
    expect(document.operations().filter(({ tags: own }) => own.length !== 1 || !names.includes(own[0]!))).toEqual([]);
    expect(new Set(document.operations().map(({ tags: [tag] }) => tag)).size).toBe(names.length);
    expect(tags.filter((tag) => !String(tag["description"]).endsWith("."))).toEqual([]);
  });

  test("tells each member of a schema what it means", () => {
    const silent: string[] = [];
    for (const [name, schema] of Object.entries(document.at("components", "schemas"))) {
      if (!isJsonObject(schema) || !isJsonObject(schema["properties"])) continue;
      for (const [key, property] of Object.entries(schema["properties"])) {
        const isTold = isJsonObject(property) && (property["description"] ?? property["$ref"]) !== undefined;
        if (!isTold) silent.push(`${name}.${key}`);
      }
    }
    expect(silent).toEqual([]);
  });
});

describe("the document of the model", () => {
  const crm = buildTestWorkspace(exampleModel("crm"));
  const minimal = exampleModel("minimal") as JsonObject;
  const withFormat = (metadataFormat: string): OpenapiDocument =>
    new OpenapiDocument(printMetadataOpenapi(buildTestWorkspace({ ...minimal, workspace: { metadataFormat } })));

  test("shows the envelope that the workspace has", () => {
    const answer = (document: OpenapiDocument, id: string): JsonValue =>
      Object.values(document.operations().find((operation) => operation.id === id)!.response.examples)[0] ?? null;
    const legacy = withFormat("legacy");
    const direct = withFormat("direct");
    expect(answer(legacy, "findOneObject")).toMatchObject({ data: { object: { nameSingular: "note" } } });
    expect(answer(direct, "findOneObject")).toMatchObject({ nameSingular: "note" });
    expect(answer(legacy, "createOneField")).toMatchObject({ data: { createOneField: { name: "motto" } } });
    expect(answer(legacy, "findManyFields")).toMatchObject({ data: { fields: [{ type: "TEXT" }] } });
    expect(answer(direct, "findManyFields")).toMatchObject({ data: [{ type: "TEXT" }] });
    expect(answer(legacy, "findManyApiKeys")).toEqual(answer(direct, "findManyApiKeys"));
  });

  test("is the same text for the same model, laid out as prettier lays it out", async () => {
    const text = printMetadataOpenapi(buildTestWorkspace(exampleModel("crm")));
    expect(printMetadataOpenapi(crm)).toBe(text);
    expect(await format(text, { parser: "json", printWidth: 120 })).toBe(text);
  });

  test("reads inputs from the checks of the server, without what the path says", () => {
    const document = new OpenapiDocument(printMetadataOpenapi(crm));
    const schema = (name: string): JsonObject => document.at("components", "schemas", name);
    expect(schema("Field")["required"]).toEqual(["objectMetadataId", "type", "name", "label"]);
    expect(schema("FieldOfObject")["required"]).toEqual(["type", "name", "label"]);
    expect(schema("FieldOfObject")["properties"]).not.toHaveProperty("objectMetadataId");
    expect(schema("ObjectPermissions")["properties"]).not.toHaveProperty("roleId");
    expect(schema("Object")).toMatchObject({
      additionalProperties: false,
      properties: { nameSingular: { type: "string", pattern: "^[a-z][a-zA-Z0-9]*$" }, isActive: { deprecated: true } },
    });
  });

  test("is valid, too, where it tells only how to get it", async () => {
    const base = printBaseMetadataOpenapi(crm);
    const { valid } = await new Validator().validate(JSON.parse(base) as Record<string, unknown>);
    expect(valid).toBe(true);
    const seen = new OpenapiDocument(base);
    expect(Object.keys(seen.at("paths"))).toEqual(["/open-api/metadata"]);
    expect(seen.json).not.toHaveProperty("tags");
    expect(seen.json["servers"]).toMatchObject([{ url: "/rest/metadata" }]);
    expect(seen.at("paths", "/open-api/metadata")["servers"]).toMatchObject([{ url: "/rest" }]);
  });
});
