import { Validator } from "@seriousme/openapi-schema-validator";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { printMetadataOpenapi } from "../../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { printBaseOpenapi, printCoreOpenapi } from "../../../../src/core/docs/openapi/print-core-openapi.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../../src/core/json/json-value.js";
import { recordOperations, servedObjects } from "../../../../src/core/surface/record-operations.js";
import { webhookActions } from "../../../../src/core/surface/webhook-actions.js";
import { apiErrorCodes } from "../../../../src/runtime/errors/api-error.js";
import { signatureHeaders } from "../../../../src/runtime/webhooks/delivery/sign-delivery.js";
import { buildTestWorkspace } from "../../../support/build-test-workspace.js";
import { exampleModel } from "../../../support/emit-test-server.js";
import { OpenapiDocument, referencesIn } from "./read-document.js";

const models = [
  "crm",
  "field-kinds",
  "many-to-one",
  "minimal",
  "morph",
  "one-to-many",
  "self-relation",
  "two-relations-to-one-object",
];

describe.each(models)("the document of examples/%s", (name) => {
  const workspace = buildTestWorkspace(exampleModel(name));
  const text = printCoreOpenapi(workspace);
  const document = new OpenapiDocument(text);

  test("is valid OpenAPI", async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(text) as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("is valid in OpenAPI 3.0, too, with the same operations", async () => {
    const older = printCoreOpenapi(workspace, { version: "3.0" });
    const { valid, errors } = await new Validator().validate(JSON.parse(older) as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    const ids = new OpenapiDocument(older).operations().map(({ id }) => id);
    expect(ids).toEqual(document.operations().map(({ id }) => id));
    expect(older).not.toMatch(/"type": (\[|"null")|"const":/);
  });

  test("tells of every route of the list, and of the document itself", () => {
    const listed = servedObjects(workspace).flatMap((object) =>
      recordOperations(object).flatMap(({ id, routes }) =>
        routes
          .filter((route) => !route.isAlias)
          .map((route) => `${route.method.toUpperCase()} ${route.path.replace(/:(\w+)/g, "{$1}")} ${id}`),
      ),
    );
    const told = document.operations().map(({ id, method, path }) => `${method} ${path} ${id}`);
    expect(told.toSorted()).toEqual([...listed, "GET /open-api/core GetOpenApiSchema"].toSorted());
    expect(new Set(told).size).toBe(told.length);
  });

  test("refers only to what it holds, and holds only what is referred to", () => {
    const references = new Set(referencesIn(document.json));
    const held = ["schemas", "responses", "parameters", "headers"].flatMap((section) =>
      Object.keys(document.at("components", section)).map((key) => `#/components/${section}/${key}`),
    );
    expect([...references].toSorted()).toEqual(held.toSorted());
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

  test("has an example of every answer and every body, and describes everything", () => {
    const operations = document.operations().filter(({ id }) => id !== "GetOpenApiSchema");
    const lacking = operations.filter(
      ({ operation, response, body }) =>
        Object.keys(response.examples).length === 0 ||
        (body !== null && Object.keys(body.examples).length === 0) ||
        !/\w.*[.`]$/s.test(String(operation["description"])) ||
        !/^[A-Z]/.test(String(operation["summary"])),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test("puts each operation under the one tag of its object", () => {
    const tags = document.json["tags"] as readonly JsonObject[];
    const names = tags.map((tag) => tag["name"]);
    expect(document.operations().filter(({ tags: own }) => own.length !== 1 || !names.includes(own[0]!))).toEqual([]);
    expect(names).toHaveLength(servedObjects(workspace).length + 1);
    expect(tags.filter((tag) => !String(tag["description"]).endsWith("."))).toEqual([]);
  });
});

describe("the document of the records", () => {
  const crm = buildTestWorkspace(exampleModel("crm"));
  const document = new OpenapiDocument(printCoreOpenapi(crm));
  const property = (schema: string, name: string): JsonObject =>
    document.at("components", "schemas", schema, "properties", name);

  test("is the same text for the same model, whatever the order of its keys", () => {
    const reversed = buildTestWorkspace(reverseKeys(exampleModel("crm")));
    expect(printCoreOpenapi(reversed)).toBe(printCoreOpenapi(buildTestWorkspace(exampleModel("crm"))));
  });

  test("is laid out as prettier lays it out", async () => {
    const text = printCoreOpenapi(buildTestWorkspace(exampleModel("field-kinds")));
    expect(await format(text, { parser: "json", printWidth: 120 })).toBe(text);
  });

  test("tells what a field is besides its shape", () => {
    expect(property("CompanyForResponse", "domainName")).toMatchObject({
      $ref: "#/components/schemas/LinksForResponse",
      "x-unique": true,
      description: expect.stringContaining("Unique") as string,
    });
    expect(property("CompanyForResponse", "updatedAt")).toMatchObject({ readOnly: true });
    expect(property("CompanyForResponse", "people")).toMatchObject({ "x-usable-in": ["filter"] });
    expect(property("Opportunity", "stage")).toMatchObject({ default: "NEW" });
    expect(property("OpportunityForUpdate", "stage")).not.toHaveProperty("default");
    expect(document.at("components", "schemas", "OpportunityStageEnum")).toMatchObject({
      enum: ["NEW", "SCREENING", "MEETING", "PROPOSAL", "CUSTOMER"],
      "x-options": { NEW: "New", CUSTOMER: "Customer" },
    });
  });

  test("has one schema of each composite type for requests and one for answers", () => {
    const names = Object.keys(document.at("components", "schemas"));
    for (const type of ["Actor", "Address", "Currency", "Emails", "FullName", "Links", "Phones", "RichText"])
      expect(names).toEqual(expect.arrayContaining([type, `${type}ForResponse`]));
  });

  test("lets a relation that is required come under either of its names", () => {
    expect(document.at("components", "schemas", "MessageFolder")["allOf"]).toEqual([
      { anyOf: [{ required: ["messageChannelId"] }, { required: ["messageChannel"] }] },
    ]);
    expect(document.at("components", "schemas", "MessageFolderForUpdate")).not.toHaveProperty("allOf");
  });

  test("takes its limits from the settings of the workspace", () => {
    const model = exampleModel("minimal") as JsonObject;
    const settings = { ...(model["workspace"] as JsonObject), batchLimit: 7, restUpsert: true };
    const limited = new OpenapiDocument(printCoreOpenapi(buildTestWorkspace({ ...model, workspace: settings })));
    const batch = limited.operations().find(({ id }) => id === "createManyNotes");
    expect(batch?.body?.schema).toMatchObject({ minItems: 1, maxItems: 7 });
    expect(limited.at("components", "parameters", "upsert")["description"]).toMatch(/finds/);
    expect(document.at("components", "parameters", "upsert")["description"]).toMatch(/GraphQL/);
  });

  test("names every error code under the status that it comes with, together with the document of the model", () => {
    const ofRest = Object.entries(apiErrorCodes).filter(([code]) => !onlyOfGraphql.has(code));
    const actual = ofRest.map(([code, { status }]) => `${code} ${status}`);
    const told = [document, new OpenapiDocument(printMetadataOpenapi(crm))].flatMap((one) =>
      one.refusals().map(([code, status]) => {
        const known = apiErrorCodes[code as keyof typeof apiErrorCodes] as { status: number } | undefined;
        return `${code} ${status === "default" ? known?.status : status}`;
      }),
    );
    expect([...new Set(told)].toSorted()).toEqual(actual.toSorted());
  });

  test("tells what webhooks are sent: one entry for each object, in 3.1 only", () => {
    const webhooks = document.at("webhooks");
    expect(Object.keys(webhooks).toSorted()).toEqual(servedObjects(crm).map(({ nameSingular }) => `${nameSingular}.*`));
    expect(document.at("components", "schemas", "CompanyEvent")["allOf"]).toMatchObject([
      { $ref: "#/components/schemas/WebhookEvent" },
      {
        properties: {
          eventName: { enum: webhookActions.map((action) => `company.${action}`) },
          record: { $ref: "#/components/schemas/CompanyForResponse" },
        },
      },
    ]);
    const parameters = document.at("webhooks", "company.*", "post")["parameters"] as readonly JsonObject[];
    expect(parameters.map((parameter) => document.resolve(parameter)["name"])).toEqual(
      Object.keys(signatureHeaders({ id: "1", body: "{}", secret: "s", now: 0 })),
    );
    const older = new OpenapiDocument(printCoreOpenapi(crm, { version: "3.0" }));
    expect(older.json).not.toHaveProperty("webhooks");
    expect(Object.keys(older.at("components", "schemas"))).not.toContain("CompanyEvent");
  });

  test("leaves out what is switched off", () => {
    const model = exampleModel("one-to-many") as unknown as { objects: readonly JsonObject[] };
    const [first, ...others] = model.objects;
    const smaller = buildTestWorkspace({ ...model, objects: [{ ...first!, isActive: false }, ...others] });
    const gone = smaller.objects.find((object) => !object.isActive)!;
    const text = printCoreOpenapi(smaller);
    expect(text).not.toContain(`"/${gone.namePlural}`);
    const seen = new OpenapiDocument(text);
    const held = Object.keys(seen.at("components", "schemas")).map((key) => `#/components/schemas/${key}`);
    expect(held).toEqual(expect.arrayContaining(referencesIn(seen.at("components", "schemas")).slice()));
  });

  test("tells of capped answers only where an object has that many fields", () => {
    const field = (_: unknown, index: number): JsonObject => ({ name: `text${index}`, type: "TEXT" });
    const wide: JsonObject = { labelSingular: "Sheet", fields: Array.from({ length: 201 }, field) };
    const capped = new OpenapiDocument(printCoreOpenapi(buildTestWorkspace({ objects: [wide] })));
    expect(Object.keys(capped.at("components", "headers"))).toContain("XTwentyFieldsCapped");
    expect(Object.keys(document.at("components", "headers"))).not.toContain("XTwentyFieldsCapped");
  });

  test("gives objects that are called as another one's schema a name of their own", () => {
    const model = { objects: ["Deal", "Deal for update"].map((labelSingular) => ({ labelSingular, fields: [] })) };
    const clash = new OpenapiDocument(printCoreOpenapi(buildTestWorkspace(model)));
    const names = Object.keys(clash.at("components", "schemas"));
    expect(names).toEqual(expect.arrayContaining(["Deal", "DealForUpdate", "DealForUpdate2"]));
    const bodyOf = (id: string): JsonValue | undefined =>
      clash.operations().find((operation) => operation.id === id)?.body?.schema;
    expect(bodyOf("createOneDealForUpdate")).toEqual({ $ref: "#/components/schemas/DealForUpdate" });
    expect(bodyOf("updateOneDeal")).toEqual({ $ref: "#/components/schemas/DealForUpdate2" });
  });

  test("is valid, too, where it tells only how to get it", async () => {
    const base = printBaseOpenapi(crm);
    const { valid } = await new Validator().validate(JSON.parse(base) as Record<string, unknown>);
    expect(valid).toBe(true);
    const seen = new OpenapiDocument(base);
    expect(Object.keys(seen.at("paths"))).toEqual(["/open-api/core"]);
    expect(seen.json).not.toHaveProperty("tags");
  });
});

/** Codes that no path of REST answers with. */
const onlyOfGraphql: ReadonlySet<string> = new Set(["NOT_ACCEPTABLE", "PERSISTED_QUERY_NOT_SUPPORTED"]);

function reverseKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(reverseKeys);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reverseKeys(part)]),
  );
}
