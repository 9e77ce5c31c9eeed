/** Changes the model of a running server as a client would, through nothing but the types of the metadata document. */
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import { answered, assertHolds, refused } from "./answers.js";
import type { paths as CorePaths } from "./core.js";
import type { components, paths } from "./metadata.js";
import { address, headers } from "./server-under-test.js";
import { step } from "./step.js";

const baseUrl = `${address}/rest/metadata`;
const api = createClient<paths>({ baseUrl, headers });

const rocket = {
  nameSingular: "rocket",
  namePlural: "rockets",
  labelSingular: "Rocket",
  labelPlural: "Rockets",
  description: "Flies to space",
  icon: "IconRocket",
} satisfies components["schemas"]["Object"];
const stages = {
  type: "NUMBER",
  name: "stages",
  label: "Stages",
  settings: { dataType: "int", decimals: 0 },
} satisfies components["schemas"]["FieldOfObject"];
const state = {
  type: "SELECT",
  name: "state",
  label: "State",
  options: [
    { value: "IDEA", label: "Idea", color: "blue", position: 0 },
    { value: "LAUNCHED", label: "Launched", color: "green", position: 1 },
  ],
  defaultValue: "'IDEA'",
} satisfies components["schemas"]["FieldOfObject"];
const atRocket = { params: { path: { object: "rocket" } } };

await step("creates an object with a field", async () => {
  const made = answered(await api.POST("/objects", { body: { ...rocket, fields: [stages] } }), 201);
  assertHolds(made.data.createOneObject, { ...rocket, isCustom: true, isActive: true });
});

await step("creates fields of it, relations too", async () => {
  const made = answered(await api.POST("/objects/{object}/fields", { ...atRocket, body: state }), 201);
  const { options, ...plain } = state;
  assertHolds(made.data.createOneField, plain);
  made.data.createOneField.options?.forEach((option, place) => assertHolds(option, options[place]));
  assert.equal(made.data.createOneField.options?.length, options.length);
  const maker = {
    objectMetadataId: "rocket",
    type: "RELATION",
    name: "maker",
    label: "Maker",
    relationCreationPayload: {
      type: "MANY_TO_ONE",
      targetObjectMetadataId: "company",
      targetFieldLabel: "Rockets",
      targetFieldIcon: "IconRocket",
    },
  } as const;
  const related = answered(await api.POST("/fields", { body: maker }), 201).data.createOneField;
  assert.deepEqual(
    [related.type, related.relation?.targetObjectMetadata.nameSingular, related.relation?.targetFieldMetadata.name],
    ["RELATION", "company", "rockets"],
  );
});

/** The document of the server has the new paths from now on; these are what a client of it would be generated to. */
interface RocketPaths {
  "/rockets": {
    post: {
      requestBody: { content: { "application/json": { name?: string; stages?: number | null; makerId?: string } } };
      responses: {
        201: { content: { "application/json": { data: { createRocket: Readonly<Record<string, unknown>> } } } };
      };
    };
  };
}

await step("uses what it made", async () => {
  const records = createClient<CorePaths & RocketPaths>({ baseUrl: `${address}/rest`, headers });
  const maker = answered(await records.POST("/companies", { body: { name: "Rocket works" } }), 201).data.createCompany;
  const body = { name: "Ariane", stages: 2, makerId: maker.id };
  const made = answered(await records.POST("/rockets", { body }), 201);
  assertHolds(made.data.createRocket, { ...body, state: "IDEA" });
});

await step("reads and lists objects and fields", async () => {
  const read = answered(await api.GET("/objects/{object}", atRocket)).data.object;
  assertHolds(read, rocket);
  const names = read.fields?.map((field) => field.name) ?? [];
  for (const name of ["id", "name", "stages", "state", "maker"]) assert.ok(names.includes(name), name);
  const field = answered(
    await api.GET("/objects/{object}/fields/{field}", { params: { path: { object: "rocket", field: "stages" } } }),
  ).data.field;
  assertHolds(field, stages);

  const all: string[] = [];
  let after: string | null = null;
  do {
    const query = { limit: 20, ...(after === null ? {} : { starting_after: after }) };
    const page: { data: { objects: { namePlural: string }[] }; pageInfo: components["schemas"]["PageInfo"] } = answered(
      await api.GET("/objects", { params: { query } }),
    );
    all.push(...page.data.objects.map((object) => object.namePlural));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  assert.equal(new Set(all).size, all.length);
  for (const name of ["rockets", "companies", "people"]) assert.ok(all.includes(name), name);
});

await step("updates the object and a field", async () => {
  const body = { labelPlural: "Launch vehicles", description: null };
  const changed = answered(await api.PATCH("/objects/{object}", { ...atRocket, body })).data.updateOneObject;
  assert.deepEqual([changed.labelPlural, changed.description], ["Launch vehicles", undefined]);
  const params = { path: { object: "rocket", field: "stages" } };
  const renamed = answered(
    await api.PATCH("/objects/{object}/fields/{field}", { params, body: { name: "stageCount", isActive: false } }),
  ).data.updateOneField;
  assertHolds(renamed, { name: "stageCount", isActive: false, settings: stages.settings });
});

await step("is refused with a reason that has a type", async () => {
  const body = { ...stages, name: "Not a name" };
  const error = refused(await api.POST("/objects/{object}/fields", { ...atRocket, body }), 400);
  assert.equal(error.statusCode, 400);
  assert.deepEqual(
    error.details.map((detail) => detail.value),
    ["Not a name"],
  );
});

await step("deletes a field and the object", async () => {
  const params = { path: { object: "rocket", field: "stageCount" } };
  const gone = answered(await api.DELETE("/objects/{object}/fields/{field}", { params })).data.deleteOneField;
  assert.equal(gone.name, "stageCount");
  const { path } = atRocket.params;
  // The object is still active and holds a record.
  assert.equal(refused(await api.DELETE("/objects/{object}", { params: { path } }), 400).statusCode, 400);
  const removed = answered(await api.DELETE("/objects/{object}", { params: { path, query: { force: true } } }));
  assert.equal(removed.data.deleteOneObject.nameSingular, "rocket");
  assert.equal(refused(await api.GET("/objects/{object}", atRocket), 404).statusCode, 404);
});

await step("makes an API key that works until it is revoked", async () => {
  const roles = answered(await api.GET("/roles"));
  const role = roles.data.find(({ label }) => label === "Admin");
  assert.ok(role !== undefined, "there is a role Admin");
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const key = answered(await api.POST("/apiKeys", { body: { name: "Interop", expiresAt, roleId: role.id } }), 201);
  assertHolds(key, { name: "Interop", expiresAt, revokedAt: null });
  const params = { path: { id: key.id } };
  const { token } = answered(await api.POST("/apiKeys/{id}/token", { params, body: {} }), 201);
  const other = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
  assert.equal(answered(await other.GET("/apiKeys/{id}", { params }))?.name, "Interop");
  assert.ok(answered(await api.DELETE("/apiKeys/{id}", { params })).revokedAt !== null);
  assert.equal(refused(await other.GET("/apiKeys/{id}", { params }), 403).statusCode, 403);
});

await step("makes, changes and deletes a webhook", async () => {
  const body = {
    targetUrl: "https://erp.example.com/hooks",
    operations: ["dashboard.destroyed"],
    secret: "tell nobody",
  };
  const hook = answered(await api.POST("/webhooks", { body }), 201);
  assertHolds(hook, { ...body, updatedFields: null });
  const params = { path: { id: hook.id } };
  const changed = answered(await api.PATCH("/webhooks/{id}", { params, body: { description: "For the ERP" } }));
  assertHolds(changed, { ...body, description: "For the ERP" });
  assert.deepEqual(
    answered(await api.GET("/webhooks")).data.map(({ id }) => id),
    [hook.id],
  );
  assert.equal(answered(await api.DELETE("/webhooks/{id}", { params })), true);
  assert.equal(answered(await api.GET("/webhooks")).totalCount, 0);
});
