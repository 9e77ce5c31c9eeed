import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../src/runtime/database/database.js";
import type { OpenLiveModel } from "../../../src/runtime/live/open-live-model.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase } from "../../support/databases.js";
import { workspaceOf } from "../rest/crm-workspace.js";
import { idOf, openTestModel } from "./live-fixture.js";
import { serveLive, type ServedLive } from "./serve-live.js";

const model = {
  objects: [
    {
      nameSingular: "rocket",
      namePlural: "rockets",
      fields: [
        { name: "name", type: "TEXT" },
        { name: "motto", type: "TEXT" },
        { name: "code", type: "TEXT", isUnique: true },
      ],
    },
    { nameSingular: "pad", namePlural: "pads", fields: [{ name: "name", type: "TEXT" }] },
  ],
};

/** Two servers, of which the second hears nothing of what the first one changes. */
describe.each(engines)("%s: a request that meets a database whose model is newer", (engine) => {
  let database: Database;
  let schema: string;
  let changing: OpenLiveModel;
  let deaf: OpenLiveModel;
  let served: ServedLive;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    schema = freshSchemaName();
    changing = await openTestModel(database, schema, workspaceOf(model));
    const silent: Database = {
      engine: database.engine,
      query: (statement) => database.query(statement),
      transaction: (work) => database.transaction(work),
      listen: () => Promise.resolve(() => Promise.resolve()),
      ping: () => database.ping(),
      close: () => Promise.resolve(),
    };
    deaf = await openTestModel(silent, schema, workspaceOf(model));
    served = await serveLive(deaf.live);
  });
  afterEach(async () => {
    await served.close();
    await deaf.close();
    await changing.close();
    await dropSchema(database, schema);
    await database.close();
  });
  const deleteField = (object: string, field: string) =>
    changing.changer.change({ kind: "deleteField", id: idOf(changing.live.current, object, field), force: true });
  const rowCount = async (table: string) =>
    (await database.query({ text: `SELECT count(*) FROM "${schema}"."${table}"`, values: [] })).rows[0]?.[0];

  it("reads with the newer one", async () => {
    await served.rest("POST", "/rockets", { name: "Ariane" });
    await deleteField("rocket", "motto");
    expect(deaf.live.current.version).toBe(1);
    const { status, body } = await served.rest("GET", "/rockets");
    expect(status).toBe(200);
    expect(body).toMatchObject({ totalCount: 1, data: { rockets: [{ name: "Ariane" }] } });
    expect(JSON.stringify(body)).not.toContain("motto");
    expect(deaf.live.current.version).toBe(2);
  });

  it("writes once", async () => {
    await deleteField("rocket", "motto");
    const { status, body } = await served.rest("POST", "/rockets", { name: "Ariane" });
    expect([status, body]).toMatchObject([201, { data: { createRocket: { name: "Ariane" } } }]);
    expect(await rowCount("_rocket")).toBe("1");
  });

  it("tells what the newer model has against it", async () => {
    await deleteField("rocket", "motto");
    const { status, body } = await served.rest("POST", "/rockets", { name: "Ariane", motto: "ad astra" });
    expect([status, body]).toMatchObject([400, { details: [{ path: expect.stringContaining("motto") }] }]);
    await changing.changer.change({ kind: "deleteObject", id: idOf(changing.live.current, "pad"), force: true });
    expect(await served.rest("GET", "/pads")).toMatchObject({ status: 400, body: { code: "INVALID_PATH" } });
  });

  it("runs a query of GraphQL on the newer one", async () => {
    await deleteField("rocket", "motto");
    const known = await served.graphql(`{ rockets(filter: { motto: { eq: "x" } }) { edges { node { name } } } }`);
    expect(known.body).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
    await deleteField("rocket", "code");
    const fine = await served.graphql(`{ rockets(filter: { name: { eq: "x" } }) { edges { node { name } } } }`);
    expect(fine.body).toEqual({ data: { rockets: { edges: [] } } });
  });

  it("does each part of a mutation once", async () => {
    await deleteField("rocket", "motto");
    const { body } = await served.graphql(
      `mutation { createPad(data: { name: "P" }) { name } createRocket(data: { name: "R" }) { name } }`,
    );
    expect(body).toEqual({ data: { createPad: { name: "P" }, createRocket: { name: "R" } } });
    expect([await rowCount("_pad"), await rowCount("_rocket")]).toEqual(["1", "1"]);
  });

  it("leaves an error alone that has another reason", async () => {
    await database.query({ text: `ALTER TABLE "${schema}"._rocket DROP COLUMN motto`, values: [] });
    expect(await served.rest("GET", "/rockets")).toMatchObject({
      status: 500,
      body: { code: "INTERNAL_SERVER_ERROR" },
    });
  });
});
