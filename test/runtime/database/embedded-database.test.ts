import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ensureClusterFolder } from "../../../src/runtime/database/cluster-folder.js";
import { DataFolderLocked } from "../../../src/runtime/database/data-folder-lock.js";
import { openDatabase } from "../../../src/runtime/database/open-database.js";
import { silentLog } from "../../support/databases.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twenty-gen-data-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = () => ({
  databaseUrl: null,
  databasePoolSize: 10,
  databaseStatementTimeoutMilliseconds: 30_000,
  dataDir: join(folder, "data"),
});
const open = () => openDatabase(settings(), "twenty-gen-test", silentLog);

it("keeps what was written, locks its folder and gives it back", async () => {
  const first = await open();
  await first.query({ text: "CREATE TABLE kept AS SELECT 'value' AS text", values: [] });
  await expect(open()).rejects.toThrow(DataFolderLocked);
  await first.close();
  const second = await open();
  expect((await second.query({ text: "SELECT text FROM kept", values: [] })).rows).toEqual([["value"]]);
  await second.close();
  expect(readdirSync(join(folder, "data"))).toEqual(["pglite"]);
  expect(statSync(join(folder, "data")).mode & 0o077).toBe(0);
});

function makeCluster(made: string): Promise<void> {
  writeFileSync(join(made, "PG_VERSION"), "18\n");
  return Promise.resolve();
}

it("starts over when making the cluster was cut off", async () => {
  const cluster = join(folder, "pglite");
  const fail = () => ensureClusterFolder(cluster, null, () => Promise.reject(new Error("cut off")), silentLog);
  await expect(fail()).rejects.toThrow("cut off");
  mkdirSync(cluster);
  writeFileSync(join(`${cluster}.unfinished`, "half"), "");
  await ensureClusterFolder(cluster, null, makeCluster, silentLog);
  expect(readdirSync(folder)).toEqual(["pglite"]);
  expect(readdirSync(cluster)).toEqual(["PG_VERSION"]);
  // What is there is left alone.
  await ensureClusterFolder(cluster, null, () => Promise.reject(new Error("not asked for")), silentLog);
});

/** One entry of a ustar archive. */
function tarEntry(name: string, type: string, content = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write(type, 156);
  header.write("ustar\0", 257);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

function writeTemplate(...entries: readonly Buffer[]): string {
  const path = join(folder, "template.tgz");
  writeFileSync(path, gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)])));
  return path;
}

const noInitdb = () => Promise.reject(new Error("initdb is not expected"));

it("unpacks a template, zeros included", async () => {
  const log = Buffer.concat([Buffer.from("log"), Buffer.alloc(70_000)]);
  const template = writeTemplate(
    tarEntry("/pg_wal", "5"),
    tarEntry("/pg_wal/0001", "0", log),
    tarEntry("/empty", "0"),
    tarEntry("/PG_VERSION", "0", Buffer.from("18\n")),
  );
  const cluster = join(folder, "pglite");
  await ensureClusterFolder(cluster, template, noInitdb, silentLog);
  expect(readdirSync(cluster).toSorted()).toEqual(["PG_VERSION", "empty", "pg_wal"]);
  expect(statSync(join(cluster, "pg_wal", "0001")).size).toBe(70_003);
  expect(statSync(join(cluster, "pg_wal", "0001")).mode & 0o077).toBe(0);
});

it("unpacks nothing outside of the folder", async () => {
  const template = writeTemplate(tarEntry("../outside", "0", Buffer.from("x")));
  await expect(ensureClusterFolder(join(folder, "pglite"), template, noInitdb, silentLog)).rejects.toThrow("outside");
  expect(readdirSync(folder).includes("outside")).toBe(false);
});
