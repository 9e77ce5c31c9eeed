import { createServer, type Socket } from "node:net";
import { afterEach, describe, expect, inject, it } from "vitest";
import type { DatabaseLog } from "../../../src/runtime/database/database-log.js";
import { DatabaseUnavailable } from "../../../src/runtime/database/database-unavailable.js";
import { isDatabaseError } from "../../../src/runtime/database/database.js";
import { PostgresDatabase } from "../../../src/runtime/database/postgres-database.js";
import { migrate } from "../../../src/runtime/database/schema/migrate.js";
import { freshSchemaName, silentLog } from "../../support/databases.js";
import { newSignal } from "../../support/signal.js";
import { findFreePort } from "../../support/postgres.js";
import { rocketModel } from "./schema/models.js";

const opened: PostgresDatabase[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

function open(options: Partial<ConstructorParameters<typeof PostgresDatabase>[0]> = {}): PostgresDatabase {
  const database = new PostgresDatabase({
    url: inject("postgresUrl"),
    poolSize: 3,
    statementTimeoutMilliseconds: 30_000,
    applicationName: "twenty-gen-test",
    log: silentLog,
    ...options,
  });
  opened.push(database);
  return database;
}

const backend = { name: "backend", text: "SELECT pg_backend_pid()", values: [] };
const backendOf = async (database: PostgresDatabase) => (await database.query(backend)).rows[0]?.[0] ?? "";
const terminate = (database: PostgresDatabase, backends: readonly string[]) =>
  database.query({ text: "SELECT pg_terminate_backend(value) FROM unnest($1::int[]) AS value", values: [backends] });
const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    (error: unknown) => error,
  );

describe("the pool", () => {
  it("opens no more connections than it may, and reuses them", async () => {
    const database = open();
    const answers = await Promise.all(Array.from({ length: 60 }, () => backendOf(database)));
    expect(new Set(answers).size).toBeLessThanOrEqual(3);
    expect(await backendOf(database)).toBe(await backendOf(database));
  });

  it("goes on when idle connections are cut", async () => {
    const database = open();
    const killer = open({ poolSize: 1 });
    await killer.ping();
    const held = await Promise.all(Array.from({ length: 9 }, () => backendOf(database)));
    await terminate(killer, [...new Set(held)]);
    // A cut connection is seen either before it is handed out or by the statement that meets it.
    const survivors = async (): Promise<readonly string[]> => {
      const answers = await Promise.allSettled(Array.from({ length: 9 }, () => backendOf(database)));
      return answers.map((answer) => (answer.status === "rejected" || held.includes(answer.value) ? "cut" : "new"));
    };
    await expect.poll(survivors, { timeout: 30_000 }).toEqual(Array(9).fill("new"));
  });

  it("tells that the database is gone when the connection breaks under a statement", async () => {
    const database = open({ poolSize: 1 });
    const killer = open({ poolSize: 1 });
    const id = await backendOf(database);
    const sleeping = errorOf(database.query({ text: "SELECT pg_sleep(60)", values: [] }));
    await terminate(killer, [id]);
    expect(await sleeping).toBeInstanceOf(DatabaseUnavailable);
    expect(await backendOf(database)).not.toBe(id);
  });

  it("throws a transaction's broken connection away", async () => {
    const database = open({ poolSize: 1 });
    const killer = open({ poolSize: 1 });
    const failure = errorOf(
      database.transaction(async (transaction) => {
        const id = (await transaction.query(backend)).rows[0]?.[0] ?? "";
        await terminate(killer, [id]);
        return transaction.query(backend);
      }),
    );
    expect(await failure).toBeInstanceOf(DatabaseUnavailable);
    await database.ping();
  });

  it("stops statements that take too long, and keeps the connection", async () => {
    const database = open({ poolSize: 1, statementTimeoutMilliseconds: 20 });
    const id = await backendOf(database);
    const error = await errorOf(database.query({ text: "SELECT pg_sleep(60)", values: [] }));
    expect(isDatabaseError(error) && error.code).toBe("57014");
    expect(await backendOf(database)).toBe(id);
  });

  it("waits for statements under way when it is closed", async () => {
    const database = open();
    await database.ping();
    const running = database.query({ text: "SELECT 'done' FROM pg_sleep(0.05)", values: [] });
    await database.close();
    expect((await running).rows).toEqual([["done"]]);
    expect(await errorOf(database.ping())).toBeInstanceOf(DatabaseUnavailable);
  });
});

describe("a database that cannot be reached", () => {
  it("is told with its address, without the password", async () => {
    const port = await findFreePort();
    const database = open({ url: `postgres://someone:s3cret@127.0.0.1:${port}/crm` });
    const error = await errorOf(Promise.all([database.ping(), database.ping(), database.transaction(async () => 1)]));
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect((error as Error).message).toContain(`127.0.0.1:${port}/crm`);
    expect((error as Error).message).not.toContain("s3cret");
  });

  it("is told when user or database are wrong", async () => {
    const url = new URL(inject("postgresUrl"));
    url.pathname = "/no_such_database";
    const error = await errorOf(open({ url: url.href }).ping());
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect((error as Error).message).toContain("create it first");
    url.password = "wrong";
    expect((await errorOf(open({ url: url.href }).ping())) instanceof DatabaseUnavailable).toBe(true);
  });

  it("is told when the server closes the connection at once", async () => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    expect(await errorOf(open({ url: `postgres://a:b@127.0.0.1:${port}/c` }).ping())).toBeInstanceOf(
      DatabaseUnavailable,
    );
    await new Promise((resolve) => server.close(resolve));
  });
});

it("listens again after its connection was cut", async () => {
  const resumed = newSignal();
  const log: DatabaseLog = {
    ...silentLog,
    info: (_details, message) => message.includes("again") && resumed.resolve(),
  };
  const database = open({ log, applicationName: "twenty-gen-listening" });
  const heard: string[] = [];
  const arrived = newSignal();
  const channel = freshSchemaName();
  const stop = await database.listen(channel, (payload) => {
    heard.push(payload);
    arrived.resolve();
  });
  await database.query({
    text: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE application_name = 'twenty-gen-listening' AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
    values: [],
  });
  await resumed.promise;
  await database.query({ text: "SELECT pg_notify($1, 'after')", values: [channel] });
  await arrived.promise;
  expect(heard).toEqual(["after"]);
  await stop();
});

it("does without prepared statements when a pooler loses them", async () => {
  const warnings: string[] = [];
  const database = open({ poolSize: 1, log: { ...silentLog, warn: (_details, message) => warnings.push(message) } });
  for (let time = 0; time < 5; time += 1) {
    await database.ping();
    // What a pooler does that hands the next transaction to another connection.
    await database.query({ text: "DEALLOCATE ALL", values: [] });
  }
  expect(warnings).toHaveLength(1);
  await database.ping();
});

it("migrates without extensions where the user may not create them", async () => {
  const admin = open({ poolSize: 1 });
  const name = freshSchemaName();
  await admin.query({ text: `CREATE ROLE "${name}" LOGIN PASSWORD 'limited'`, values: [] });
  await admin.query({ text: `CREATE DATABASE "${name}" TEMPLATE template0`, values: [] });
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  const owner = open({ url: url.href, poolSize: 1 });
  await owner.query({ text: `CREATE SCHEMA crm AUTHORIZATION "${name}"`, values: [] });
  url.username = name;
  url.password = "limited";
  const warnings: string[] = [];
  const limited = open({ url: url.href, log: { ...silentLog, warn: (_details, message) => warnings.push(message) } });
  await migrate(limited, rocketModel(), "crm", { ...silentLog, warn: (_details, message) => warnings.push(message) });
  expect(warnings).toEqual([
    expect.stringContaining("extension pg_trgm"),
    expect.stringContaining("extension unaccent"),
  ]);
  await limited.query({ text: "INSERT INTO crm._rocket (name) VALUES ('Crème Straße')", values: [] });
  const find = (words: string) =>
    limited.query({
      text: `SELECT name FROM crm._rocket WHERE "searchVector" @@ to_tsquery('simple', $1)`,
      values: [words],
    });
  const counts = async () => [(await find("creme")).rowCount, (await find("strasse")).rowCount];
  expect(await counts()).toEqual([1, 0]);
  // Extensions that come later are used from the next change of the model on, and the vectors made again.
  await owner.query({ text: "CREATE EXTENSION unaccent", values: [] });
  await migrate(limited, rocketModel({ fields: [{ name: "motto", type: "TEXT" }] }), "crm", silentLog);
  expect(await counts()).toEqual([1, 1]);
  await Promise.all([limited.close(), owner.close()]);
  await admin.query({ text: `DROP DATABASE "${name}"`, values: [] });
  await admin.query({ text: `DROP ROLE "${name}"`, values: [] });
});
