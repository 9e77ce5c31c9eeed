import { beforeAll, describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { graphqlData } from "../graphql/graphql-client.js";
import { at, textAt, useServer } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { listAt, metadataData, objectAt } from "./metadata-client.js";

const option = (value: string, label = value): JsonObject => ({ value, label, color: "blue" });

describe.each(engines)("changes of the model over HTTP, on %s", (engine) => {
  const api = useServer(engine);
  const post = async (path: string, body: JsonObject): Promise<JsonObject> => {
    const answer = await api.post(`/metadata${path}`, body);
    expect(answer, answer.text).toMatchObject({ status: 201 });
    return objectAt(answer, "data", path.endsWith("objects") ? "createOneObject" : "createOneField");
  };
  const patch = async (path: string, body: JsonObject): Promise<JsonObject> => {
    const answer = await api.patch(`/metadata${path}`, body);
    expect(answer, answer.text).toMatchObject({ status: 200 });
    return objectAt(answer, "data", path.includes("fields") ? "updateOneField" : "updateOneObject");
  };
  const version = async (): Promise<number> =>
    Number(at((await api.get("/metadata/workspace")).body, "metadataVersion"));

  beforeAll(async () => {
    await post("/objects", {
      nameSingular: "rocket",
      namePlural: "rockets",
      labelSingular: "Rocket",
      labelPlural: "Rockets",
    });
  });

  describe("a standard object", () => {
    it("is relabelled in standardOverrides, and its own labels come back", async () => {
      const before = objectAt(await api.get("/metadata/objects/company"), "data", "object");
      expect(before).not.toHaveProperty("standardOverrides");
      const renamed = await patch("/objects/company", {
        labelSingular: "Business",
        labelPlural: "Businesses",
        icon: "IconHome",
      });
      expect(renamed).toMatchObject({
        nameSingular: "company",
        labelSingular: "Business",
        labelPlural: "Businesses",
        standardOverrides: { labelSingular: "Business", labelPlural: "Businesses", icon: "IconHome" },
      });
      const overrides = `{ object(id: "company") { labelSingular standardOverrides { labelSingular labelPlural icon description } } }`;
      expect(await metadataData(api, overrides)).toEqual({
        object: {
          labelSingular: "Business",
          standardOverrides: {
            labelSingular: "Business",
            labelPlural: "Businesses",
            icon: "IconHome",
            description: null,
          },
        },
      });
      expect((await api.get("/companies", { limit: 1 })).status).toBe(200);
      const { labelSingular = "", labelPlural = "", icon = "" } = before;
      await patch("/objects/company", { labelSingular, labelPlural });
      expect(await patch("/objects/company", { icon })).not.toHaveProperty("standardOverrides");
      const { updatedAt: _before, ...facts } = before;
      expect(objectAt(await api.get("/metadata/objects/company"), "data", "object")).toMatchObject(facts);
    });

    it("has fields that are relabelled the same way", async () => {
      const { label = "" } = objectAt(await api.get("/metadata/fields/company.employees"), "data", "field");
      expect(await patch("/objects/company/fields/employees", { label: "Headcount" })).toMatchObject({
        name: "employees",
        label: "Headcount",
        standardOverrides: { label: "Headcount" },
      });
      const data = await metadataData(
        api,
        `mutation ($label: String!) { updateOneField(input: {id: "company.employees", update: {label: $label}}) { label standardOverrides { label } } }`,
        { label },
      );
      expect(data).toEqual({ updateOneField: { label, standardOverrides: null } });
    });

    it("is switched off in all APIs, and on again with its records", async () => {
      const record = await api.create("opportunities", { name: "Kept" });
      expect(await patch("/objects/opportunity", { isActive: false })).toMatchObject({ isActive: false });
      expect((await api.get("/opportunities")).status).toBe(400);
      expect((await api.send("POST", "/graphql", `{"query": "{ opportunities { totalCount } }"}`)).text).toContain(
        "GRAPHQL_VALIDATION_FAILED",
      );
      expect((await api.get("/open-api/core")).text).not.toContain('"/opportunities"');
      const listed = listAt(await api.get("/metadata/objects", { limit: 200 }), "data", "objects");
      expect(listed.find((object) => object["nameSingular"] === "opportunity")).toMatchObject({ isActive: false });
      await patch("/objects/opportunity", { isActive: true });
      expect(objectAt(await api.get(`/opportunities/${record.id}`), "data", "opportunity")).toMatchObject({
        name: "Kept",
      });
    });
  });

  describe("options", () => {
    const made = async (name: string, more: JsonObject = {}): Promise<readonly JsonObject[]> => {
      const field = await post("/objects/rocket/fields", {
        type: "SELECT",
        name,
        label: name,
        options: [option("NEW"), option("OLD"), option("GONE")],
        ...more,
      });
      return field["options"] as readonly JsonObject[];
    };
    const stageOf = async (id: string, name: string): Promise<JsonValue | undefined> =>
      objectAt(await api.get(`/rockets/${id}`), "data", "rocket")[name];

    it("that are renamed by their id take the records along, also over GraphQL", async () => {
      const [first, second, third] = await made("phase");
      const record = await api.create("rockets", { name: "A", phase: "OLD" });
      await patch("/objects/rocket/fields/phase", {
        options: [{ ...first }, { ...second, value: "RETIRED", label: "Retired" }, { ...third }],
      });
      expect(await stageOf(record.id, "phase")).toBe("RETIRED");
      await metadataData(
        api,
        'mutation ($options: JSON!) { updateOneField(input: {id: "rocket.phase", update: {options: $options}}) { options } }',
        { options: [{ ...first }, { ...second, value: "PARKED", label: "Parked" }, { ...third }, option("ADDED")] },
      );
      expect(await stageOf(record.id, "phase")).toBe("PARKED");
      expect((await api.post("/rockets", { phase: "OLD" })).status).toBe(400);
      expect((await api.post("/rockets", { phase: "ADDED" })).status).toBe(201);
      expect(await graphqlData(api, `{ rockets(filter: {phase: {eq: PARKED}}) { totalCount } }`)).toEqual({
        rockets: { totalCount: 1 },
      });
    });

    it("are removed when no record has them, and not while one does", async () => {
      const [first, second] = await made("state");
      const record = await api.create("rockets", { name: "B", state: "GONE" });
      const fewer = { options: [{ ...first }, { ...second }] };
      const before = await version();
      const refused = await api.patch("/metadata/objects/rocket/fields/state", fewer);
      expect(refused, refused.text).toMatchObject({ status: 400, body: { code: "METADATA_VALIDATION_FAILED" } });
      expect(refused.text).toContain("GONE");
      expect(refused.text).toContain("optionReplacements");
      expect(await version()).toBe(before);
      expect(await stageOf(record.id, "state")).toBe("GONE");
      await api.patch(`/rockets/${record.id}`, { state: "NEW" });
      expect((await patch("/objects/rocket/fields/state", fewer))["options"]).toHaveLength(2);
    });

    it("are replaced by others where the request says by which, lists of them too", async () => {
      const [first, second] = await made("status");
      const [third, fourth] = await made("flags", { type: "MULTI_SELECT" });
      const record = await api.create("rockets", { name: "C", status: "GONE", flags: ["GONE", "NEW", "OLD"] });
      await patch("/objects/rocket/fields/status", {
        options: [{ ...first }, { ...second }],
        optionReplacements: { GONE: "OLD" },
      });
      await metadataData(
        api,
        `mutation ($update: UpdateFieldInput!) { updateOneField(input: {id: "rocket.flags", update: $update}) { id } }`,
        { update: { options: [{ ...third }, { ...fourth }], optionReplacements: { GONE: "OLD" } } },
      );
      expect(objectAt(await api.get(`/rockets/${record.id}`), "data", "rocket")).toMatchObject({
        status: "OLD",
        flags: ["OLD", "NEW"],
      });
      const wrong = await api.patch("/metadata/objects/rocket/fields/status", {
        options: [{ ...first }],
        optionReplacements: { OLD: "NWE" },
      });
      expect(wrong.status).toBe(400);
      expect(wrong.text).toContain('"nearest":"NEW"');
    });

    it("keep a default that stays, and need a new one for one that goes", async () => {
      const options = await made("kind", { defaultValue: "'GONE'" });
      const refused = await api.patch("/metadata/objects/rocket/fields/kind", {
        options: options.slice(0, 2) as JsonValue,
      });
      expect(refused.status, refused.text).toBe(400);
      // Records that were there before the field have its default.
      await patch("/objects/rocket/fields/kind", {
        options: options.slice(0, 2) as JsonValue,
        defaultValue: "'NEW'",
        optionReplacements: { GONE: "OLD" },
      });
      expect(await api.create("rockets", { name: "D" })).toMatchObject({ kind: "NEW" });
    });
  });

  describe("a morph relation", () => {
    const target = (name: string, label: string): JsonObject => ({
      type: "MANY_TO_ONE",
      targetObjectMetadataId: name,
      targetFieldLabel: label,
      targetFieldIcon: "IconRocket",
    });

    it("is made with all its targets by name, and serves records at once", async () => {
      const data = await metadataData(
        api,
        `mutation ($field: CreateFieldInput!) { createOneField(input: {field: $field}) {
          id name type morphId relation { type } settings
          morphRelations { type sourceFieldMetadata { name } targetObjectMetadata { nameSingular } targetFieldMetadata { name type } } } }`,
        {
          field: {
            objectMetadataId: "rocket",
            type: "MORPH_RELATION",
            name: "owner",
            label: "Owner",
            morphRelationsCreationPayload: [target("companies", "Owned rockets"), target("person", "Own rockets")],
          },
        },
      );
      const created = data["createOneField"] as JsonObject;
      expect(created).toMatchObject({
        type: "MORPH_RELATION",
        relation: null,
        morphId: expect.any(String) as string,
        morphRelations: [
          {
            type: "MANY_TO_ONE",
            sourceFieldMetadata: { name: "ownerCompany" },
            targetObjectMetadata: { nameSingular: "company" },
            targetFieldMetadata: { name: "ownedRockets", type: "RELATION" },
          },
          {
            sourceFieldMetadata: { name: "ownerPerson" },
            targetObjectMetadata: { nameSingular: "person" },
            targetFieldMetadata: { name: "ownRockets" },
          },
        ],
      });
      const siblings = listAt(
        await api.get("/metadata/objects/rocket/fields", { limit: 200 }),
        "data",
        "fields",
      ).filter((field) => field["morphId"] === created["morphId"]);
      expect(siblings.map(({ name }) => name).toSorted()).toEqual(["ownerCompany", "ownerPerson"]);

      const company = await api.create("companies", { name: "Arianespace" });
      const rocket = await api.create("rockets", { name: "Ariane", ownerCompanyId: company.id });
      expect(
        await graphqlData(
          api,
          "query ($id: UUID!) { company(filter: {id: {eq: $id}}) { ownedRockets { edges { node { id ownerCompany { name } ownerPersonId } } } } }",
          { id: company.id },
        ),
      ).toEqual({
        company: {
          ownedRockets: {
            edges: [{ node: { id: rocket.id, ownerCompany: { name: "Arianespace" }, ownerPersonId: null } }],
          },
        },
      });
    });

    it("gets more targets, follows the names of its targets, and goes as a whole", async () => {
      await patch("/fields/rocket.ownerCompany", {
        morphRelationsUpdatePayload: [target("opportunity", "Deal rockets")],
      });
      const [company] = await api.list("/companies", { filter: "name[eq]:Arianespace" });
      await post("/objects", {
        nameSingular: "depot",
        namePlural: "depots",
        labelSingular: "Depot",
        labelPlural: "Depots",
      });
      await patch("/fields/rocket.ownerOpportunity", {
        morphRelationsUpdatePayload: [target("depot", "Stored rockets")],
      });
      const depot = await api.create("depots", { name: "Kourou" });
      const stored = await api.create("rockets", { name: "Vega", ownerDepotId: depot.id });
      await patch("/objects/depot", { nameSingular: "hangar", namePlural: "hangars" });
      expect(objectAt(await api.get(`/rockets/${stored.id}`), "data", "rocket")).toMatchObject({
        ownerHangarId: depot.id,
        ownerCompanyId: null,
      });
      const gone = await api.del("/metadata/objects/rocket/fields/ownerCompany", { force: "true" });
      expect(gone.status, gone.text).toBe(200);
      const left = listAt(await api.get("/metadata/objects/rocket/fields", { limit: 200 }), "data", "fields");
      expect(left.map(({ name }) => String(name)).filter((name) => name.startsWith("owner"))).toEqual([]);
      expect((await api.get("/metadata/objects/company/fields/ownedRockets")).status).toBe(404);
      expect((await api.get(`/companies/${String(company?.["id"])}`)).status).toBe(200);
    });
  });

  it("names stand wherever ids do: identifiers, targets, permissions, paths", async () => {
    await post("/objects/rockets/fields", { type: "TEXT", name: "callSign", label: "Call sign" });
    await patch("/objects/rocket", { labelIdentifierFieldMetadataId: "callSign" });
    const { labelIdentifierFieldMetadataId } = objectAt(await api.get("/metadata/objects/rockets"), "data", "object");
    const { id } = objectAt(await api.get("/metadata/objects/rockets/fields/callSign"), "data", "field");
    expect(labelIdentifierFieldMetadataId).toBe(id);
    const sibling = await post("/fields", {
      objectMetadataId: "rockets",
      type: "RELATION",
      name: "booster",
      label: "Booster",
      relationCreationPayload: { type: "MANY_TO_ONE", targetObjectMetadataId: "rockets", targetFieldLabel: "Boosted" },
    });
    expect(sibling).toMatchObject({ settings: { joinColumnName: "boosterId" } });
    expect((await api.get("/metadata/fields/rockets.booster")).status).toBe(200);
    const asked = await metadataData(
      api,
      `{ object(id: "rockets") { labelIdentifierFieldMetadataId } field(id: "rocket.booster") { relation { targetFieldMetadata { name } } } }`,
    );
    expect(asked).toEqual({
      object: { labelIdentifierFieldMetadataId: id },
      field: { relation: { targetFieldMetadata: { name: "boosted" } } },
    });
    const record = await api.create("rockets", { name: "x", callSign: "Alpha" });
    expect((await api.get("/rockets", { filter: "callSign[eq]:Alpha" })).text).toContain(record.id);
  });

  it("uniqueness is checked against the records there are", async () => {
    await post("/objects/rocket/fields", { type: "TEXT", name: "serial", label: "Serial" });
    await api.createMany("rockets", [{ serial: "S1" }, { serial: "S1" }]);
    const refused = await api.patch("/metadata/objects/rocket/fields/serial", { isUnique: true });
    expect(refused, refused.text).toMatchObject({ status: 400, body: { code: "METADATA_VALIDATION_FAILED" } });
    const [first] = await api.list("/rockets", { filter: "serial[eq]:S1" });
    await api.patch(`/rockets/${String(first?.["id"])}`, { serial: "S2" });
    expect(await patch("/objects/rocket/fields/serial", { isUnique: true })).toMatchObject({ isUnique: true });
    expect((await api.post("/rockets", { serial: "S2" })).status).toBe(400);
    const indexes = await metadataData(api, `{ object(id: "rocket") { indexMetadataList { isUnique indexType } } }`);
    expect(at(indexes, "object", "indexMetadataList")).toContainEqual({ isUnique: true, indexType: "BTREE" });
  });

  it("change the version once, and what changes nothing does not", async () => {
    const before = await version();
    await patch("/objects/rocket", { description: "Goes up" });
    expect(await version()).toBe(before + 1);
    const { updatedAt } = objectAt(await api.get("/metadata/objects/rocket"), "data", "object");
    await patch("/objects/rocket", { description: "Goes up" });
    expect(await version()).toBe(before + 1);
    expect(textAt((await api.get("/metadata/objects/rocket")).body, "data", "object", "updatedAt")).toBe(updatedAt);
  });
});
