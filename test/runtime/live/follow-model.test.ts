import { afterEach, beforeEach, expect, inject, it } from "vitest";
import type { Database } from "../../../src/runtime/database/database.js";
import { PostgresDatabase } from "../../../src/runtime/database/postgres-database.js";
import type { OpenLiveModel } from "../../../src/runtime/live/open-live-model.js";
import { openProxy } from "../../support/cuttable-proxy.js";
import { dropSchema, freshSchemaName, openTestDatabase, silentLog } from "../../support/databases.js";
import { crmWorkspace } from "../rest/crm-workspace.js";
import { openTestModel, reached } from "./live-fixture.js";

let database: Database;
let schema: string;
let changing: OpenLiveModel;
beforeEach(async () => {
  database = await openTestDatabase("postgres");
  schema = freshSchemaName();
  changing = await openTestModel(database, schema, crmWorkspace());
});
afterEach(async () => {
  await changing.close();
  await dropSchema(database, schema);
  await database.close();
});
const change = () =>
  changing.changer.change({ kind: "createObject", input: { nameSingular: "probe", namePlural: "probes" } });

it("takes over what was changed while its connection was cut", async () => {
  const url = new URL(inject("postgresUrl"));
  const proxy = await openProxy({ host: url.hostname, port: Number(url.port) });
  url.port = String(proxy.port);
  const behind = new PostgresDatabase({
    url: url.href,
    poolSize: 2,
    statementTimeoutMilliseconds: 0,
    applicationName: "twenty-gen-following",
    log: silentLog,
  });
  const following = await openTestModel(behind, schema, crmWorkspace());
  await proxy.cut();
  await change();
  expect(following.live.current.version).toBe(1);
  await proxy.mend();
  const { workspace } = await reached(following.live, 2);
  expect(workspace.objectsBySingular.has("probe")).toBe(true);
  await following.close();
  await behind.close();
  await proxy.cut();
});

it("looks by itself where notifications are lost", async () => {
  const deaf: Database = {
    engine: database.engine,
    query: (statement) => database.query(statement),
    transaction: (work) => database.transaction(work),
    listen: () => Promise.resolve(() => Promise.resolve()),
    ping: () => database.ping(),
    close: () => Promise.resolve(),
  };
  const following = await openTestModel(deaf, schema, crmWorkspace(), { pollMilliseconds: 5 });
  await change();
  const { workspace } = await reached(following.live, 2);
  expect(workspace.objectsBySingular.has("probe")).toBe(true);
  await following.close();
});

it("keeps the objects that a change of another server leaves alone", async () => {
  const other = await openTestDatabase("postgres");
  const following = await openTestModel(other, schema, crmWorkspace());
  const before = following.live.current.workspace.objectsBySingular.get("company");
  await change();
  const { workspace } = await reached(following.live, 2);
  expect(workspace.objectsBySingular.get("company")).toBe(before);
  expect(workspace).toEqual(changing.live.current.workspace);
  await following.close();
  await other.close();
});
