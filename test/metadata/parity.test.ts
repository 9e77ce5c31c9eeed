import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { isJsonObject } from "../../src/core/json/json-value.js";
import { metadataOperations, unmanagedResources } from "../../src/core/surface/metadata-operations.js";
import { at, textAt, useServer, type RestClient } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { leavesOfType, MetadataApis, rootFieldNames, shared, withoutOwn } from "./metadata-apis.js";

const fieldSelection = `{ ${leavesOfType("Field")} }`;
const objectSelection = `{ ${leavesOfType("Object")} standardOverrides { ${leavesOfType("ObjectStandardOverrides")} } fieldsList ${fieldSelection} }`;
const webhookSelection = `{ ${leavesOfType("Webhook")} }`;
const deliverySelection = `{ ${leavesOfType("WebhookDelivery")} }`;
const apiKeySelection = `{ ${leavesOfType("ApiKey")} role { id label } }`;
const roleSelection = `{ ${leavesOfType("Role")} objectPermissions { ${leavesOfType("ObjectPermission")} } fieldPermissions { objectMetadataId fieldMetadataId canReadFieldValue canUpdateFieldValue } permissionFlags { flag } apiKeys { id name } }`;

/** Keys that one API shows and the other does not, or under another name. */
const onlyInOne = [
  "workspaceId",
  "dataSourceId",
  "isUIEditable",
  "isUICreatable",
  "relation",
  "role",
  "apiKeys",
  "universalIdentifier",
  "applicationId",
  "permissionFlags",
  "settingPermissions",
  "rowLevelPermissionPredicates",
  "rowLevelPermissionPredicateGroups",
];

/** GraphQL's roles have no times. */
function withoutTimes(role: JsonValue): JsonValue {
  const { createdAt: _made, updatedAt: _changed, ...facts } = role as JsonObject;
  return facts;
}

/** The two answers tell the same of the thing; twins differ in ids, times and names. */
function expectSame(rest: JsonValue, graphql: JsonValue, twins?: readonly [string, string]): void {
  const of = (value: JsonValue, own: string | undefined): JsonValue => {
    const facts = shared(renamed(value), onlyInOne);
    return own === undefined ? facts : withoutOwn(facts, own);
  };
  expect(of(rest, twins?.[0])).toEqual(of(graphql, twins?.[1]));
}

/** GraphQL's `fieldsList` is REST's `fields`. */
function renamed(value: JsonValue): JsonValue {
  if (!isJsonObject(value) || !("fieldsList" in value)) return value;
  const { fieldsList, ...facts } = value;
  return { ...facts, fields: fieldsList as JsonValue };
}

const nodes = (connection: JsonValue): readonly JsonObject[] =>
  (at(connection, "edges") as readonly JsonObject[]).map((edge) => edge["node"] as JsonObject);
const byId = (rows: readonly JsonObject[]): readonly JsonObject[] =>
  rows.toSorted((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));
const later = new Date(Date.now() + 86_400_000).toISOString();

describe.each(engines)("REST and GraphQL Metadata are two ways to the same, on %s", (engine) => {
  const api: RestClient = useServer(engine, { environment: { ALLOW_PRIVATE_WEBHOOK_TARGETS: "1" } });
  const apis = new MetadataApis(api);

  it("objects: made, changed, read, listed and deleted", async () => {
    const twins = ["comet", "orbit"] as const;
    const objectNamed = (name: string): JsonObject => ({
      nameSingular: name,
      namePlural: `${name}s`,
      labelSingular: name,
      labelPlural: `Many ${name}s`,
      icon: "IconStar",
      description: "Up there",
    });
    expectSame(
      await apis.rest("post /objects", objectNamed("comet")),
      await apis.graphql(
        `mutation ($object: CreateObjectInput!) { createOneObject(input: {object: $object}) ${objectSelection} }`,
        { object: objectNamed("orbit") },
      ),
      twins,
    );
    const change = { description: "Far away", isSearchable: false, color: "blue" };
    expectSame(
      await apis.rest("patch /objects/comet", change),
      await apis.graphql(
        `mutation ($update: UpdateObjectPayload!) { updateOneObject(input: {id: "orbits", update: $update}) ${objectSelection} }`,
        { update: change },
      ),
      twins,
    );
    expectSame(await apis.rest("put /objects/comets", { icon: "IconMoon" }), await apis.rest("get /objects/comet"));
    for (const name of ["comet", "person"])
      expectSame(
        await apis.rest(`get /objects/${name}`),
        await apis.graphql(`query ($id: UUID!) { object(id: $id) ${objectSelection} }`, { id: name }),
      );
    const inGraphql = nodes(
      await apis.graphql(`{ objects(paging: {first: 1000}) { edges { node ${objectSelection} } } }`),
    );
    expectSame(
      byId(await apis.list("get /objects?limit=200")),
      byId(inGraphql).map((object) => renamed(object)),
    );
    const ids = inGraphql.map(({ id }) => id).toSorted();
    expect((await apis.list("get /objects?limit=200")).map(({ id }) => id).toSorted()).toEqual(ids);
    const { fields: _restShowsNone, ...deleted } = (await apis.rest("delete /objects/comet?force=true")) as JsonObject;
    const { fieldsList: _fields, ...gone } = (await apis.graphql(
      `mutation { deleteOneObject(input: {id: "orbit", force: true}) ${objectSelection} }`,
    )) as JsonObject;
    expectSame({ ...deleted, icon: null }, { ...gone, icon: null }, twins);
  });

  it("fields: made, changed, read, listed and deleted", async () => {
    const twins = ["motto", "slogan"] as const;
    const fieldOf = (name: string): JsonObject => ({
      type: "SELECT",
      name,
      label: name,
      options: [
        { value: "LOUD", label: "Loud", color: "red", position: 0 },
        { value: "QUIET", label: "Quiet", color: "blue", position: 1 },
      ],
      defaultValue: "'LOUD'",
    });
    const createField = `mutation ($field: CreateFieldInput!) { createOneField(input: {field: $field}) ${fieldSelection} }`;
    expectSame(
      await apis.rest("post /objects/company/fields", fieldOf("motto")),
      await apis.graphql(createField, { field: { objectMetadataId: "company", ...fieldOf("slogan") } }),
      twins,
    );
    const other = await apis.rest("post /fields", { objectMetadataId: "people", ...fieldOf("motto") });
    expectSame(await apis.rest("get /objects/person/fields/motto"), other);
    expectSame(
      other,
      await apis.graphql(`query ($id: UUID!) { field(id: $id) ${fieldSelection} }`, { id: "people.motto" }),
    );
    expectSame(await apis.rest(`get /fields/${textAt(other, "id")}`), await apis.rest("get /fields/person.motto"));

    const change = { label: "Loudness", description: "How loud", defaultValue: "'QUIET'" };
    const updateField = `mutation ($id: UUID!, $update: UpdateFieldInput!) { updateOneField(input: {id: $id, update: $update}) ${fieldSelection} }`;
    expectSame(
      await apis.rest("patch /objects/company/fields/motto", change),
      await apis.graphql(updateField, { id: "company.slogan", update: change }),
      twins,
    );
    expectSame(
      await apis.rest("patch /fields/person.motto", change),
      await apis.rest("get /objects/people/fields/motto"),
    );
    const fieldsOfObject = `{ object(id: "company") { fields(paging: {first: 1000}) { edges { node ${fieldSelection} } } } }`;
    expectSame(
      byId(await apis.list("get /objects/company/fields?limit=200")),
      byId(nodes(at(await apis.graphql(fieldsOfObject), "fields") ?? null)),
    );
    const all = byId(
      nodes(await apis.graphql(`{ fields(paging: {first: 1000}) { edges { node ${fieldSelection} } } }`)),
    );
    const pages: JsonObject[] = [];
    for (let cursor = ""; ;) {
      const page = await apis.list(`get /fields?limit=200${cursor}`);
      pages.push(...page);
      if (page.length < 200) break;
      cursor = `&starting_after=${String(page.at(-1)?.["id"])}`;
    }
    expectSame(byId(pages), all);

    expectSame(
      await apis.rest("delete /objects/company/fields/motto?force=true"),
      await apis.graphql(`mutation { deleteOneField(input: {id: "company.slogan", force: true}) ${fieldSelection} }`),
      twins,
    );
    await apis.rest("patch /fields/person.motto", { isActive: false });
    expect(await apis.rest("delete /fields/person.motto")).toMatchObject({ name: "motto", isActive: false });
  });

  it("field types, indexes, counts and the whole model", async () => {
    const inGraphql = await apis.graphql(`{ fieldTypes { ${leavesOfType("FieldTypeEntry")} } }`);
    expect(await apis.list("get /fieldTypes")).toEqual(inGraphql);
    expect(await apis.rest("get /fieldTypes/links")).toEqual(
      (inGraphql as readonly JsonObject[]).find(({ type }) => type === "LINKS"),
    );
    const indexes = nodes(
      await apis.graphql(
        `{ indexMetadatas(paging: {first: 1000}) { edges { node { ${leavesOfType("Index")} indexFieldMetadataList { fieldMetadataId order } indexFieldMetadatas { edges { node { fieldMetadataId order } } } objectMetadata { edges { node { nameSingular } } } } } } }`,
      ),
    );
    expect(indexes.length).toBeGreaterThan(20);
    expect(
      await apis.graphql(`query ($id: UUID!) { index(id: $id) { id name } }`, { id: indexes[3]?.["id"] ?? null }),
    ).toEqual({
      id: indexes[3]?.["id"],
      name: indexes[3]?.["name"],
    });
    for (const index of indexes)
      expect(nodes(index["indexFieldMetadatas"] as JsonValue)).toEqual(index["indexFieldMetadataList"]);
    const listed = await apis.graphql(
      `{ objects(paging: {first: 1000}) { edges { node { indexMetadataList { id } indexMetadatas(paging: {first: 1000}) { edges { node { id } } } } } } }`,
    );
    const listedIds = nodes(listed).flatMap((object) => object["indexMetadataList"] as readonly JsonObject[]);
    expect(listedIds.map(({ id }) => id).toSorted()).toEqual(indexes.map(({ id }) => id).toSorted());

    const model = await apis.rest("get /model");
    const counts = (await apis.graphql(
      "{ objectRecordCounts { objectNamePlural totalCount } }",
    )) as readonly JsonObject[];
    const plurals = (at(model, "objects") as readonly JsonObject[]).map(({ namePlural }) => namePlural);
    expect(counts.map(({ objectNamePlural }) => objectNamePlural).toSorted()).toEqual(plurals.toSorted());
    const minimal = (await apis.graphql(
      `{ minimalMetadata { objectMetadataItems { ${leavesOfType("MinimalObjectMetadata")} } views { id } collectionHashes { collectionName hash } } }`,
    )) as JsonObject;
    const objects = await apis.list("get /objects?limit=200");
    for (const item of minimal["objectMetadataItems"] as readonly JsonObject[])
      expect(objects.find(({ id }) => id === item["id"])).toMatchObject(shared(item, []) as JsonObject);
    expect(minimal["views"]).toEqual([]);
  });

  it("the workspace and its settings", async () => {
    const settings =
      "id displayName batchLimit strictParameters restUpsert metadataFormat allowPrivateWebhookTargets rateLimit { requests seconds } contact { name url email } license { name url } metadataVersion";
    const read = `{ currentWorkspace { ${settings} } }`;
    expect(await apis.rest("get /workspace")).toEqual(await apis.graphql(read));
    const update = `mutation ($data: UpdateWorkspaceInput!) { updateWorkspace(data: $data) { ${settings} } }`;
    const changed = await apis.graphql(update, { data: { displayName: "Acme", batchLimit: 50 } });
    expect(changed).toEqual(await apis.rest("get /workspace"));
    expect(changed).toMatchObject({ displayName: "Acme", batchLimit: 50 });
    const back = await apis.rest("patch /workspace", { displayName: "CRM", batchLimit: 60 });
    expect(back).toEqual(await apis.graphql(read));
    expect(await apis.rest("put /workspace", { restUpsert: false })).toEqual(await apis.graphql(read));
  });

  it("API keys and their tokens", async () => {
    const twins = ["lorry", "truck"] as const;
    const keyOf = (name: string): JsonObject => ({ name, expiresAt: later, roleId: "Read only" });
    const made = (await apis.rest("post /apiKeys", keyOf("lorry"))) as JsonObject;
    const twin = (await apis.graphql(
      `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) ${apiKeySelection} }`,
      { input: keyOf("truck") },
    )) as JsonObject;
    expectSame(made, twin, twins);
    const [id, twinId] = [String(made["id"]), String(twin["id"])];
    const readKey = `query ($id: UUID!) { apiKey(input: {id: $id}) ${apiKeySelection} }`;
    expectSame(await apis.rest(`get /apiKeys/${id}`), await apis.graphql(readKey, { id }));
    const unknown = "00000000-0000-4000-8000-000000000000";
    expect(await apis.rest(`get /apiKeys/${unknown}`)).toBeNull();
    expect(await apis.graphql(readKey, { id: unknown })).toBeNull();
    expectSame(
      byId(await apis.list("get /apiKeys")),
      byId((await apis.graphql(`{ apiKeys ${apiKeySelection} }`)) as readonly JsonObject[]),
    );
    const until = new Date(Date.now() + 2 * 86_400_000).toISOString();
    expectSame(
      await apis.rest(`patch /apiKeys/${id}`, { expiresAt: until }),
      await apis.graphql(`mutation ($input: UpdateApiKeyInput!) { updateApiKey(input: $input) ${apiKeySelection} }`, {
        input: { id: twinId, expiresAt: until },
      }),
      twins,
    );
    const tokens = [
      await apis.rest(`post /apiKeys/${id}/token`, { expiresAt: later }),
      await apis.graphql(
        "mutation ($id: UUID!, $expiresAt: String!) { generateApiKeyToken(apiKeyId: $id, expiresAt: $expiresAt) { token } }",
        { id: twinId, expiresAt: later },
      ),
    ];
    for (const answer of tokens) {
      const headers = { authorization: `Bearer ${textAt(answer, "token")}` };
      expect((await api.send("GET", "/rest/companies?limit=1", undefined, headers)).status).toBe(200);
    }
    expect(
      await apis.graphql(
        "mutation ($id: UUID!, $roleId: UUID!) { assignRoleToApiKey(apiKeyId: $id, roleId: $roleId) }",
        { id, roleId: "Admin" },
      ),
    ).toBe(true);
    expect(await apis.graphql(readKey, { id })).toMatchObject({ role: { label: "Admin" } });
    expectSame(
      await apis.rest(`delete /apiKeys/${id}`),
      await apis.graphql(`mutation ($id: UUID!) { revokeApiKey(input: {id: $id}) ${apiKeySelection} }`, { id: twinId }),
      twins,
    );
    expect((await apis.list("get /apiKeys")).map((key) => key["id"])).not.toContain(id);
  });

  it("roles and what they allow", async () => {
    const twins = ["pilot", "rider"] as const;
    const roleOf = (label: string): JsonObject => ({ label, icon: "IconUser", canReadAllObjectRecords: true });
    const made = (await apis.rest("post /roles", roleOf("pilot"))) as JsonObject;
    const twin = (await apis.graphql(
      `mutation ($role: CreateRoleInput!) { createOneRole(createRoleInput: $role) ${roleSelection} }`,
      { role: roleOf("rider") },
    )) as JsonObject;
    expectSame(withoutTimes(made), twin, twins);
    const [id, twinId] = [String(made["id"]), String(twin["id"])];
    const change = { description: "Goes far", canUpdateAllObjectRecords: true };
    expectSame(
      withoutTimes(await apis.rest(`patch /roles/${id}`, change)),
      await apis.graphql(
        `mutation ($role: UpdateRoleInput!) { updateOneRole(updateRoleInput: $role) ${roleSelection} }`,
        { role: { id: twinId, update: change } },
      ),
      twins,
    );
    const objectPermissions = [{ objectMetadataId: "company", canUpdateObjectRecords: false }];
    expectSame(
      at(await apis.rest(`put /roles/${id}/objectPermissions`, { objectPermissions }), "data") ?? null,
      await apis.graphql(
        `mutation ($set: UpsertObjectPermissionsInput!) { upsertObjectPermissions(upsertObjectPermissionsInput: $set) { ${leavesOfType("ObjectPermission")} } }`,
        { set: { roleId: twinId, objectPermissions } },
      ),
    );
    const fieldPermissions = [
      { objectMetadataId: "company", fieldMetadataId: "annualRecurringRevenue", canReadFieldValue: false },
    ];
    expectSame(
      at(await apis.rest(`put /roles/${id}/fieldPermissions`, { fieldPermissions }), "data") ?? null,
      await apis.graphql(
        "mutation ($set: UpsertFieldPermissionsInput!) { upsertFieldPermissions(upsertFieldPermissionsInput: $set) { objectMetadataId fieldMetadataId canReadFieldValue canUpdateFieldValue } }",
        { set: { roleId: twinId, fieldPermissions } },
      ),
    );
    const permissionFlagKeys = ["DATA_MODEL", "WORKSPACE"];
    const flags = await apis.graphql(
      "mutation ($set: UpsertPermissionFlagsInput!) { upsertPermissionFlags(upsertPermissionFlagsInput: $set) { flag roleId } }",
      { set: { roleId: twinId, permissionFlagKeys } },
    );
    expect(at(await apis.rest(`put /roles/${id}/settingPermissions`, { permissionFlagKeys }), "data")).toEqual(
      (flags as readonly JsonObject[]).map(({ flag }) => flag),
    );
    const inGraphql = (await apis.graphql(`{ getRoles ${roleSelection} }`)) as readonly JsonObject[];
    expectSame(byId(await apis.list("get /roles")).map(withoutTimes), byId(inGraphql));
    expectSame(withoutTimes(await apis.rest(`get /roles/${id}`)), inGraphql.find((role) => role["id"] === id) ?? null);
    expect(await apis.rest(`delete /roles/${id}`)).toMatchObject({ id, label: "pilot" });
    expect(await apis.graphql("mutation ($id: UUID!) { deleteOneRole(roleId: $id) }", { id: twinId })).toBe(twinId);
    expect((await apis.list("get /roles")).map(({ label }) => label)).toEqual(
      expect.not.arrayContaining(["pilot", "rider"]),
    );
  });

  it("webhooks and their deliveries", async () => {
    const twins = ["first", "other"] as const;
    const webhookOf = (name: string): JsonObject => ({
      targetUrl: `http://127.0.0.1:9/${name}`,
      operations: ["company.created", "*.deleted"],
      secret: "s3cr3t",
    });
    const made = (await apis.rest("post /webhooks", webhookOf("first"))) as JsonObject;
    const twin = (await apis.graphql(
      `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) ${webhookSelection} }`,
      { input: webhookOf("other") },
    )) as JsonObject;
    expectSame(made, twin, twins);
    const [id, twinId] = [String(made["id"]), String(twin["id"])];
    const change = { description: "For the ERP", operations: ["company.*"], updatedFields: ["name"] };
    expectSame(
      await apis.rest(`patch /webhooks/${id}`, change),
      await apis.graphql(
        `mutation ($input: UpdateWebhookInput!) { updateWebhook(input: $input) ${webhookSelection} }`,
        { input: { id: twinId, update: change } },
      ),
      twins,
    );
    expectSame(
      await apis.rest(`get /webhooks/${id}`),
      await apis.graphql(`query ($id: UUID!) { webhook(id: $id) ${webhookSelection} }`, { id }),
    );
    expectSame(
      byId(await apis.list("get /webhooks")),
      byId((await apis.graphql(`{ webhooks ${webhookSelection} }`)) as readonly JsonObject[]),
    );
    await api.create("companies", { name: "Tell everybody" });
    const [delivery] = await apis.list(`get /webhooks/${id}/deliveries?limit=5`);
    expect(delivery).toMatchObject({ webhookId: id, eventName: "company.created" });
    const inGraphql = await apis.graphql(
      `query ($id: UUID!) { webhookDeliveries(webhookId: $id, first: 5) ${deliverySelection} }`,
      { id: twinId },
    );
    const { state: _one, attempts: _tried, error: _why, nextAttemptAt: _next, ...told } = delivery ?? {};
    expect(withoutOwn(shared(inGraphql, []), "nothing")).toMatchObject([withoutOwn(shared(told, []), "nothing")]);
    const deliveryId = String(delivery?.["id"]);
    const twinDelivery = textAt(inGraphql, 0, "id");
    expectSame(
      Object.keys((await apis.rest(`post /webhooks/${id}/deliveries/${deliveryId}/replay`)) as JsonObject).toSorted(),
      Object.keys(
        (await apis.graphql(
          `mutation ($webhookId: UUID!, $deliveryId: UUID!) { replayWebhookDelivery(webhookId: $webhookId, deliveryId: $deliveryId) ${deliverySelection} }`,
          { webhookId: twinId, deliveryId: twinDelivery },
        )) as JsonObject,
      ).toSorted(),
    );
    expect(await apis.rest(`delete /webhooks/${id}`)).toBe(true);
    expect(
      await apis.graphql(`mutation ($id: UUID!) { deleteWebhook(id: $id) ${webhookSelection} }`, { id: twinId }),
    ).toMatchObject({ id: twinId });
    expect(await apis.list("get /webhooks")).toEqual([]);
  });

  it("what is not managed here: empty lists and nothing by id", async () => {
    for (const resource of unmanagedResources)
      expect([resource, await apis.rest(`get /${resource}`)]).toEqual([
        resource,
        {
          data: [],
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
          totalCount: 0,
        },
      ]);
    const lists = await apis.graphqlAll(`{
      getViews(objectMetadataId: "x", viewTypes: ["TABLE"]) { id } getViewFields(viewId: "x") { id }
      getViewFieldGroups(viewId: "x") { id } getViewFilters(viewId: "x") { id } getViewFilterGroups(viewId: "x") { id }
      getViewSorts(viewId: "x") { id } getViewGroups(viewId: "x") { id } getPageLayouts(objectMetadataId: "x") { id }
      getPageLayoutTabs(pageLayoutId: "x") { id } getPageLayoutWidgets(pageLayoutTabId: "x") { id } }`);
    expect(new Set(Object.values(lists).map((list) => JSON.stringify(list)))).toEqual(new Set(["[]"]));
    const ones = await apis.graphqlAll(`{
      getView(id: "x") { id } getViewField(id: "x") { id } getViewFieldGroup(id: "x") { id } getViewFilter(id: "x") { id }
      getViewFilterGroup(id: "x") { id } getViewSort(id: "x") { id } getViewGroup(id: "x") { id }
      getPageLayout(id: "x") { id } getPageLayoutTab(id: "x") { id } getPageLayoutWidget(id: "x") { id } }`);
    expect(new Set(Object.values(ones))).toEqual(new Set([null]));
  });

  it("and that was every operation, every root field and every list", () => {
    expect(metadataOperations.map(({ id }) => id).filter((id) => !apis.operations.has(id))).toEqual([]);
    expect(rootFieldNames().filter((name) => !apis.rootFields.has(name))).toEqual([]);
    expect(unmanagedResources.filter((resource) => !apis.unmanaged.has(resource))).toEqual([]);
  });
});
