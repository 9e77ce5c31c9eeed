import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfiguration } from "../../../src/runtime/configuration/read-configuration.js";
import { DataFolderLocked } from "../../../src/runtime/database/data-folder-lock.js";
import { Health } from "../../../src/runtime/server/health.js";
import { drain } from "../../../src/runtime/server/drain.js";
import { openServer, type RunningServer } from "../../../src/runtime/server/open-server.js";
import { readModel } from "../../../src/runtime/server/read-model.js";
import { refuseWhileStarting } from "../../../src/runtime/server/refuse-while-starting.js";
import type { ServerLog } from "../../../src/runtime/server/server-log.js";
import { crmWorkspace } from "../rest/crm-workspace.js";

const quiet = (): void => undefined;
const log: ServerLog = { info: quiet, warn: quiet, error: quiet, request: quiet };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "server-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function open(environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const { configuration } = readConfiguration({ PORT: "0", DATA_DIR: join(folder, "data"), ...environment });
  return openServer({ configuration, workspace: crmWorkspace(), log });
}

test(
  "a server on a fresh folder: makes a key, serves, keeps what it got, locks the folder",
  { timeout: 60_000 },
  async () => {
    const first = await open();
    expect(first.adminKey).toMatchObject({ isNew: true });
    expect(first.url).toBe(`http://127.0.0.1:${first.port}`);
    const headers = { authorization: `Bearer ${first.adminKey.key}`, "content-type": "application/json" };
    const created = await fetch(`${first.url}/rest/companies`, { method: "POST", headers, body: `{"name":"Acme"}` });
    expect(created.status).toBe(201);
    expect(await (await fetch(`${first.url}/healthz`)).json()).toEqual({ status: "ok" });
    await expect(open()).rejects.toBeInstanceOf(DataFolderLocked);
    await first.close();
    await expect(fetch(`${first.url}/healthz`)).rejects.toThrow("fetch failed");

    const second = await open();
    expect(second.adminKey).toMatchObject({ isNew: false, key: first.adminKey.key });
    const list = await fetch(`${second.url}/rest/companies?fields=name`, { headers });
    expect(await list.json()).toMatchObject({ data: { companies: [{ name: "Acme" }] }, totalCount: 1 });
    await second.close();
  },
);

test("a port that is taken is told before any database is touched", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  await expect(open({ PORT: String(port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await new Promise((resolve) => other.close(resolve));
});

test("while it starts, everything is 503", async () => {
  const server = createServer(refuseWhileStarting(new Health()));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const health = await fetch(`${url}/healthz`);
  expect([health.status, await health.json()]).toEqual([503, { status: "starting" }]);
  const records = await fetch(`${url}/rest/companies`);
  expect(records.headers.get("retry-after")).toBe("1");
  expect(await records.json()).toMatchObject({ statusCode: 503, code: "SERVICE_UNAVAILABLE" });
  await drain(server, 1000);
});

test("draining lets a running request finish and takes no new one", async () => {
  let finish = quiet;
  let arrived = quiet;
  const running = new Promise<void>((resolve) => (arrived = resolve));
  const server = createServer((_request, response) => {
    finish = () => void response.end("done");
    arrived();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = fetch(url);
  await running;
  const drained = drain(server, 60_000);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  finish();
  expect(await (await answer).text()).toBe("done");
  await drained;
});

test("draining cuts off what does not finish in time", async () => {
  let arrived = quiet;
  const running = new Promise<void>((resolve) => (arrived = resolve));
  const server = createServer(() => arrived());
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const answer = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const outcome = Promise.allSettled([answer]);
  await running;
  await drain(server, 20);
  expect(await outcome).toMatchObject([{ status: "rejected" }]);
});

test("a model file that is wrong is told with every problem", async () => {
  const file = new URL(`file://${join(folder, "missing.json")}`);
  await expect(readModel(file)).rejects.toThrow(/missing.json/);
});
