import { beforeAll, describe, expect, test } from "vitest";
import { exampleWorkspaceId } from "../../../src/core/docs/openapi/examples/example-id.js";
import { refusedObject } from "../../../src/core/docs/openapi/metadata/examples/broken-rule.js";
import { exampleStory } from "../../../src/core/docs/openapi/metadata/examples/example-story.js";
import { printMetadataOpenapi } from "../../../src/core/docs/openapi/metadata/print-metadata-openapi.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import { stableId } from "../../../src/core/model/stable-id.js";
import type { MetadataOperationId } from "../../../src/core/surface/metadata-operations.js";
import { OpenapiDocument, type DocumentedOperation } from "../../core/docs/openapi/read-document.js";
import { keyWithRole } from "../../metadata/metadata-client.js";
import { at, textAt, useServer, type Answer, type Query, queryString } from "../../rest/use-server.js";
import { buildTestWorkspace } from "../../support/build-test-workspace.js";
import { exampleModel } from "../../support/emit-test-server.js";
import { settled } from "./document-follower.js";

describe.each([
  ["examples/crm", exampleModel("crm")],
  [
    "a model in the newer envelope",
    { ...(exampleModel("minimal") as JsonObject), workspace: { metadataFormat: "direct" } },
  ],
] as const)("%s", (_, model) => {
  const workspace = buildTestWorkspace(model);
  const story = exampleStory(workspace);
  const document = new OpenapiDocument(printMetadataOpenapi(workspace));
  const operations = new Map(document.operations().map((operation) => [operation.id, operation]));
  const rest = useServer("pglite", { model });
  const { object } = story.object;
  const { field } = story.field;
  const nameOfField = `${object.nameSingular}.${field.name}`;

  function documented(id: MetadataOperationId): DocumentedOperation {
    return operations.get(id)!;
  }

  function send(
    { method, path }: DocumentedOperation,
    parameters: Readonly<Record<string, string>> = {},
    body?: JsonValue,
    query?: Query,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const filled = path.replace(/\{(\w+)\}/g, (_match, name: string) => parameters[name]!);
    const text = body === undefined ? undefined : JSON.stringify(body);
    return rest.send(method, `/rest/metadata${filled}${queryString(query)}`, text, headers);
  }

  /** Sends a documented request; the answer must have the documented status and form. */
  async function call(
    id: MetadataOperationId,
    parameters: Readonly<Record<string, string>> = {},
    body?: JsonValue,
    query?: Query,
  ): Promise<JsonValue> {
    const operation = documented(id);
    const answer = await send(operation, parameters, body, query);
    expect({ id, status: answer.status }, answer.text).toEqual({ id, status: operation.status });
    expect(document.problems(answer.body, operation.response.schema), `${id}: ${answer.text}`).toEqual([]);
    return answer.body;
  }

  /** Sends a request with the one example of its body and expects the one of its answer. */
  async function expectExample(id: MetadataOperationId, parameters: Readonly<Record<string, string>> = {}) {
    const { body, response } = documented(id);
    const answer = await call(id, parameters, body === null ? undefined : Object.values(body.examples)[0]);
    expect(unowned(answer)).toEqual(unowned(Object.values(response.examples)[0]!));
    return answer;
  }

  test("shows objects, fields and settings as documented", async () => {
    await expectExample("findOneObject", { object: object.nameSingular });
    await expectExample("findOneFieldOfObject", { object: object.namePlural, field: field.name });
    await expectExample("findOneField", { field: nameOfField });
    await call("findManyFieldTypes");
    await call("findOneFieldType", { type: "SELECT" });
    const whole = await call("readModel");
    const shown = Object.values(documented("readModel").response.examples)[0];
    expect(at(whole, "objects")).toContainEqual(at(shown, "objects", 0));
    const settings = await call("readWorkspace");
    const [example] = Object.values(documented("readWorkspace").response.examples);
    expect(unversioned(settings)).toEqual(unversioned(example!));
  });

  test("lists rows as documented, in pages and empty", async () => {
    const lists = [
      ["findManyObjects", {}, object.id, workspace.objects],
      ["findManyFieldsOfObject", { object: object.id }, field.id, object.fields],
      ["findManyFields", {}, field.id, workspace.objects.flatMap(({ fields }) => fields)],
    ] as const;
    for (const [id, parameters, shown, rows] of lists) {
      const ids = rows
        .map((row) => row.id)
        .toSorted()
        .toReversed();
      const before = ids[ids.indexOf(shown) - 1];
      const page = await call(id, parameters, undefined, {
        limit: 1,
        ...(before === undefined ? {} : { starting_after: before }),
      });
      expect(unowned(page)).toEqual(unowned(Object.values(documented(id).response.examples)[0]!));
      await call(id, parameters);
    }
    for (const [id, operation] of operations) {
      if (operation.tags[0] !== "views") continue;
      const answer = await send(operation);
      expect([id, answer.status, answer.body]).toEqual([id, 200, operation.response.examples["empty"]]);
    }
  });

  test("creates, changes and deletes objects as documented", async () => {
    await expectExample("createOneObject");
    const parameters = { object: story.createdObject.object.id };
    const gone = await call("deleteOneObject", parameters, undefined, { force: "true" });
    expect(unowned(gone)).toEqual(unowned(documented("deleteOneObject").response.examples["object"]!));
    await expectExample("updateOneObject", { object: object.nameSingular });
    await send(documented("updateOneObject"), { object: object.id }, { description: object.description });
  });

  test("deletes a field as documented", async () => {
    const { body, response } = documented("createOneField");
    await call("createOneField", {}, body!.examples["text"]!);
    const gone = await call("deleteOneField", { field: `${object.nameSingular}.motto` }, undefined, { force: "true" });
    expect(unowned(gone)).toEqual(unowned(documented("deleteOneField").response.examples["field"]!));
    expect(Object.keys(response.examples)).toEqual(Object.keys(body!.examples));
  });

  test("creates, changes and deletes fields as documented", async () => {
    const { createOneField, createOneFieldOfObject } = {
      createOneField: {},
      createOneFieldOfObject: { object: object.id },
    };
    for (const [id, parameters] of Object.entries({ createOneField, createOneFieldOfObject })) {
      const { body, response } = documented(id as MetadataOperationId);
      expect(Object.keys(body!.examples)).toEqual(["text", "select", "relation"]);
      for (const [key, input] of Object.entries(body!.examples)) {
        const made = await call(id as MetadataOperationId, parameters, input);
        expect(unowned(made)).toEqual(unowned(response.examples[key]!));
        const { name } = story.createdFields.find((told) => told.key === key)!.field;
        const isOfObject = id === "createOneFieldOfObject";
        const gone = await (isOfObject
          ? call("deleteOneFieldOfObject", { object: object.id, field: name }, undefined, { force: "true" })
          : call("deleteOneField", { field: `${object.nameSingular}.${name}` }, undefined, { force: "true" }));
        expect(unowned(at(gone, "data", "deleteOneField") ?? gone)).toEqual(
          unowned(at(made, "data", "createOneField") ?? made),
        );
      }
    }
    await expectExample("updateOneField", { field: field.id });
    await expectExample("updateOneFieldOfObject", { object: object.nameSingular, field: field.id });
    await send(documented("updateOneField"), { field: field.id }, { description: field.description });
  });

  test("keeps keys, roles and webhooks as documented", async () => {
    const key = { id: textAt(await expectExample("createOneApiKey"), "id") };
    await expectExample("findOneApiKey", key);
    await expectExample("findManyApiKeys");
    const token = textAt(
      await call("makeApiKeyToken", key, documented("makeApiKeyToken").body!.examples["expiry"]!),
      "token",
    );
    const asKey = await rest.send("GET", "/rest/metadata/workspace", undefined, { authorization: `Bearer ${token}` });
    expect(asKey.status).toBe(200);
    await expectExample("updateOneApiKey", key);
    await call("revokeOneApiKey", key);
    expect(await call("findOneApiKey", { id: nobody })).toBeNull();

    const role = { id: textAt(await expectExample("createOneRole"), "id") };
    await expectExample("findOneRole", role);
    await call("findManyRoles");
    await expectExample("updateOneRole", role);
    for (const id of ["setObjectPermissions", "setFieldPermissions", "setSettingPermissions"] as const)
      await expectExample(id, role);
    await call("findOneRole", role);
    await call("deleteOneRole", role);

    const webhook = { id: textAt(await expectExample("createOneWebhook"), "id") };
    await expectExample("findOneWebhook", webhook);
    await expectExample("findManyWebhooks");
    await expectExample("updateOneWebhook", webhook);
    await call("findManyWebhookDeliveries", webhook);
    await expectExample("deleteOneWebhook", webhook);
    expect(await call("findOneWebhook", webhook)).toBeNull();
  });

  test("changes settings as documented", async () => {
    const { body, response } = documented("updateWorkspace");
    const answer = await call("updateWorkspace", {}, body!.examples["rateLimit"]!);
    expect(unversioned(answer)).toEqual(unversioned(response.examples["settings"]!));
    await call("updateWorkspace", {}, { rateLimit: null });
  });

  test("refuses as documented", async () => {
    const example = (response: string, name: string): JsonValue =>
      document.content(document.at("components", "responses", response)).examples[name]!;
    const refused = async (path: string, response: string, name: string, method = "GET", body?: JsonValue) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const answer = await rest.send(method, `/rest/metadata${path}`, text);
      expect(answer.body).toEqual(example(response, name));
      expect(answer.status).toBe(at(answer.body, "statusCode"));
    };
    await refused("/objects?limit=many", "InvalidParameter", "parameter");
    await refused("/objects", "InvalidChange", "rule", "POST", refusedObject(workspace));
    await refused(`/objects/${nobody}`, "ObjectNotFound", "nothing");
    await refused(`/fields/${nobody}`, "FieldNotFound", "nothing");
    await refused(`/apiKeys/${nobody}`, "ApiKeyNotFound", "nothing", "DELETE");
    await refused(`/roles/${nobody}`, "RoleNotFound", "nothing");
    await refused(`/webhooks/${nobody}`, "WebhookNotFound", "nothing", "DELETE");

    const made = await rest.send(
      "POST",
      "/rest/metadata/roles",
      JSON.stringify(documented("createOneRole").body!.examples["sales"]),
    );
    const role = textAt(made.body, "id");
    const key = { name: "ERP sync", expiresAt: "2036-01-01T00:00:00.000Z", roleId: role };
    await rest.send("POST", "/rest/metadata/apiKeys", JSON.stringify(key));
    await refused(`/roles/${role}`, "RoleInUse", "used", "DELETE");
  });

  describe("for a key that may only read", () => {
    let headers: Readonly<Record<string, string>> = {};
    beforeAll(async () => {
      headers = (await keyWithRole(rest, "Read only")).headers;
    });

    test("allows and refuses what the document says", async () => {
      const parameters = {
        object: object.nameSingular,
        field: field.name,
        type: "TEXT",
        id: nobody,
        delivery: nobody,
      };
      for (const [id, operation] of operations) {
        if (id === "GetOpenApiSchema") continue;
        const body = operation.body === null ? undefined : Object.values(operation.body.examples)[0];
        const answer = await send(
          operation,
          operation.path.startsWith("/fields/") ? { field: nameOfField } : parameters,
          body,
          undefined,
          headers,
        );
        const permissions = operation.operation["x-permissions"] as readonly string[] | undefined;
        const isRefused = at(answer.body, "code") === "PERMISSION_DENIED";
        const needed = isRefused ? at(answer.body, "permission") : undefined;
        const isTold = needed === undefined || permissions?.includes(String(needed)) === true;
        expect([id, isRefused, isTold], answer.text).toEqual([id, permissions !== undefined, true]);
      }
      const forbidden = document.content(document.at("components", "responses", "Forbidden")).examples;
      const answer = await send(documented("findManyObjects"), {}, undefined, undefined, headers);
      expect(answer.body).toEqual(forbidden["permission"]);
      const nameless = await rest.send("GET", "/rest/metadata/objects", undefined, { authorization: null });
      expect(nameless.body).toEqual(forbidden["missing"]);
    });
  });
});

const nobody = stableId("example/nobody");

/** An answer as any server of the model gives it: without the values that are made with a database or a row. */
function unowned(value: JsonValue): JsonValue {
  return mapped(settled(value), (key, part, row) => {
    if (key === "workspaceId" || key === "dataSourceId") return exampleWorkspaceId;
    const isAccessRow = "expiresAt" in row || "isEditable" in row || "targetUrl" in row;
    if ((isAccessRow && (key === "id" || key === "secret")) || key === "startCursor" || key === "endCursor") return "";
    return part;
  });
}

/** Settings without what differs from server to server. */
function unversioned(value: JsonValue): JsonValue {
  return isJsonObject(value) ? { ...value, id: "", metadataVersion: 0 } : value;
}

function mapped(value: JsonValue, change: (key: string, part: JsonValue, row: JsonObject) => JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => mapped(item, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, change(key, mapped(part, change), value)]),
  );
}
