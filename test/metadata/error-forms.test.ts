import { beforeAll, describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { at, expectRefusal, textAt, useServer } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { extensionsOf, listAt, runMetadata } from "./metadata-client.js";

const unknownId = "00000000-0000-4000-8000-000000000000";
const mutation = {
  createObject: "mutation ($input: CreateObjectInput!) { createOneObject(input: {object: $input}) { id } }",
  updateObject:
    "mutation ($id: UUID!, $input: UpdateObjectPayload!) { updateOneObject(input: {id: $id, update: $input}) { id } }",
  deleteObject: "mutation ($id: UUID!) { deleteOneObject(input: {id: $id}) { id } }",
  createField: "mutation ($input: CreateFieldInput!) { createOneField(input: {field: $input}) { id } }",
  updateField:
    "mutation ($id: UUID!, $input: UpdateFieldInput!) { updateOneField(input: {id: $id, update: $input}) { id } }",
  deleteField: "mutation ($id: UUID!) { deleteOneField(input: {id: $id}) { id } }",
} as const;

/** A broken rule as both APIs tell it: what is asked of REST, the same of GraphQL, and the code of the entry. */
interface BrokenRule {
  readonly what: string;
  readonly rest: readonly [method: "post" | "patch" | "del", path: string, body?: JsonObject];
  readonly graphql: readonly [document: string, variables: JsonObject];
  readonly kind: "objectMetadata" | "fieldMetadata";
  readonly code: string;
}

const object: JsonObject = {
  nameSingular: "rocket",
  namePlural: "rockets",
  labelSingular: "Rocket",
  labelPlural: "Rockets",
};
const field: JsonObject = { objectMetadataId: "company", type: "TEXT", name: "motto", label: "Motto" };
const brokenObject = (what: string, wrong: JsonObject, code: string): BrokenRule => ({
  what,
  rest: ["post", "/objects", { ...object, ...wrong }],
  graphql: [mutation.createObject, { input: { ...object, ...wrong } }],
  kind: "objectMetadata",
  code,
});
const brokenField = (what: string, wrong: JsonObject, code: string): BrokenRule => ({
  what,
  rest: ["post", "/fields", { ...field, ...wrong }],
  graphql: [mutation.createField, { input: { ...field, ...wrong } }],
  kind: "fieldMetadata",
  code,
});

const brokenRules: readonly BrokenRule[] = [
  brokenObject("a name with a capital", { nameSingular: "Rocket" }, "INVALID_OBJECT_INPUT"),
  brokenObject("a name that is too long", { namePlural: "r".repeat(64) }, "INVALID_OBJECT_INPUT"),
  brokenObject("a reserved name", { nameSingular: "workspace" }, "INVALID_OBJECT_INPUT"),
  brokenObject("one name for one and many", { namePlural: "rocket" }, "INVALID_OBJECT_INPUT"),
  brokenObject("a name that is taken", { nameSingular: "company" }, "OBJECT_ALREADY_EXISTS"),
  brokenObject("one label for one and many", { labelPlural: "rocket" }, "INVALID_OBJECT_INPUT"),
  brokenObject("an object of elsewhere", { isRemote: true }, "INVALID_OBJECT_INPUT"),
  brokenObject(
    "names that do not follow labels",
    { isLabelSyncedWithName: true, labelSingular: "Ship" },
    "INVALID_OBJECT_INPUT",
  ),
  brokenField("a name that is taken", { name: "name" }, "NOT_AVAILABLE"),
  brokenField("the column of a relation", { name: "accountOwnerId" }, "NOT_AVAILABLE"),
  brokenField("a column of a composite", { name: "addressAddressCity" }, "RESERVED_KEYWORD"),
  brokenField("a system type", { type: "POSITION" }, "INVALID_FIELD_INPUT"),
  brokenField("an older type", { type: "NUMERIC" }, "INVALID_FIELD_INPUT"),
  brokenField("no options", { type: "SELECT" }, "INVALID_FIELD_INPUT"),
  brokenField(
    "options twice",
    {
      type: "SELECT",
      options: [
        { value: "A", label: "A" },
        { value: "A", label: "B" },
      ],
    },
    "INVALID_FIELD_INPUT",
  ),
  brokenField(
    "a default that is no option",
    { type: "SELECT", options: [{ value: "A", label: "A" }], defaultValue: "'B'" },
    "INVALID_FIELD_INPUT",
  ),
  brokenField("a default that must be there", { isNullable: false }, "INVALID_FIELD_INPUT"),
  brokenField("unique with a default", { isUnique: true, defaultValue: "'x'" }, "INVALID_FIELD_INPUT"),
  brokenField("unique where nothing can be", { type: "CURRENCY", isUnique: true }, "INVALID_FIELD_INPUT"),
  brokenField("files without a number", { type: "FILES" }, "INVALID_FIELD_INPUT"),
  brokenField("a relation to nowhere", { type: "RELATION" }, "FIELD_METADATA_RELATION_MALFORMED"),
  brokenField(
    "a relation to what is not there",
    { type: "RELATION", relationCreationPayload: { type: "MANY_TO_ONE", targetObjectMetadataId: unknownId } },
    "OBJECT_METADATA_NOT_FOUND",
  ),
  brokenField("an object that is not there", { objectMetadataId: unknownId }, "OBJECT_METADATA_NOT_FOUND"),
  {
    what: "a standard object deleted",
    rest: ["del", "/objects/company"],
    graphql: [mutation.deleteObject, { id: "company" }],
    kind: "objectMetadata",
    code: "INVALID_OBJECT_INPUT",
  },
  {
    what: "a system object deleted",
    rest: ["del", "/objects/attachments"],
    graphql: [mutation.deleteObject, { id: "attachments" }],
    kind: "objectMetadata",
    code: "INVALID_OBJECT_INPUT",
  },
  {
    what: "a label identifier that is no text",
    rest: ["patch", "/objects/depot", { labelIdentifierFieldMetadataId: "isOpen" }],
    graphql: [mutation.updateObject, { id: "depot", input: { labelIdentifierFieldMetadataId: "isOpen" } }],
    kind: "objectMetadata",
    code: "INVALID_OBJECT_INPUT",
  },
  {
    what: "a standard field deleted",
    rest: ["del", "/fields/company.employees"],
    graphql: [mutation.deleteField, { id: "company.employees" }],
    kind: "fieldMetadata",
    code: "INVALID_FIELD_INPUT",
  },
  {
    what: "the label identifier switched off",
    rest: ["patch", "/fields/company.name", { isActive: false }],
    graphql: [mutation.updateField, { id: "company.name", input: { isActive: false } }],
    kind: "fieldMetadata",
    code: "LABEL_IDENTIFIER_FIELD_METADATA_ID_NOT_FOUND",
  },
  {
    what: "a field that is not there changed",
    rest: ["patch", `/fields/${unknownId}`, { label: "x" }],
    graphql: [mutation.updateField, { id: unknownId, input: { label: "x" } }],
    kind: "fieldMetadata",
    code: "FIELD_METADATA_NOT_FOUND",
  },
];

describe.each(engines)("refusals of the metadata APIs, on %s", (engine) => {
  const api = useServer(engine);
  beforeAll(async () => {
    const depot = { nameSingular: "depot", namePlural: "depots", labelSingular: "Depot", labelPlural: "Depots" };
    const isOpen = { type: "BOOLEAN", name: "isOpen", label: "Is open" };
    await api.post("/metadata/objects", depot);
    await api.post("/metadata/objects/depot/fields", isOpen);
  });

  it.each(brokenRules)("tell of $what with the same entries", async ({ rest, graphql, kind, code }) => {
    const [method, path, body] = rest;
    const answer =
      method === "del" ? await api.del(`/metadata${path}`) : await api[method](`/metadata${path}`, body ?? {});
    expect(answer, answer.text).toMatchObject({
      status: 400,
      body: {
        statusCode: 400,
        error: "METADATA_VALIDATION_ERROR",
        code: "METADATA_VALIDATION_FAILED",
        message: expect.any(String) as string,
        summary: { totalErrors: 1, [kind]: 1 },
        errors: {
          [kind]: [
            { type: expect.stringMatching(/^(create|update|delete)$/) as string, metadataName: kind, status: "fail" },
          ],
        },
      },
    });
    const entries = listAt(answer, "errors", kind, 0, "errors");
    expect(
      entries.map((entry) => entry["code"]),
      answer.text,
    ).toContain(code);
    expect(textAt(answer.body, "userFriendlyMessage")).toBe(textAt(entries[0] ?? null, "message"));

    const extensions = extensionsOf(await runMetadata(api, ...graphql));
    expect(extensions).toMatchObject({ code: "METADATA_VALIDATION_FAILED" });
    expect(extensions["errors"]).toEqual(at(answer.body, "errors"));
    expect(extensions["summary"]).toEqual(at(answer.body, "summary"));
    expect(extensions["message"]).toEqual(at(answer.body, "message"));
  });

  it.each([
    ["get", "/objects/rockt", "OBJECT_METADATA_NOT_FOUND", `{ object(id: "rockt") { id } }`],
    [
      "patch",
      `/objects/${unknownId}`,
      "OBJECT_METADATA_NOT_FOUND",
      `mutation { updateOneObject(input: {id: "${unknownId}", update: {}}) { id } }`,
    ],
    [
      "del",
      `/objects/${unknownId}`,
      "OBJECT_METADATA_NOT_FOUND",
      `mutation { deleteOneObject(input: {id: "${unknownId}"}) { id } }`,
    ],
    ["get", `/fields/${unknownId}`, "FIELD_METADATA_NOT_FOUND", `{ field(id: "${unknownId}") { id } }`],
    [
      "del",
      `/fields/${unknownId}`,
      "FIELD_METADATA_NOT_FOUND",
      `mutation { deleteOneField(input: {id: "${unknownId}"}) { id } }`,
    ],
    ["del", `/webhooks/${unknownId}`, "WEBHOOK_NOT_FOUND", `mutation { deleteWebhook(id: "${unknownId}") { id } }`],
  ] as const)("are NOT_FOUND for %s %s", async (method, path, code, document) => {
    const answer = method === "patch" ? await api.patch(`/metadata${path}`, {}) : await api[method](`/metadata${path}`);
    expectRefusal(answer, { status: 404, code });
    const result = await runMetadata(api, document);
    expect(extensionsOf(result)).toMatchObject({ code: "NOT_FOUND", subCode: code });
    expect(at(result.errors[0], "message")).toBe(textAt(answer.body, "messages", 0));
  });

  it.each([
    ["/objects/company", "OBJECT_MUTATION_NOT_ALLOWED", { nameSingular: "firm" }, mutation.updateObject, "company"],
    ["/objects/attachment", "OBJECT_MUTATION_NOT_ALLOWED", { isSearchable: true }, mutation.updateObject, "attachment"],
    [
      "/fields/company.employees",
      "FIELD_MUTATION_NOT_ALLOWED",
      { name: "staff" },
      mutation.updateField,
      "company.employees",
    ],
    [
      "/fields/company.createdAt",
      "FIELD_MUTATION_NOT_ALLOWED",
      { name: "madeAt" },
      mutation.updateField,
      "company.createdAt",
    ],
    [
      "/fields/person.company",
      "FIELD_MUTATION_NOT_ALLOWED",
      { isUnique: true },
      mutation.updateField,
      "person.company",
    ],
  ] as const)("are FORBIDDEN for PATCH %s", async (path, code, input, document, id) => {
    const answer = await api.patch(`/metadata${path}`, input);
    expectRefusal(answer, { status: 403, code });
    expect(extensionsOf(await runMetadata(api, document, { id, input }))).toMatchObject({
      code: "FORBIDDEN",
      subCode: code,
    });
  });

  it("are a plain 400 for a body of the wrong shape, with all that is wrong", async () => {
    const answer = await api.post("/metadata/objects", { nameSingular: 7, labelSingular: "x", colour: "red" });
    expectRefusal(answer, { status: 400, code: "BAD_REQUEST" });
    const paths = listAt(answer, "details").map(({ path }) => String(path));
    expect(paths).toEqual(expect.arrayContaining(["nameSingular", "namePlural", "labelPlural", "colour"]));
    expect(answer.text).toContain('"nearest":"color"');
    const wrong: readonly JsonValue[] = [null, [], "text", 5];
    for (const body of wrong) {
      const refused = await api.send("POST", "/rest/metadata/objects", JSON.stringify(body));
      expect([body, refused.status]).toEqual([body, 400]);
    }
    expectRefusal(await api.send("POST", "/rest/metadata/objects", "{", { "content-type": "application/json" }), {
      status: 400,
      code: "MALFORMED_JSON",
    });
    const inGraphql = await runMetadata(api, "mutation { createOneObject(input: {object: {colour: 1}}) { id } }");
    expect(inGraphql.answer.text).toContain("GRAPHQL_VALIDATION_FAILED");
  });

  it("name the methods and the paths there are", async () => {
    const wrongMethod = await api.send("PUT", "/rest/metadata/objects", "{}");
    expectRefusal(wrongMethod, { status: 405, code: "METHOD_NOT_ALLOWED" });
    expect(wrongMethod.headers["allow"]).toBe("GET, POST, HEAD");
    expectRefusal(await api.get("/metadata/objcts"), { status: 404, code: "ROUTE_NOT_FOUND", nearest: "objects" });
    expectRefusal(await api.get("/metadata/relations"), { status: 404, code: "ROUTE_NOT_FOUND", nearest: "fields" });
    expectRefusal(await api.get("/metadata/webhooks/company"), { status: 400, code: "INVALID_PATH" });
    expectRefusal(await api.get(`/metadata/views/${unknownId}`), { status: 404, code: "ROUTE_NOT_FOUND" });
    const head = await api.send("HEAD", "/rest/metadata/objects");
    expect([head.status, head.text]).toEqual([200, ""]);
  });

  it("stand at the older paths too, which point to the newer", async () => {
    const made = await api.post("/webhooks", { targetUrl: "https://example.com/", operations: ["company.created"] });
    expect(made, made.text).toMatchObject({ status: 201, headers: { deprecation: "@1786320000" } });
    const id = textAt(made.body, "id");
    const successor = (path: string): string => `</rest/metadata/${path}>; rel="successor-version"`;
    const list = await api.get("/webhooks");
    expect(list.body).toMatchObject([{ id }]);
    expect(list.headers["link"]).toBe(successor("webhooks"));
    const one = await api.get(`/webhooks/${id}`);
    expect(one.body).toMatchObject({ id });
    expect(one.headers["link"]).toBe(successor(`webhooks/${id}`));
    expect((await api.patch(`/webhooks/${id}`, { description: "x" })).body).toMatchObject({ description: "x" });
    expect((await api.del(`/webhooks/${id}`)).body).toBe(true);
    expectRefusal(await api.del(`/webhooks/${id}`), { status: 404, code: "WEBHOOK_NOT_FOUND" });
    const expiresAt = new Date(Date.now() + 60_000).toISOString();
    const key = await api.post("/apiKeys", { name: "Old way", expiresAt, roleId: "Read only" });
    expect(key, key.text).toMatchObject({ status: 201, headers: { link: successor("apiKeys") } });
    expect((await api.get("/apiKeys")).body).toMatchObject([{ name: "Old way" }]);
    expect((await api.del(`/apiKeys/${textAt(key.body, "id")}`)).status).toBe(200);
  });

  it("change nothing", async () => {
    const version = at((await api.get("/metadata/workspace")).body, "metadataVersion");
    for (const { rest } of brokenRules.slice(0, 8)) await api.post(`/metadata${rest[1]}`, rest[2] ?? {});
    expect(at((await api.get("/metadata/workspace")).body, "metadataVersion")).toBe(version);
  });
});
