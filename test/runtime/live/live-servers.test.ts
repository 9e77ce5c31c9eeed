import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { printCoreSdl } from "../../../src/core/docs/sdl/print-core-sdl.js";
import type { JsonObject } from "../../../src/core/json/json-value.js";
import { readConfiguration } from "../../../src/runtime/configuration/read-configuration.js";
import { openServer, type RunningServer } from "../../../src/runtime/server/open-server.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase } from "../../support/databases.js";
import { crmWorkspace } from "../rest/crm-workspace.js";
import { idOf, quietLog, reached } from "./live-fixture.js";
import { ask, type LiveAnswer } from "./serve-live.js";

describe.each(engines)("%s", (engine) => {
  let folder: string;
  let schema: string;
  const servers: RunningServer[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "live-"));
    schema = freshSchemaName();
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
    await rm(folder, { recursive: true, force: true });
    if (engine === "pglite") return;
    const database = await openTestDatabase("postgres");
    await dropSchema(database, schema);
    await database.close();
  });

  const open = async (): Promise<RunningServer> => {
    const { configuration } = readConfiguration({
      PORT: "0",
      DATA_DIR: join(folder, "data"),
      DATABASE_SCHEMA: schema,
      ...(engine === "postgres" ? { DATABASE_URL: inject("postgresUrl") } : {}),
    });
    const server = await openServer({
      configuration,
      workspace: crmWorkspace(),
      log: quietLog,
      modelPollMilliseconds: null,
    });
    servers.push(server);
    return server;
  };
  const rest = (server: RunningServer, method: string, path: string, body?: unknown) =>
    ask(`${server.url}/rest${path}`, server.adminKey.key, method, body);
  const graphql = (server: RunningServer, query: string) =>
    ask(`${server.url}/graphql`, server.adminKey.key, "POST", { query });

  it("changes of the model fail no request that does not touch what is changed", async () => {
    const changing = await open();
    const other = engine === "postgres" ? await open() : changing;
    const over = new AbortController();
    let answered = 0;
    const failures: unknown[] = [];
    const loads: readonly ((server: RunningServer, round: number) => Promise<LiveAnswer>)[] = [
      (server, round) => rest(server, "POST", "/companies", { name: `C${round}`, employees: round }),
      (server) => rest(server, "GET", "/companies?limit=5"),
      (server, round) =>
        graphql(server, `mutation { createPerson(data: { name: { firstName: "P${round}" } }) { name { firstName } } }`),
      (server) =>
        graphql(
          server,
          `
            {
              companies(first: 3) {
                totalCount
                edges {
                  node {
                    name
                    people {
                      totalCount
                    }
                  }
                }
              }
            }
          `,
        ),
    ];
    const work = [changing, other].flatMap((server) =>
      loads.map(async (load) => {
        for (let round = 0; !over.signal.aborted; round += 1) {
          const answer = await load(server, round);
          answered += 1;
          if (answer.status >= 300 || JSON.stringify(answer.body).includes('"errors"')) failures.push(answer);
        }
      }),
    );
    const { live, metadata } = changing;
    const { changer } = metadata;
    const field = (name: string): JsonObject => ({
      objectMetadataId: idOf(live.current, "rocket"),
      type: "TEXT",
      name,
      label: name.toUpperCase(),
    });
    const first = live.current.version;
    for (let round = 0; round < 10; round += 1) {
      // Changes come over the network too, which lets others in between.
      await rest(changing, "GET", "/rockets");
      const created = await changer.change({ kind: "createField", input: field(`motto${round}`) });
      const id = created.subjectId ?? "";
      await changer.change({ kind: "updateField", id, input: { name: `slogan${round}`, label: `Slogan ${round}` } });
      if (round % 2 === 0) await changer.change({ kind: "deleteField", id, force: true });
    }
    await changer.change({
      kind: "createObject",
      input: { nameSingular: "probe", namePlural: "probes", labelSingular: "Probe", labelPlural: "Probes" },
    });
    over.abort();
    await Promise.all(work);
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(20);
    expect(live.current.version).toBe(first + 26);

    await reached(other.live, live.current.version);
    const made = await rest(other, "POST", "/probes", { name: "Voyager" });
    expect(made).toMatchObject({ status: 201, body: { data: { createProbe: { name: "Voyager" } } } });
    expect(await graphql(changing, "{ probes { edges { node { name } } } }")).toMatchObject({
      body: { data: { probes: { edges: [{ node: { name: "Voyager" } }] } } },
    });
    const sdl = await fetch(`${other.url}/graphql/schema.graphql`, {
      headers: { authorization: `Bearer ${other.adminKey.key}` },
    });
    expect(await sdl.text()).toBe(printCoreSdl(live.current.workspace));
  });
});
