import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stableId } from "../../../src/core/model/stable-id.js";
import type { ApiKey } from "../../../src/runtime/auth/api-keys.js";
import { engines } from "../../support/databases.js";
import {
  admin,
  adminKey,
  authenticate,
  inAYear,
  openAuthFixture,
  refusalOf,
  requestWith,
  startOfTests,
  type AuthFixture,
} from "./auth-fixture.js";

const unknownId = "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a09";
const adminRoleId = stableId("role/Admin");
const readOnlyRoleId = stableId("role/Read only");

describe.each(engines)("API keys on %s", (engine) => {
  let fixture: AuthFixture;
  beforeAll(async () => {
    fixture = await openAuthFixture(engine);
  });
  afterAll(() => fixture.close());

  const keys = () => fixture.auth.apiKeys;
  const create = (input: object = {}): Promise<ApiKey> =>
    keys().create({ name: "Sync", expiresAt: inAYear, roleId: adminRoleId, ...input }, admin);

  it("are created, read, listed and renamed", async () => {
    const key = await create({ name: "ERP sync", expiresAt: "2031-01-01T01:00:00+01:00" });
    expect(key).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      name: "ERP sync",
      expiresAt: inAYear,
      revokedAt: null,
      roleId: adminRoleId,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
      updatedAt: key.createdAt,
    });
    expect(keys().find(key.id.toUpperCase(), admin)).toEqual(key);
    expect(keys().list(admin)).toContainEqual(key);
    const renamed = await keys().update(key.id, { id: key.id, name: "ERP" }, admin);
    expect(renamed).toMatchObject({ id: key.id, name: "ERP", expiresAt: inAYear, roleId: adminRoleId });
    expect(keys().list(admin)).toContainEqual(renamed);
    expect(keys().find(unknownId, admin)).toBeNull();
  });

  it("take their role by label, whatever its case", async () => {
    expect((await create({ roleId: "read ONLY" })).roleId).toBe(readOnlyRoleId);
  });

  it("have tokens that show who calls", async () => {
    const key = await create({ name: "Importer", roleId: "Read only" });
    const token = await keys().makeToken(key.id, "2030-06-01", admin);
    const principal = await authenticate(fixture.auth, token);
    expect(principal).toMatchObject({
      kind: "apiKey",
      id: key.id,
      actor: { source: "API", workspaceMemberId: null, name: "Importer", context: {} },
    });
    expect(principal.access).toBe(fixture.auth.roles.accessOf(readOnlyRoleId));
    const again = fixture.auth.authenticator.authenticate(requestWith(`bearer ${token}`));
    expect(again).toBe(principal);
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as unknown;
    const { workspaceId } = fixture.auth;
    expect(claims).toEqual({
      sub: workspaceId,
      workspaceId,
      type: "API_KEY",
      iat: startOfTests / 1000,
      exp: Date.parse("2030-06-01") / 1000,
      jti: key.id,
    });
  });

  it("give the same caller after an unrelated change, and another one after their own", async () => {
    const key = await create();
    const token = await keys().makeToken(key.id, null, admin);
    const before = await authenticate(fixture.auth, token);
    await create();
    expect(await authenticate(fixture.auth, token)).toBe(before);
    await keys().update(key.id, { name: "Renamed" }, admin);
    const after = await authenticate(fixture.auth, token);
    expect(after.actor.name).toBe("Renamed");
    expect(after.access).toBe(before.access);
  });

  it("end when they expire, and tokens no later than their key", async () => {
    const key = await create({ expiresAt: "2030-02-01T00:00:00.000Z" });
    const short = await keys().makeToken(key.id, "2030-01-02T00:00:00.000Z", admin);
    const long = await keys().makeToken(key.id, "2099-01-01T00:00:00.000Z", admin);
    await authenticate(fixture.auth, short);
    await authenticate(fixture.auth, long);
    fixture.clock.time = Date.parse("2030-01-02T00:00:00.000Z");
    expect(await refusalOf(() => authenticate(fixture.auth, short))).toMatchObject({
      code: "UNAUTHENTICATED",
      message: expect.stringContaining("expired") as string,
    });
    await authenticate(fixture.auth, long);
    fixture.clock.time = Date.parse("2030-02-01T00:00:00.000Z");
    expect((await refusalOf(() => authenticate(fixture.auth, long))).status).toBe(401);
    const refusal = await refusalOf(() => keys().makeToken(key.id, null, admin));
    expect(refusal).toMatchObject({ code: "API_KEY_EXPIRED", status: 403 });
    fixture.clock.time = startOfTests;
  });

  it("are cut short at once when they get an earlier expiry", async () => {
    const key = await create();
    const token = await keys().makeToken(key.id, null, admin);
    await keys().update(key.id, { expiresAt: "2030-01-01T00:00:01.000Z" }, admin);
    await authenticate(fixture.auth, token);
    fixture.clock.time = startOfTests + 1000;
    expect((await refusalOf(() => authenticate(fixture.auth, token))).code).toBe("UNAUTHENTICATED");
    fixture.clock.time = startOfTests;
  });

  it("are revoked at once and for good", async () => {
    const key = await create();
    const token = await keys().makeToken(key.id, null, admin);
    await authenticate(fixture.auth, token);
    const revoked = await keys().revoke(key.id, admin);
    expect(revoked.revokedAt).toBe(new Date(startOfTests).toISOString());
    expect(await refusalOf(() => authenticate(fixture.auth, token))).toMatchObject({
      code: "FORBIDDEN_EXCEPTION",
      status: 403,
    });
    expect(keys().list(admin)).not.toContainEqual(expect.objectContaining({ id: key.id }));
    expect(keys().find(key.id, admin)).toEqual(revoked);
    expect((await keys().revoke(key.id, admin)).revokedAt).toBe(revoked.revokedAt);
    for (const change of [
      () => keys().update(key.id, { revokedAt: null }, admin),
      () => keys().assignRole(key.id, "Admin", admin),
      () => keys().makeToken(key.id, null, admin),
    ])
      expect(await refusalOf(change)).toMatchObject({ code: "API_KEY_REVOKED", status: 403 });
  });

  it("can be revoked by an update, with a time that has been", async () => {
    const key = await create();
    const refusal = await refusalOf(() => keys().update(key.id, { revokedAt: inAYear }, admin));
    expect(refusal.details).toMatchObject([{ path: "data.revokedAt" }]);
    const revoked = await keys().update(key.id, { revokedAt: "2029-12-31T00:00:00.000Z" }, admin);
    expect(revoked.revokedAt).toBe("2029-12-31T00:00:00.000Z");
  });

  it("get another role at once", async () => {
    const key = await create({ roleId: "Read only" });
    const token = await keys().makeToken(key.id, null, admin);
    expect((await authenticate(fixture.auth, token)).access.isFull).toBe(false);
    await keys().assignRole(key.id, adminRoleId, admin);
    expect((await authenticate(fixture.auth, token)).access.isFull).toBe(true);
  });

  it("refuse wrong inputs, each with its place", async () => {
    const details = async (input: object) => (await refusalOf(() => keys().create({ ...input }, admin))).details;
    expect(await details({ nam: "x" })).toMatchObject([
      { path: "data.name" },
      { path: "data.expiresAt", message: expect.stringContaining("stops working") as string },
      { path: "data.roleId" },
      { path: "data.nam", nearest: "name" },
    ]);
    const valid = { name: "x", expiresAt: inAYear, roleId: "Admin" };
    expect(await details({ ...valid, expiresAt: "tomorrow" })).toMatchObject([
      { path: "data.expiresAt", value: "tomorrow" },
    ]);
    expect(await details({ ...valid, expiresAt: "2029-12-31" })).toMatchObject([
      { path: "data.expiresAt", message: expect.stringContaining("future") as string },
    ]);
    expect(await details({ ...valid, roleId: "Admn" })).toMatchObject([
      { path: "data.roleId", allowed: expect.arrayContaining(["Admin", "Read only"]) as string[], nearest: "Admin" },
    ]);
    expect(await details({ ...valid, name: "" })).toMatchObject([{ path: "data.name" }]);
    const key = await create();
    const other = await refusalOf(() => keys().update(key.id, { id: unknownId }, admin));
    expect(other.details).toMatchObject([{ path: "data.id" }]);
    const past = await refusalOf(() => keys().makeToken(key.id, "2029-01-01", admin));
    expect(past.details).toMatchObject([{ path: "expiresAt" }]);
  });

  it("are not found by an id that no key has", async () => {
    for (const work of [
      () => keys().update(unknownId, {}, admin),
      () => keys().revoke(unknownId, admin),
      () => keys().assignRole(unknownId, "Admin", admin),
      () => keys().makeToken(unknownId, null, admin),
    ])
      expect(await refusalOf(work)).toMatchObject({ code: "API_KEY_NOT_FOUND", status: 404 });
  });

  it("need a role that is for keys", async () => {
    await fixture.auth.roles.create({ label: "People", canBeAssignedToApiKeys: false }, admin);
    const refusal = await refusalOf(() => create({ roleId: "People" }));
    expect(refusal).toMatchObject({ status: 400, details: [{ path: "data.roleId" }] });
  });

  it("need API_KEYS_AND_WEBHOOKS for everything", async () => {
    const reader = await fixture.principalOf("Read only");
    const { id } = await create();
    for (const work of [
      () => keys().list(reader),
      () => keys().find(id, reader),
      () => keys().create({}, reader),
      () => keys().update(id, {}, reader),
      () => keys().revoke(id, reader),
      () => keys().assignRole(id, "Admin", reader),
      () => keys().makeToken(id, null, reader),
    ])
      expect(await refusalOf(work)).toMatchObject({
        code: "PERMISSION_DENIED",
        status: 403,
        message: expect.stringMatching(/"API_KEYS_AND_WEBHOOKS".*"Read only"/) as string,
      });
  });

  it("hand out no more than their maker has", async () => {
    const { roles } = fixture.auth;
    const { id: roleId } = await roles.create({ label: "Key maker", canReadAllObjectRecords: true }, admin);
    await roles.setSettingPermissions({ roleId, permissionFlagKeys: ["API_KEYS_AND_WEBHOOKS"] }, admin);
    const maker = await fixture.principalOf(roleId);
    const strong = await create();
    const weak = await create({ roleId: "Read only" });
    for (const work of [
      () => keys().create({ name: "x", expiresAt: inAYear, roleId: "Admin" }, maker),
      () => keys().assignRole(weak.id, "Admin", maker),
      () => keys().assignRole(strong.id, "Read only", maker),
      () => keys().makeToken(strong.id, null, maker),
      () => keys().update(strong.id, { expiresAt: "2099-01-01" }, maker),
    ])
      expect(await refusalOf(work)).toMatchObject({
        code: "PERMISSION_DENIED",
        message: expect.stringMatching(/"Admin" allows canUpdateAllSettings.*"Key maker"/) as string,
      });
    expect(keys().find(weak.id, admin)?.roleId).toBe(readOnlyRoleId);
    await keys().create({ name: "x", expiresAt: inAYear, roleId: "Read only" }, maker);
    await keys().makeToken(weak.id, null, maker);
    await keys().assignRole(weak.id, roleId, maker);
    // Ending a key takes nothing.
    expect((await keys().revoke(strong.id, maker)).revokedAt).not.toBeNull();
  });
});

describe("callers", () => {
  let fixture: AuthFixture;
  beforeAll(async () => {
    fixture = await openAuthFixture("pglite");
  });
  afterAll(() => fixture.close());

  it("may have the admin key", async () => {
    expect(await authenticate(fixture.auth, adminKey)).toMatchObject({ kind: "adminKey", id: "admin" });
  });

  it("are told what is wrong with what they send", async () => {
    const send = (header: string | undefined) =>
      refusalOf(() => fixture.auth.authenticator.authenticate(requestWith(header)));
    expect(await send(undefined)).toMatchObject({ code: "FORBIDDEN_EXCEPTION", status: 403 });
    expect(await send("Basic abc")).toMatchObject({ code: "UNAUTHENTICATED", status: 401 });
    expect(await send("Bearer nonsense")).toMatchObject({ code: "UNAUTHENTICATED", status: 401 });
    expect(await send(`Bearer ${adminKey}x`)).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await send(`Bearer ${adminKey.slice(0, -1)}x`)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("are unknown when their key is gone", async () => {
    const key = await fixture.auth.apiKeys.create({ name: "x", expiresAt: inAYear, roleId: "Admin" }, admin);
    const token = await fixture.auth.apiKeys.makeToken(key.id, null, admin);
    await authenticate(fixture.auth, token);
    await fixture.database.query({ text: `DELETE FROM "${fixture.schema}"."__apiKey"`, values: [] });
    const fresh = await fixture.openReplica();
    expect(await refusalOf(() => authenticate(fresh, token))).toMatchObject({ code: "UNAUTHENTICATED", status: 401 });
  });

  it("need a token of this server's secret", async () => {
    const other = await fixture.openReplica({ appSecret: "another secret, which is long enough too" });
    const key = await other.apiKeys.create({ name: "x", expiresAt: inAYear, roleId: "Admin" }, admin);
    const token = await other.apiKeys.makeToken(key.id, null, admin);
    await authenticate(other, token);
    expect((await refusalOf(() => authenticate(fixture.auth, token))).code).toBe("UNAUTHENTICATED");
    // Whoever starts next is told that the two do not agree.
    expect(fixture.warnings).toEqual([expect.stringContaining("APP_SECRET")]);
    await fixture.openReplica({ appSecret: "another secret, which is long enough too" });
    expect(fixture.warnings).toHaveLength(1);
    await fixture.openReplica();
    expect(fixture.warnings).toHaveLength(2);
  });
});
