import { beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/core/json/json-value.js";
import { graphqlData } from "../graphql/graphql-client.js";
import { at, useServer } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { listAt, metadataData, objectAt, runMetadata } from "./metadata-client.js";

const rocket: JsonObject = {
  nameSingular: "rocket",
  namePlural: "rockets",
  labelSingular: "rocket",
  labelPlural: "Rockets",
  icon: "IconRocket",
  description: "Launch vehicles",
};

describe.each(engines)("the model over REST and GraphQL, on %s", (engine) => {
  const api = useServer(engine);

  it("shows objects by id and by either name, in the older envelope", async () => {
    const byPlural = objectAt(await api.get("/metadata/objects/companies"), "data", "object");
    const bySingular = objectAt(await api.get("/metadata/objects/company"), "data", "object");
    const byId = objectAt(await api.get(`/metadata/objects/${String(byPlural["id"]).toUpperCase()}`), "data", "object");
    expect(bySingular).toEqual(byPlural);
    expect(byId).toEqual(byPlural);
    expect(byPlural).toMatchObject({
      nameSingular: "company",
      namePlural: "companies",
      isCustom: false,
      isActive: true,
      isRemote: false,
    });
    expect(byPlural["dataSourceId"]).toBe(byPlural["workspaceId"]);
  });

  it("says what was probably meant by a wrong name", async () => {
    const answer = await api.get("/metadata/objects/compnay");
    expect(answer).toMatchObject({ status: 404, body: { code: "OBJECT_METADATA_NOT_FOUND" } });
    expect(answer.text).toContain("company");
    const field = await api.get("/metadata/objects/company/fields/employes");
    expect(field).toMatchObject({ status: 404, body: { code: "FIELD_METADATA_NOT_FOUND" } });
    expect(field.text).toContain("employees");
    const resource = await api.get("/metadata/object");
    expect(resource.status).toBe(404);
    expect(resource.text).toContain("objects");
  });

  it("pages through lists by id, the greatest first, and refuses what it does not know", async () => {
    const whole = await api.get("/metadata/objects", { limit: 200 });
    const all = listAt(whole, "data", "objects").map(({ id }) => String(id));
    expect(all).toEqual(all.toSorted().toReversed());
    expect(at(whole.body, "totalCount")).toBe(all.length);
    const first = await api.get("/metadata/objects", { limit: 5 });
    expect(at(first.body, "pageInfo")).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: all[0],
      endCursor: all[4],
    });
    const second = await api.get("/metadata/objects", { limit: 5, starting_after: all[4]! });
    expect(listAt(second, "data", "objects").map(({ id }) => id)).toEqual(all.slice(5, 10));
    const back = await api.get("/metadata/objects", { limit: 5, ending_before: all[5]! });
    expect(listAt(back, "data", "objects").map(({ id }) => id)).toEqual(all.slice(0, 5));

    for (const query of [
      { limits: 5 },
      { limit: "abc" },
      { limit: -1 },
      { starting_after: "no-uuid" },
      { starting_after: all[0]!, ending_before: all[1]! },
    ]) {
      const refused = await api.get("/metadata/objects", query as Record<string, string | number>);
      expect([query, refused.status]).toEqual([query, 400]);
    }
  });

  it("serves a new object at once, in all APIs", async () => {
    const created = await api.post("/metadata/objects", rocket);
    expect(created, created.text).toMatchObject({ status: 201 });
    const object = objectAt(created, "data", "createOneObject");
    expect(object).toMatchObject({ labelSingular: "Rocket", isCustom: true, isActive: true, isSystem: false });
    expect((object["fields"] as readonly JsonObject[]).map(({ name }) => name)).toContain("name");

    const field = await api.post("/metadata/objects/rocket/fields", {
      type: "NUMBER",
      name: "stages",
      label: "Stages",
      settings: { dataType: "int" },
    });
    expect(field, field.text).toMatchObject({ status: 201 });
    expect(objectAt(field, "data", "createOneField")).toMatchObject({
      name: "stages",
      type: "NUMBER",
      isCustom: true,
      objectMetadataId: object["id"],
    });

    const made = await api.create("rockets", { name: "Ariane", stages: 2 });
    expect(await graphqlData(api, "{ rockets { edges { node { id name stages } } } }")).toEqual({
      rockets: { edges: [{ node: { id: made.id, name: "Ariane", stages: 2 } }] },
    });
    expect((await api.get("/open-api/core")).text).toContain('"/rockets"');
    const { url, key } = api.server;
    const sdl = await fetch(`${url}/graphql/schema.graphql`, { headers: { authorization: `Bearer ${key}` } });
    expect(await sdl.text()).toContain("type Rocket {");
  });

  it("renames an object and a field, and keeps their rows", async () => {
    const created = await api.post("/metadata/objects", {
      nameSingular: "vessel",
      namePlural: "vessels",
      labelSingular: "Vessel",
      labelPlural: "Vessels",
    });
    expect(created.status, created.text).toBe(201);
    const text = await api.post("/metadata/fields", {
      objectMetadataId: "vessel",
      type: "TEXT",
      name: "harbour",
      label: "Harbour",
    });
    expect(text.status, text.text).toBe(201);
    const record = await api.create("vessels", { name: "Calypso", harbour: "Toulon" });
    const renamed = await api.patch("/metadata/objects/vessel", { nameSingular: "ship", namePlural: "ships" });
    expect(renamed.status, renamed.text).toBe(200);
    const moved = await api.patch("/metadata/objects/ship/fields/harbour", { name: "homePort" });
    expect(moved.status, moved.text).toBe(200);
    expect(objectAt(moved, "data", "updateOneField")["id"]).toBe(objectAt(text, "data", "createOneField")["id"]);
    expect(objectAt(await api.get(`/ships/${record.id}`), "data", "ship")).toMatchObject({
      id: record.id,
      homePort: "Toulon",
    });
    expect((await api.get("/vessels")).status).toBe(400);
  });

  it("makes both sides of a relation, named by names", async () => {
    const created = await api.post("/metadata/objects/opportunity/fields", {
      type: "RELATION",
      name: "sponsor",
      label: "Sponsor",
      relationCreationPayload: {
        type: "MANY_TO_ONE",
        targetObjectMetadataId: "person",
        targetFieldLabel: "Sponsored opportunities",
        targetFieldIcon: "IconUser",
      },
    });
    expect(created, created.text).toMatchObject({ status: 201 });
    expect(objectAt(created, "data", "createOneField")).toMatchObject({
      settings: { relationType: "MANY_TO_ONE", onDelete: "SET_NULL", joinColumnName: "sponsorId" },
      relation: {
        targetObjectMetadata: { nameSingular: "person" },
        targetFieldMetadata: { name: "sponsoredOpportunities" },
      },
    });
    const person = await api.create("people", { name: { firstName: "Ada", lastName: "Lovelace" } });
    const deal = await api.create("opportunities", { name: "Engine", sponsorId: person.id });
    const read = await api.get(`/people/${person.id}/sponsoredOpportunities`);
    expect(listAt(read, "data", "sponsoredOpportunities").map(({ id }) => id)).toEqual([deal.id]);
  });

  it("needs an active object to be deactivated first, or force", async () => {
    await api.post("/metadata/objects", {
      ...rocket,
      nameSingular: "probe",
      namePlural: "probes",
      labelSingular: "Probe",
      labelPlural: "Probes",
    });
    await api.create("probes", { name: "Voyager" });
    const refused = await api.del("/metadata/objects/probe");
    expect(refused.status, refused.text).toBe(400);
    expect(refused.text).toContain("1 record");
    const off = await api.patch("/metadata/objects/probe", { isActive: false });
    expect(off.status, off.text).toBe(200);
    expect((await api.get("/probes")).status).toBe(400);
    const gone = await api.del("/metadata/objects/probe");
    expect(gone.status, gone.text).toBe(200);
    expect(objectAt(gone, "data", "deleteOneObject")).not.toHaveProperty("fields");
    expect((await api.get("/metadata/objects/probe")).status).toBe(404);
    expect((await api.del("/metadata/objects/company", { force: "true" })).status).toBeGreaterThanOrEqual(400);
  });

  it("tells all rules that are broken, in both APIs alike", async () => {
    const wrong = { nameSingular: "Bad name", namePlural: "event", labelSingular: "", labelPlural: "Many" };
    const rest = await api.post("/metadata/objects", wrong);
    expect(rest, rest.text).toMatchObject({
      status: 400,
      body: { error: "METADATA_VALIDATION_ERROR", summary: { totalErrors: 1, objectMetadata: 1 } },
    });
    const entries = listAt(rest, "errors", "objectMetadata", 0, "errors");
    expect(entries.length).toBeGreaterThanOrEqual(3);
    const { errors } = await runMetadata(
      api,
      "mutation ($object: CreateObjectInput!) { createOneObject(input: {object: $object}) { id } }",
      { object: wrong },
    );
    expect(at(errors[0] ?? null, "extensions", "code")).toBe("METADATA_VALIDATION_FAILED");
    expect(at(errors[0] ?? null, "extensions", "errors")).toEqual(at(rest.body, "errors"));
    const unknown = await api.post("/metadata/objects", { ...rocket, nameSingulr: "x" });
    expect(unknown.status).toBe(400);
    expect(unknown.text).toContain("nameSingular");
  });

  it("distinguishes a field that is not there by what is done with it", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    expect((await api.get(`/metadata/fields/${id}`)).status).toBe(404);
    expect((await api.del(`/metadata/fields/${id}`)).status).toBe(404);
    expect((await api.patch(`/metadata/fields/${id}`, { label: "X" })).status).toBe(400);
  });

  it("answers several kinds in one GraphQL request", async () => {
    const data = await metadataData(
      api,
      `{ currentWorkspace { id displayName metadataVersion batchLimit }
         objects(paging: {first: 3}, filter: {isSystem: {is: false}}) { edges { node { nameSingular isSystem fieldsList { name type relation { type targetObjectMetadata { nameSingular } targetFieldMetadata { name } } } } } pageInfo { hasNextPage endCursor } }
         minimalMetadata { objectMetadataItems { nameSingular } collectionHashes { collectionName hash } }
         objectRecordCounts { objectNamePlural totalCount }
         webhooks { id } apiKeys { id } getRoles { label isEditable } getViews { id } }`,
    );
    expect(at(data, "currentWorkspace", "batchLimit")).toBe(60);
    expect(at(data, "getViews")).toEqual([]);
    expect(at(data, "objects", "edges", 0, "node", "isSystem")).toBe(false);
    const counts = at(data, "objectRecordCounts") as readonly JsonObject[];
    expect(counts.find(({ objectNamePlural }) => objectNamePlural === "rockets")).toMatchObject({ totalCount: 1 });
  });

  it("gives REST and GraphQL the same objects and fields", async () => {
    const rest = objectAt(await api.get("/metadata/objects/person"), "data", "object");
    const data = await metadataData(
      api,
      `{ object(id: "person") { id nameSingular namePlural labelSingular isCustom isActive isSystem isSearchable labelIdentifierFieldMetadataId createdAt updatedAt duplicateCriteria fieldsList { id name type label isNullable isUnique defaultValue options settings isCustom isSystem } } }`,
    );
    const { fieldsList, ...facts } = data["object"] as JsonObject;
    expect(rest).toMatchObject(facts);
    const byId = new Map((rest["fields"] as readonly JsonObject[]).map((field) => [field["id"], field]));
    for (const field of fieldsList as readonly JsonObject[]) {
      const given = Object.entries(field).filter(([, value]) => value !== null);
      expect(byId.get(field["id"])).toMatchObject(Object.fromEntries(given));
    }
  });

  it("knows every field type", async () => {
    const list = listAt(await api.get("/metadata/fieldTypes"), "data");
    expect(list).toHaveLength(25);
    for (const { type, example } of list) {
      if (example === null) continue;
      const made = await api.post("/metadata/fields", example!);
      expect([type, made.status, made.text]).toEqual([type, 201, made.text]);
    }
    expect(objectAt(await api.get("/metadata/fieldTypes/currency"))).toMatchObject({ type: "CURRENCY" });
    expect((await api.get("/metadata/fieldTypes/CURENCY")).text).toContain("CURRENCY");
  });

  it("serves empty lists of what it does not manage, and the older paths with a pointer", async () => {
    expect((await api.get("/metadata/views")).body).toMatchObject({ data: [], totalCount: 0 });
    expect((await api.post("/metadata/views", {})).status).toBe(405);
    const older = await api.get("/apiKeys");
    expect(older.body).toEqual([]);
    expect(older.headers).toMatchObject({
      deprecation: "@1786320000",
      link: '</rest/metadata/apiKeys>; rel="successor-version"',
    });
  });

  describe("the newer envelope", () => {
    beforeAll(async () => {
      await api.patch("/metadata/workspace", { metadataFormat: "direct" });
    });

    it("stands around objects and fields", async () => {
      expect(objectAt(await api.get("/metadata/objects/company"))).toMatchObject({ nameSingular: "company" });
      expect(listAt(await api.get("/metadata/fields", { limit: 3 }), "data")).toHaveLength(3);
    });

    it("is a setting that is checked", async () => {
      const wrong = await api.patch("/metadata/workspace", { metadataFormat: "new", batchLimits: 1 });
      expect(wrong.status).toBe(400);
      expect(wrong.text).toContain("batchLimit");
    });
  });
});
