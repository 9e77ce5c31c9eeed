import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { AuthStore } from "../../../src/runtime/auth/store/auth-store.js";
import { findWorkspaceId, prepareAuthTables } from "../../../src/runtime/auth/store/auth-tables.js";
import type { Auth } from "../../../src/runtime/auth/open-auth.js";
import type { Database } from "../../../src/runtime/database/database.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase, silentLog } from "../../support/databases.js";
import { admin, authenticate, inAYear, openAuthFixture, refusalOf, type AuthFixture } from "./auth-fixture.js";

/** Waits until the check passes; slow machines take their time. */
const eventually = <Result>(check: () => Result | Promise<Result>) => vi.waitFor(check, { timeout: 20_000 });

/** A database whose notifications reach nobody. */
function deaf(database: Database): Database {
  return {
    engine: database.engine,
    query: (statement) => database.query(statement),
    transaction: (work) => database.transaction(work),
    listen: () => Promise.resolve(() => Promise.resolve()),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}

describe("two servers on one Postgres", () => {
  let fixture: AuthFixture;
  let otherDatabase: Database;
  let other: Auth;
  beforeAll(async () => {
    fixture = await openAuthFixture("postgres");
    otherDatabase = await openTestDatabase("postgres");
    other = await fixture.openReplica({ database: otherDatabase });
  });
  afterAll(async () => {
    await fixture.close();
    await otherDatabase.close();
  });

  it("are of one workspace and take each other's tokens", async () => {
    expect(other.workspaceId).toBe(fixture.auth.workspaceId);
    const key = await fixture.auth.apiKeys.create({ name: "x", expiresAt: inAYear, roleId: "Admin" }, admin);
    const token = await fixture.auth.apiKeys.makeToken(key.id, null, admin);
    await eventually(() => authenticate(other, token));
    await other.apiKeys.revoke(key.id, admin);
    await eventually(async () =>
      expect((await refusalOf(() => authenticate(fixture.auth, token))).code).toBe("FORBIDDEN_EXCEPTION"),
    );
  });

  it("follow each other's roles", async () => {
    const role = await fixture.auth.roles.create({ label: "Followed", canReadAllObjectRecords: true }, admin);
    const key = await fixture.auth.apiKeys.create({ name: "x", expiresAt: inAYear, roleId: role.id }, admin);
    const token = await fixture.auth.apiKeys.makeToken(key.id, null, admin);
    await eventually(async () => expect((await authenticate(other, token)).access.isFull).toBe(false));
    await fixture.auth.roles.update(
      role.id,
      { canUpdateAllObjectRecords: true, canSoftDeleteAllObjectRecords: true, canDestroyAllObjectRecords: true },
      admin,
    );
    await eventually(async () => expect((await authenticate(other, token)).access.isFull).toBe(true));
  });

  it("lose no change that both make at once", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Concurrent ${index}`);
    await Promise.all(
      names.map((name, index) =>
        (index % 2 === 0 ? fixture.auth : other).apiKeys.create({ name, expiresAt: inAYear, roleId: "Admin" }, admin),
      ),
    );
    for (const auth of [fixture.auth, other])
      await eventually(() =>
        expect(auth.apiKeys.list(admin).map(({ name }) => name)).toEqual(expect.arrayContaining(names)),
      );
  });

  it("agree when a role is taken from one and given on the other", async () => {
    const { id: roleId } = await fixture.auth.roles.create({ label: "Contested" }, admin);
    await eventually(() => expect(other.roles.find(roleId)).not.toBeNull());
    const results = await Promise.allSettled([
      fixture.auth.roles.delete(roleId, admin),
      other.apiKeys.create({ name: "x", expiresAt: inAYear, roleId }, admin),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("notice what they were not told of", async () => {
    const store = await AuthStore.open({
      database: deaf(otherDatabase),
      schema: fixture.schema,
      log: silentLog,
      pollMilliseconds: null,
    });
    const { id } = await fixture.auth.roles.create({ label: "Unheard" }, admin);
    expect(store.current.roles.has(id)).toBe(false);
    await store.refresh();
    expect(store.current.roles.has(id)).toBe(true);
    await store.close();
  });

  it("look by themselves from time to time", async () => {
    const store = await AuthStore.open({
      database: deaf(otherDatabase),
      schema: fixture.schema,
      log: silentLog,
      pollMilliseconds: 10,
    });
    const { id } = await fixture.auth.roles.create({ label: "Polled" }, admin);
    await eventually(() => expect(store.current.roles.has(id)).toBe(true));
    await store.close();
  });
});

describe.each(engines)("the tables on %s", (engine) => {
  let database: Database;
  const schema = freshSchemaName();
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.query({ text: `CREATE SCHEMA "${schema}"`, values: [] });
  });
  afterAll(async () => {
    await dropSchema(database, schema);
    await database.close();
  });

  const prepare = () =>
    database.transaction(async (transaction) => {
      await prepareAuthTables(transaction, schema);
      return findWorkspaceId(transaction, schema);
    });

  it("are made once, however many servers start at once, and again change nothing", async () => {
    const ids = new Set(await Promise.all([prepare(), prepare(), prepare(), prepare()]));
    expect(ids.size).toBe(1);
    const read = () =>
      database.query({ text: `SELECT id, definition, updated_at FROM "${schema}"."__role" ORDER BY 1`, values: [] });
    const { rows } = await read();
    expect(rows).toHaveLength(2);
    expect(ids).toContain(await prepare());
    expect((await read()).rows).toEqual(rows);
  });

  it("keep what was there when a change fails", async () => {
    const store = await AuthStore.open({ database, schema, log: silentLog, pollMilliseconds: null });
    const before = store.current;
    await expect(
      store.change(async (transaction) => {
        await transaction.query({ text: `DELETE FROM "${schema}"."__role"`, values: [] });
        throw new Error("a failure on the way");
      }),
    ).rejects.toThrow("a failure on the way");
    await store.refresh();
    expect(store.current).toBe(before);
    await store.close();
  });
});
