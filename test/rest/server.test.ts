import { createConnection, type Socket } from "node:net";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { JsonValue } from "../../src/core/json/json-value.js";
import { openProxy, type CuttableProxy } from "../support/cuttable-proxy.js";
import { engines } from "../support/databases.js";
import { exampleModel } from "../support/emit-test-server.js";
import {
  adminKey,
  buildServer,
  makeDataFolder,
  openPostgres,
  runServer,
  startProcess,
  startServer,
  type GeneratedServer,
  type ServerEnvironment,
  type ServerProcess,
} from "../support/generated-server.js";
import { at, clientOf, expectRefusal, recordOf, useServer, type RestClient } from "./use-server.js";

const model = exampleModel("minimal");

/** The plural name of the first object of the model. */
const plural = "notes";

describe.each(engines)("a server on %s", (engine) => {
  let server: GeneratedServer;
  let api: RestClient;
  beforeAll(async () => {
    server = await startServer({ model: exampleModel("crm"), engine });
    api = clientOf(server);
  });
  afterAll(async () => {
    await server.remove();
  });

  test("tells that it is well, to everyone", async () => {
    const answer = await api.send("GET", "/healthz", undefined, { authorization: null });
    expect(answer).toMatchObject({ status: 200, body: { status: "ok" } });
  });

  test("announces its address and how to try it, and no key that was given to it", () => {
    expect(server.lines.join("\n")).toMatch(/^Acme CRM is served at http:\/\/127\.0\.0\.1:\d+$/m);
    expect(server.lines.join("\n")).toContain(`${server.url}/rest/companies`);
    expect(server.lines.join("\n")).not.toContain(adminKey);
  });

  test("cannot be started twice on one port", async () => {
    const { port } = new URL(server.url);
    const dataDir = await makeDataFolder();
    const ended = await runServer(server.folder, { ...server.environment, DATA_DIR: dataDir, PORT: port });
    await rm(dataDir, { recursive: true, force: true });
    expect(ended.code).toBe(1);
    expect(ended.output).toMatch(/port is in use.*PORT/);
    expect(ended.output).not.toMatch(/\n\s+at /);
  });

  test("answers what is running when it is told to stop, and nothing after; its data is there again", async () => {
    const first = await startServer({ model, engine });
    try {
      const socket = await connect(first.url);
      const head = `POST /rest/${plural} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${first.key}\r\ncontent-type: application/json\r\n`;
      const body = JSON.stringify({ title: "in flight" });
      socket.write(`${head}content-length: ${body.length}\r\nexpect: 100-continue\r\n\r\n`);
      // The server has the request once it asks for the body.
      await until(socket, /^HTTP\/1\.1 100 Continue\r\n\r\n/);
      first.child.kill("SIGTERM");
      await refusesConnections(first.url);
      socket.write(body);
      const answer = await until(socket, /HTTP\/1\.1 201 [\s\S]*\}\}$/);
      expect(answer).toContain('"title":"in flight"');
      expect(await first.ended).toBe(0);

      const again = await startProcess(first.folder, first.environment);
      const second = clientOf({ ...first, ...again });
      expect((await second.list(`/${plural}`)).map(({ title }) => title)).toEqual(["in flight"]);
      expect(await again.stop()).toBe(0);
    } finally {
      await first.remove();
    }
  });

  test("that was killed starts again, with what it had answered", async () => {
    const first = await startServer({ model, engine });
    try {
      const made = await clientOf(first).create(plural, { title: "before the kill" });
      first.child.kill("SIGKILL");
      await first.ended;
      const again = await startProcess(first.folder, first.environment);
      expect(recordOf(await clientOf({ ...first, ...again }).get(`/${plural}/${made.id}`))).toMatchObject({
        title: "before the kill",
      });
      expect(await again.stop()).toBe(0);
    } finally {
      await first.remove();
    }
  });
});

describe("the admin key", () => {
  test("is made once, shown once, and kept for the owner only", async () => {
    const folder = await buildServer(model);
    const environment: ServerEnvironment = { DATA_DIR: await makeDataFolder() };
    const dataDir = environment["DATA_DIR"] ?? "";
    try {
      const first = await startProcess(folder, environment);
      const key = /^Admin key[^:]*: (\S+)$/m.exec(first.lines.join("\n"))?.[1] ?? "";
      expect(key).toMatch(/^tg_[\w-]{40,}$/);
      const statusWith = async (server: ServerProcess, given: string): Promise<number> =>
        (await fetch(`${server.url}/rest/${plural}`, { headers: { authorization: `Bearer ${given}` } })).status;
      expect(await statusWith(first, key)).toBe(200);
      expect(await statusWith(first, `${key}x`)).toBe(401);
      const file = (await readdir(dataDir)).find((name) => name.includes("key")) ?? "";
      expect((await stat(join(dataDir, file))).mode & 0o777).toBe(0o600);
      expect(await first.stop()).toBe(0);

      const second = await startProcess(folder, environment);
      expect(second.lines.join("\n") + second.log()).not.toContain(key);
      expect(second.lines.join("\n")).not.toMatch(/^Admin key/m);
      expect(await statusWith(second, key)).toBe(200);
      expect(await second.stop()).toBe(0);

      const third = await startProcess(folder, { ...environment, ADMIN_API_KEY: "another-key-for-this-start" });
      expect(await statusWith(third, key)).toBe(401);
      expect(await statusWith(third, "another-key-for-this-start")).toBe(200);
      expect(await third.stop()).toBe(0);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

describe("a data folder", () => {
  const api = useServer("pglite", { model });

  test("belongs to one server at a time", async () => {
    const ended = await runServer(api.server.folder, api.server.environment);
    expect(ended.code).toBe(1);
    expect(ended.output).toContain(api.server.dataDir);
    expect(ended.output).toMatch(new RegExp(`in use by process ${api.server.child.pid}`));
    expect(ended.output).not.toMatch(/\n\s+at /);
    expect((await api.get(`/${plural}`)).status).toBe(200);
  });
});

describe("configuration", () => {
  test("is refused as a whole, with every problem, before anything is opened", async () => {
    const dataDir = await makeDataFolder();
    const { code, output } = await runServer(await buildServer(model), {
      DATA_DIR: dataDir,
      PORT: "eighty",
      DATABASE_URL: "mysql://user:secret-password@localhost/db",
      DATABASE_SCHEMA: "pg_catalog",
      ADMIN_API_KEY: "short-secret",
      LOG_LEVEL: "loud",
      MAX_BODY_BYTES: "-1",
    });
    expect(code).toBe(1);
    for (const name of ["PORT", "DATABASE_URL", "DATABASE_SCHEMA", "ADMIN_API_KEY", "LOG_LEVEL", "MAX_BODY_BYTES"])
      expect(output).toMatch(new RegExp(`^- ${name}: .* is not allowed`, "m"));
    expect(output).not.toContain("secret");
    expect(output).not.toMatch(/\n\s+at /);
    expect(await readdir(dataDir)).toEqual([]);
    await rm(dataDir, { recursive: true, force: true });
  });

  test("of a database that is not there ends the start with a plain message", async () => {
    const proxy = await openProxy({ host: "127.0.0.1", port: 1 });
    await proxy.cut();
    const dataDir = await makeDataFolder();
    const { code, output } = await runServer(await buildServer(model), {
      DATA_DIR: dataDir,
      ADMIN_API_KEY: adminKey,
      DATABASE_URL: `postgres://user:secret-password@127.0.0.1:${proxy.port}/db`,
    });
    await rm(dataDir, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(output).toContain("127.0.0.1");
    expect(output).not.toContain("secret-password");
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe("a server whose database goes away", () => {
  let proxy: CuttableProxy;
  let server: GeneratedServer;
  beforeAll(async () => {
    const url = new URL(inject("postgresUrl"));
    proxy = await openProxy({ host: url.hostname, port: Number(url.port === "" ? 5432 : url.port) });
    url.hostname = "127.0.0.1";
    url.port = String(proxy.port);
    server = await startServer({
      model,
      engine: "postgres",
      environment: { DATABASE_URL: url.href, LOG_LEVEL: "silent" },
    });
  });
  afterAll(async () => {
    await server.remove();
    await proxy.cut();
  });

  test("answers 503 while it is away, and serves again when it is back", async () => {
    const api = clientOf(server);
    const health = () => api.send("GET", "/healthz", undefined, { authorization: null });
    const made = await api.create(plural, { title: "before" });
    await proxy.cut();
    const unwell = await health();
    expect(unwell.status).toBe(503);
    expect(at(unwell.body, "status")).not.toBe("ok");
    const refused = await api.get(`/${plural}`);
    expectRefusal(refused, { status: 503, code: "SERVICE_UNAVAILABLE" });
    expect(refused.headers["retry-after"]).toBeDefined();
    expect(refused.text).not.toContain("127.0.0.1");
    await proxy.mend();
    expect(await health()).toMatchObject({ status: 200, body: { status: "ok" } });
    expect(recordOf(await api.get(`/${plural}/${made.id}`))).toMatchObject({ title: "before" });
  });
});

describe("a second start on the same database", () => {
  test("changes nothing in it", async () => {
    const server = await startServer({ model: exampleModel("crm"), engine: "postgres" });
    try {
      const schema = server.environment["DATABASE_SCHEMA"] ?? "";
      const before = await dumpCatalog(schema);
      expect(before.length).toBeGreaterThan(500);
      await server.stop();
      const again = await startProcess(server.folder, server.environment);
      expect(await dumpCatalog(schema)).toEqual(before);
      await again.stop();
    } finally {
      await server.remove();
    }
  });
});

/** Everything a schema holds, with the row versions of the catalogue: whatever was written again differs. */
async function dumpCatalog(schema: string): Promise<readonly JsonValue[]> {
  const database = openPostgres();
  try {
    const { rows } = await database.query({
      text: `
        SELECT concat_ws(' ', 'class', c.oid, c.xmin, c.relname, c.relkind, c.relfilenode) FROM pg_class c
          WHERE c.relnamespace = $1::regnamespace
        UNION ALL SELECT concat_ws(' ', 'column', a.attrelid, a.xmin, a.attname, a.atttypid, a.attnotnull, a.attnum)
          FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = $1::regnamespace
        UNION ALL SELECT concat_ws(' ', 'constraint', oid, xmin, conname, pg_get_constraintdef(oid)) FROM pg_constraint
          WHERE connamespace = $1::regnamespace
        UNION ALL SELECT concat_ws(' ', 'type', oid, xmin, typname) FROM pg_type WHERE typnamespace = $1::regnamespace
        UNION ALL SELECT concat_ws(' ', 'option', e.oid, e.xmin, e.enumlabel, e.enumsortorder) FROM pg_enum e
          JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typnamespace = $1::regnamespace
        UNION ALL SELECT concat_ws(' ', 'function', oid, xmin, proname) FROM pg_proc WHERE pronamespace = $1::regnamespace
        ORDER BY 1`,
      values: [schema],
    });
    return rows.map((row) => row[0] ?? null);
  } finally {
    await database.close();
  }
}

function connect(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port) }, () => resolve(socket));
    socket.once("error", reject);
  });
}

/** What a socket receives until it matches; what it never matches fails with it. */
function until(socket: Socket, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const onData = (chunk: Buffer): void => {
      text += chunk.toString("utf8");
      if (!pattern.test(text)) return;
      socket.off("data", onData);
      resolve(text);
    };
    socket.on("data", onData);
    socket.once("close", () => reject(new Error(`The connection ended with: ${text}`)));
  });
}

/** Waits for a server to stop listening. */
async function refusesConnections(url: string): Promise<void> {
  for (;;) {
    try {
      const socket = await connect(url);
      await new Promise<void>((resolve) => {
        socket.once("close", () => resolve());
        socket.destroy();
      });
    } catch {
      return;
    }
  }
}
