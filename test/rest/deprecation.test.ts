import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/core/json/json-value.js";
import { isJsonObject } from "../../src/core/json/json-value.js";
import { metadataData, listAt, objectAt } from "../metadata/metadata-client.js";
import { engines } from "../support/databases.js";
import { deprecatingModel } from "../support/deprecating-model.js";
import { at, expectRefusal, useServer, type Answer } from "./use-server.js";

const told = ({ headers }: Answer): readonly unknown[] => [headers["deprecation"], headers["sunset"], headers["link"]];
const whole = (deprecation: JsonObject): JsonObject => ({
  since: null,
  sunset: null,
  replacement: null,
  reason: null,
  ...deprecation,
});

describe.each(engines)("deprecations on a running server, on %s", (engine) => {
  const api = useServer(engine, { model: deprecatingModel });
  const objectOf = async (name: string): Promise<JsonObject> =>
    objectAt(await api.get(`/metadata/objects/${name}`), "data", "object");
  const fieldOf = async (name: string): Promise<JsonObject> =>
    objectAt(await api.get(`/metadata/fields/${name}`), "data", "field");

  it("are told with the records of the model that was built", async () => {
    await api.createMany("sites", [{ name: "A" }, { name: "B" }]);
    const page = await api.get("/sites", { limit: 1 });
    expect(told(page)).toEqual([
      "@1751241600",
      "Tue, 30 Jun 2026 00:00:00 GMT",
      expect.stringMatching(/^<.*starting_after=.*>; rel="next", <\/rest\/places>; rel="successor-version"$/),
    ]);
    expect(told(await api.get("/places"))).toEqual([undefined, undefined, undefined]);
  });

  it("stand in rows of REST and GraphQL, and nowhere else", async () => {
    expect((await objectOf("site"))["deprecated"]).toEqual(
      whole({ since: "2025-06-30", sunset: "2026-06-30", replacement: "places" }),
    );
    expect(await objectOf("place")).not.toHaveProperty("deprecated");
    const options = (await fieldOf("company.stage"))["options"];
    expect(Array.isArray(options) ? options.filter(isJsonObject).map((option) => option["deprecated"]) : []).toEqual([
      undefined,
      whole({ since: "2026-02-01", replacement: "NEW" }),
    ]);
    const { object, field } = await metadataData(
      api,
      `{ object(id: "site") { deprecated { since sunset replacement reason } }
         field(id: "company.legalName") { deprecated { since reason } options } }`,
    );
    expect(object).toEqual({ deprecated: (await objectOf("site"))["deprecated"] });
    expect(field).toEqual({ deprecated: { since: "2026-01-31", reason: 'Both said\nthe "same"' }, options: null });
  });

  it("are made over REST, and all APIs follow at once", async () => {
    const deprecated = { since: "2026-03-01", replacement: "company" };
    const answer = await api.patch("/metadata/objects/place", { deprecated });
    expect(answer, answer.text).toMatchObject({ status: 200 });
    expect((await objectOf("place"))["deprecated"]).toEqual(whole(deprecated));
    const list = await api.get("/places");
    expect(told(list)).toEqual(["@1772323200", undefined, `</rest/companies>; rel="successor-version"`]);
    expect(at((await api.get("/open-api/core")).body, "paths", "/places", "get", "deprecated")).toBe(true);
    const introspection = `{ __type(name: "Query") { fields(includeDeprecated: true) { name deprecationReason } } }`;
    const asked = await api.send("POST", "/graphql", JSON.stringify({ query: introspection }));
    expect(listAt(asked, "data", "__type", "fields")).toContainEqual({
      name: "places",
      deprecationReason: "Since 2026-03-01. Use company instead.",
    });
    expect(at((await api.get("/metadata/model")).body, "objects", 1, "deprecated")).toEqual(deprecated);
    await api.patch("/metadata/objects/place", { deprecated: null });
    expect(told(await api.get("/places"))).toEqual([undefined, undefined, undefined]);
    expect(await objectOf("place")).not.toHaveProperty("deprecated");
  });

  it("are made over GraphQL, of fields and options", async () => {
    const update = `mutation ($input: UpdateOneFieldMetadataInput!) {
      updateOneField(input: $input) { deprecated { sunset reason } options }
    }`;
    const options = [
      { value: "NEW", deprecated: { reason: "Said twice" } },
      { value: "OLD", deprecated: null },
    ];
    const change = { deprecated: { sunset: "2027-01-01" }, options };
    const data = await metadataData(api, update, { input: { id: "company.stage", update: change } });
    expect(at(data, "updateOneField", "deprecated")).toEqual({ sunset: "2027-01-01", reason: null });
    expect(at(data, "updateOneField", "options", 0, "deprecated")).toEqual(whole({ reason: "Said twice" }));
    expect(at(data, "updateOneField", "options", 1, "deprecated")).toBeUndefined();
    const company = await api.create("companies", { name: "Acme", code: 7 });
    expect(told(await api.get(`/companies/${company.id}/stage`))[1]).toBe("Fri, 01 Jan 2027 00:00:00 GMT");
  });

  it("are refused with the place of a day that is none", async () => {
    expectRefusal(await api.patch("/metadata/objects/place", { deprecated: { since: "2026-02-30" } }), {
      status: 400,
      code: "METADATA_VALIDATION_FAILED",
      path: "deprecated.since",
    });
  });

  it("leave contact and licence of the workspace to be set beside them", async () => {
    const contact = { name: "API team", email: "api@acme.example" };
    const update = `mutation ($data: UpdateWorkspaceInput!) {
      updateWorkspace(data: $data) { contact { name url email } license { name url } }
    }`;
    const data = await metadataData(api, update, { data: { contact, license: { name: "MIT" } } });
    expect(data["updateWorkspace"]).toEqual({
      contact: { ...contact, url: null },
      license: { name: "MIT", url: null },
    });
    expect(objectAt(await api.get("/metadata/workspace"))).toMatchObject({ contact, license: { name: "MIT" } });
    for (const document of ["core", "metadata"])
      expect(at((await api.get(`/open-api/${document}`)).body, "info")).toMatchObject({
        contact,
        license: { name: "MIT" },
      });
    expect((await api.patch("/metadata/workspace", { contact: { url: "acme" } })).status).toBe(400);
    await api.patch("/metadata/workspace", { contact: null, license: null });
    expect(at((await api.get("/open-api/core")).body, "info", "license", "name")).toBe("No license");
  });
});
