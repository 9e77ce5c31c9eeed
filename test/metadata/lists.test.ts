import { beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/core/json/json-value.js";
import { nodesOf } from "../graphql/graphql-client.js";
import { at, textAt, useServer } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { extensionsOf, listAt, metadataData, objectAt, runMetadata } from "./metadata-client.js";

describe.each(engines)("lists of the metadata APIs, on %s", (engine) => {
  const api = useServer(engine);
  let ids: readonly string[];
  beforeAll(async () => {
    await api.post("/metadata/objects", {
      nameSingular: "rocket",
      namePlural: "rockets",
      labelSingular: "Rocket",
      labelPlural: "Rockets",
    });
    await api.patch("/metadata/objects/note", { isActive: false });
    ids = (await objects("{}")).map(({ id }) => String(id));
  });

  const objects = async (filter: string): Promise<readonly JsonObject[]> =>
    nodesOf(
      (
        await metadataData(
          api,
          `{ objects(paging: {first: 1000}, filter: ${filter}) { edges { node { id nameSingular isCustom isActive isSystem isSearchable } } } }`,
        )
      )["objects"],
    );
  const page = async (paging: string): Promise<JsonObject> =>
    (
      await metadataData(
        api,
        `{ objects(paging: ${paging}) { edges { node { id } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )
    )["objects"] as JsonObject;
  const idsOf = (connection: JsonObject): readonly string[] => nodesOf(connection).map(({ id }) => String(id));

  it("of GraphQL hold ten where nothing is said, ordered by id", async () => {
    const data = await metadataData(api, "{ objects { edges { node { id } } } fields { edges { node { id } } } }");
    expect(nodesOf(data["objects"]).map(({ id }) => id)).toEqual(ids.slice(0, 10));
    expect(nodesOf(data["fields"])).toHaveLength(10);
    expect(ids).toEqual(ids.toSorted());
  });

  it("of GraphQL go forward and backward by cursors", async () => {
    const first = await page("{first: 4}");
    expect(idsOf(first)).toEqual(ids.slice(0, 4));
    expect(first["pageInfo"]).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const next = await page(`{first: 4, after: "${textAt(first, "pageInfo", "endCursor")}"}`);
    expect(idsOf(next)).toEqual(ids.slice(4, 8));
    expect(next["pageInfo"]).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const back = await page(`{last: 2, before: "${textAt(next, "pageInfo", "startCursor")}"}`);
    expect(idsOf(back)).toEqual(ids.slice(2, 4));
    expect(back["pageInfo"]).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const last = await page("{last: 3}");
    expect(idsOf(last)).toEqual(ids.slice(-3));
    expect(last["pageInfo"]).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const edge = at(next, "edges", 1, "cursor");
    expect(idsOf(await page(`{first: 1, after: ${JSON.stringify(edge)}}`))).toEqual(ids.slice(6, 7));
    expect(await page("{first: 0}")).toMatchObject({ edges: [], pageInfo: { startCursor: null, endCursor: null } });
  });

  it.each(["{first: 1001}", "{first: -1}", "{first: 1, last: 1}", `{first: 1, after: "nonsense"}`])(
    "of GraphQL refuse paging: %s",
    async (paging) => {
      const result = await runMetadata(api, `{ objects(paging: ${paging}) { edges { node { id } } } }`);
      expect(extensionsOf(result)).toMatchObject({ code: "BAD_USER_INPUT" });
    },
  );

  it("of GraphQL are filtered by flags, ids and what joins them", async () => {
    const all = await objects("{}");
    const where = (test: (object: JsonObject) => boolean) => all.filter(test);
    expect(await objects("{isCustom: {is: true}}")).toEqual(where((one) => one["isCustom"] === true));
    expect((await objects("{isCustom: {is: true}}")).map((one) => one["nameSingular"])).toEqual(["rocket"]);
    expect(await objects("{isSystem: {isNot: true}}")).toEqual(where((one) => one["isSystem"] !== true));
    expect((await objects("{isActive: {is: false}}")).map((one) => one["nameSingular"])).toEqual(["note"]);
    expect(await objects("{isSystem: {is: true}, isSearchable: {is: true}}")).toEqual(
      where((one) => one["isSystem"] === true && one["isSearchable"] === true),
    );
    expect(await objects("{or: [{isActive: {is: false}}, {isCustom: {is: true}}]}")).toEqual(
      where((one) => one["isActive"] === false || one["isCustom"] === true),
    );
    expect(await objects("{and: [{isSystem: {is: true}}, {isSearchable: {is: false}}]}")).toEqual(
      where((one) => one["isSystem"] === true && one["isSearchable"] === false),
    );
    expect(await objects("{isRemote: {is: true}}")).toEqual([]);
    const [first = "", second = "", third = ""] = ids;
    const found = async (filter: string) => (await objects(`{id: ${filter}}`)).map(({ id }) => id);
    expect(await found(`{eq: "${second.toUpperCase()}"}`)).toEqual([second]);
    expect(await found(`{neq: "${second}"}`)).toEqual(ids.filter((id) => id !== second));
    expect(await found(`{in: ["${third}", "${first}"]}`)).toEqual([first, third]);
    expect(await found(`{notIn: ["${first}"]}`)).toEqual(ids.slice(1));
    expect(await found(`{gt: "${second}"}`)).toEqual(ids.slice(2));
    expect(await found(`{gte: "${second}", lte: "${third}"}`)).toEqual([second, third]);
    expect(await found(`{lt: "${third}"}`)).toEqual([first, second]);
    expect(await found(`{iLike: "${first.slice(0, 8)}%"}`)).toEqual(
      ids.filter((id) => id.startsWith(first.slice(0, 8))),
    );
    expect(await found(`{notLike: "%"}`)).toEqual([]);
  });

  it("of GraphQL filter fields by their object, in either list", async () => {
    const companyId = textAt(objectAt(await api.get("/metadata/objects/company"), "data", "object"), "id");
    const data = await metadataData(
      api,
      `query ($id: UUID!) {
        fields(paging: {first: 1000}, filter: {objectMetadataId: {eq: $id}, isSystem: {is: false}}) { edges { node { name objectMetadataId isSystem } } }
        object(id: $id) { fields(paging: {first: 1000}, filter: {isSystem: {is: false}}) { edges { node { name objectMetadataId isSystem } } }
          indexMetadatas(paging: {first: 2}, filter: {isCustom: {is: false}}) { edges { node { name isCustom } } pageInfo { hasNextPage } } } }`,
      { id: companyId },
    );
    const fields = nodesOf(data["fields"]);
    expect(fields.length).toBeGreaterThan(10);
    expect(new Set(fields.map((field) => field["objectMetadataId"]))).toEqual(new Set([companyId]));
    expect(nodesOf(at(data, "object", "fields"))).toEqual(fields);
    expect(nodesOf(at(data, "object", "indexMetadatas"))).toHaveLength(2);
  });

  it("of REST go backward too, and keep their count from page to page", async () => {
    const descending = ids.toReversed();
    const last = await api.get("/metadata/objects", { limit: 4, ending_before: descending[6] ?? "" });
    expect(listAt(last, "data", "objects").map(({ id }) => id)).toEqual(descending.slice(2, 6));
    expect(last.body).toMatchObject({
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: true,
        startCursor: descending[2],
        endCursor: descending[5],
      },
      totalCount: ids.length,
    });
    const behind = await api.get("/metadata/objects", { starting_after: "00000000-0000-0000-0000-000000000000" });
    expect(behind.body).toMatchObject({
      data: { objects: [] },
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      totalCount: ids.length,
    });
    for (const query of [{ limit: 0 }, { limit: "" }, {}])
      expect(listAt(await api.get("/metadata/fields", query), "data", "fields")).toHaveLength(60);
    expect(listAt(await api.get("/metadata/fields", { limit: 5000 }), "data", "fields")).toHaveLength(200);
  });
});
