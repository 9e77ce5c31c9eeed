import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stableId } from "../../../src/core/model/stable-id.js";
import type { Principal } from "../../../src/runtime/auth/authenticator.js";
import { engines } from "../../support/databases.js";
import { admin, authenticate, inAYear, openAuthFixture, refusalOf, type AuthFixture } from "./auth-fixture.js";

const unknownId = "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a09";

describe.each(engines)("roles on %s", (engine) => {
  let fixture: AuthFixture;
  beforeAll(async () => {
    fixture = await openAuthFixture(engine);
  });
  afterAll(() => fixture.close());

  const roles = () => fixture.auth.roles;
  const object = (name: string) => {
    const found = fixture.workspace.objectsBySingular.get(name);
    if (found === undefined) throw new Error(`There is no ${name}`);
    return found;
  };
  const field = (name: string) => object("company").fieldsByName.get(name)?.id ?? "";

  it("exist from the start, with ids that every server knows", () => {
    expect(roles().list()).toMatchObject([
      { id: stableId("role/Admin"), label: "Admin", isEditable: false, canBeAssignedToApiKeys: true },
      { id: stableId("role/Read only"), label: "Read only", isEditable: false, canBeAssignedToApiKeys: true },
    ]);
    const adminAccess = roles().accessOf(stableId("role/Admin"));
    expect(adminAccess?.isFull).toBe(true);
    expect(adminAccess?.allowsSetting("DATA_MODEL")).toBe(true);
    const reader = roles().accessOf(stableId("role/Read only"));
    expect(reader?.of(object("company")).allows).toEqual({
      read: true,
      create: false,
      update: false,
      delete: false,
      destroy: false,
    });
    expect(reader?.allowsSetting("WORKSPACE")).toBe(false);
    expect(roles().accessOf(unknownId)).toBeNull();
  });

  it("of the start stay as they are", async () => {
    const roleId = "Read only";
    for (const work of [
      () => roles().update(roleId, { label: "x" }, admin),
      () => roles().delete(roleId, admin),
      () => roles().setObjectPermissions({ roleId, objectPermissions: [] }, admin),
      () => roles().setFieldPermissions({ roleId, fieldPermissions: [] }, admin),
      () => roles().setSettingPermissions({ roleId, permissionFlagKeys: [] }, admin),
    ])
      expect(await refusalOf(work)).toMatchObject({ code: "ROLE_NOT_EDITABLE", status: 403 });
  });

  it("are created, changed and deleted", async () => {
    const role = await roles().create({ id: unknownId, label: " Sales ", canReadAllObjectRecords: true }, admin);
    expect(role).toEqual({
      id: unknownId,
      label: "Sales",
      description: null,
      icon: null,
      isEditable: true,
      canBeAssignedToUsers: true,
      canBeAssignedToAgents: true,
      canBeAssignedToApiKeys: true,
      canUpdateAllSettings: false,
      canAccessAllTools: false,
      canReadAllObjectRecords: true,
      canUpdateAllObjectRecords: false,
      canSoftDeleteAllObjectRecords: false,
      canDestroyAllObjectRecords: false,
      settingPermissions: [],
      objectPermissions: [],
      fieldPermissions: [],
      createdAt: expect.stringMatching(/Z$/) as string,
      updatedAt: role.createdAt,
    });
    expect(roles().find(role.id)).toBe(roles().list().at(-1));
    const before = roles().accessOf(role.id);
    const changed = await roles().update(role.id, { description: "Sells", canUpdateAllObjectRecords: true }, admin);
    expect(changed).toMatchObject({ label: "Sales", description: "Sells", canUpdateAllObjectRecords: true });
    expect(roles().accessOf(role.id)).not.toBe(before);
    expect(roles().accessOf(role.id)?.of(object("rocket")).allows).toMatchObject({ create: true, update: true });
    await roles().delete(role.id, admin);
    expect(roles().find(role.id)).toBeNull();
  });

  it("say of objects, fields and settings what differs", async () => {
    const { id: roleId } = await roles().create({ label: "Sales", canReadAllObjectRecords: true }, admin);
    expect(
      await roles().setObjectPermissions(
        { roleId: "sales", objectPermissions: [{ objectMetadataId: "companies", canUpdateObjectRecords: true }] },
        admin,
      ),
    ).toEqual([
      {
        objectMetadataId: object("company").id,
        canReadObjectRecords: null,
        canCreateObjectRecords: null,
        canUpdateObjectRecords: true,
        canSoftDeleteObjectRecords: null,
        canDestroyObjectRecords: null,
      },
    ]);
    await roles().setFieldPermissions(
      {
        roleId,
        fieldPermissions: [
          { objectMetadataId: "company", fieldMetadataId: "secret", canReadFieldValue: false },
          { objectMetadataId: object("company").id, fieldMetadataId: field("name"), canUpdateFieldValue: false },
        ],
      },
      admin,
    );
    const settings = ["ROLES", "DATA_MODEL", "ROLES"];
    expect(await roles().setSettingPermissions({ roleId, permissionFlagKeys: settings }, admin)).toEqual([
      "DATA_MODEL",
      "ROLES",
    ]);
    const access = roles().accessOf(roleId);
    expect(access?.of(object("company"))).toEqual({
      allows: { read: true, create: true, update: true, delete: false, destroy: false },
      unreadableFields: new Set([field("secret")]),
      unwritableFields: new Set([field("name")]),
      isFull: false,
    });
    expect(access?.of(object("company"))).toBe(access?.of(object("company")));
    expect(access?.of(object("rocket")).unreadableFields).toBeNull();
    expect(access?.allowsSetting("ROLES")).toBe(true);
    expect(access?.allowsSetting("WORKSPACE")).toBe(false);

    // Each entry replaces the one before, and one that says nothing takes it away.
    const objectPermissions = [{ objectMetadataId: "company" }];
    await roles().setObjectPermissions({ roleId, objectPermissions }, admin);
    expect(roles().find(roleId)?.objectPermissions).toEqual([]);
    expect(roles().find(roleId)?.fieldPermissions).toHaveLength(2);
    await roles().delete(roleId, admin);
  });

  it("refuse wrong inputs, each with its place", async () => {
    const details = async (work: () => unknown) => (await refusalOf(work)).details;
    expect(await details(() => roles().create({ canReadAllObjectRecord: true }, admin))).toMatchObject([
      { path: "data.label" },
      { path: "data.canReadAllObjectRecord", nearest: "canReadAllObjectRecords" },
    ]);
    for (const label of ["admin", "  ", unknownId])
      expect(await details(() => roles().create({ label }, admin))).toMatchObject([{ path: "data.label" }]);
    expect(await details(() => roles().create({ label: "x", canDestroyAllObjectRecords: true }, admin))).toMatchObject([
      { path: "data.canDestroyAllObjectRecords" },
    ]);
    const { id: roleId } = await roles().create({ label: "Wrong", canReadAllObjectRecords: true }, admin);
    const setObject = (entry: object) =>
      details(() => roles().setObjectPermissions({ roleId, objectPermissions: [{ ...entry }] }, admin));
    expect(await setObject({ objectMetadataId: "compny" })).toMatchObject([
      { path: "data.objectPermissions[0].objectMetadataId", nearest: "company" },
    ]);
    expect(
      await setObject({ objectMetadataId: "company", canReadObjectRecords: false, canUpdateObjectRecords: true }),
    ).toMatchObject([{ path: "data.objectPermissions.canUpdateObjectRecords" }]);
    expect(await setObject({ objectMetadataId: "company", canRead: false })).toMatchObject([
      { path: "data.objectPermissions[0].canRead" },
    ]);
    const setField = (entry: object) =>
      details(() => roles().setFieldPermissions({ roleId, fieldPermissions: [{ ...entry }] }, admin));
    expect(await setField({ objectMetadataId: "company", fieldMetadataId: "nam" })).toMatchObject([
      { path: "data.fieldPermissions[0].fieldMetadataId", nearest: "name" },
    ]);
    expect(
      await setField({ objectMetadataId: "company", fieldMetadataId: "id", canReadFieldValue: false }),
    ).toMatchObject([{ path: "data.fieldPermissions[0].canReadFieldValue" }]);
    expect(
      await details(() => roles().setSettingPermissions({ roleId, permissionFlagKeys: ["ROLE"] }, admin)),
    ).toMatchObject([{ path: "data.permissionFlagKeys[0]", nearest: "ROLES" }]);
    const twice = [{ objectMetadataId: "company" }, { objectMetadataId: "companies" }];
    expect(await details(() => roles().setObjectPermissions({ roleId, objectPermissions: twice }, admin))).toHaveLength(
      1,
    );
    expect((await refusalOf(() => roles().update(unknownId, {}, admin))).code).toBe("ROLE_NOT_FOUND");
    expect((await refusalOf(() => roles().delete(unknownId, admin))).code).toBe("ROLE_NOT_FOUND");
    await roles().delete(roleId, admin);
  });

  it("hide an object with everything in it", async () => {
    const { id: roleId } = await roles().create(
      { label: "Half", canReadAllObjectRecords: true, canUpdateAllObjectRecords: true },
      admin,
    );
    const objectPermissions = [{ objectMetadataId: "rocket", canReadObjectRecords: false }];
    await roles().setObjectPermissions({ roleId, objectPermissions }, admin);
    expect(Object.values(roles().accessOf(roleId)?.of(object("rocket")).allows ?? {})).toEqual(
      Array.from({ length: 5 }, () => false),
    );
    expect(roles().accessOf(roleId)?.of(object("company")).allows.update).toBe(true);
    await roles().delete(roleId, admin);
  });

  it("apply to their keys at once", async () => {
    const { id: roleId } = await roles().create({ label: "Changing", canReadAllObjectRecords: true }, admin);
    const { apiKeys } = fixture.auth;
    const key = await apiKeys.create({ name: "x", expiresAt: inAYear, roleId }, admin);
    const token = await apiKeys.makeToken(key.id, null, admin);
    const before = await authenticate(fixture.auth, token);
    expect(before.access.of(object("company")).allows.update).toBe(false);
    await roles().update(roleId, { canUpdateAllObjectRecords: true }, admin);
    const after = await authenticate(fixture.auth, token);
    expect(after.access.of(object("company")).allows.update).toBe(true);
    expect(after.access).toBe(roles().accessOf(roleId));

    expect(await refusalOf(() => roles().delete(roleId, admin))).toMatchObject({
      code: "ROLE_IN_USE",
      message: expect.stringContaining('"x"') as string,
    });
    expect((await refusalOf(() => roles().update(roleId, { canBeAssignedToApiKeys: false }, admin))).code).toBe(
      "ROLE_IN_USE",
    );
    // A revoked key can never be used again, so that it goes with its role.
    await apiKeys.revoke(key.id, admin);
    await roles().delete(roleId, admin);
    expect(apiKeys.find(key.id, admin)).toBeNull();
    expect((await refusalOf(() => authenticate(fixture.auth, token))).status).toBe(401);
  });

  it("need ROLES to be written", async () => {
    const reader = await fixture.principalOf("Read only");
    for (const work of [
      () => roles().create({}, reader),
      () => roles().update("Admin", {}, reader),
      () => roles().delete("Admin", reader),
      () => roles().setObjectPermissions({}, reader),
      () => roles().setFieldPermissions({}, reader),
      () => roles().setSettingPermissions({}, reader),
    ])
      expect(await refusalOf(work)).toMatchObject({
        code: "PERMISSION_DENIED",
        message: expect.stringMatching(/"ROLES".*"Read only"/) as string,
      });
  });

  describe("are never made stronger than their maker", () => {
    let maker: Principal;
    let makerRole: string;
    const refused = (message: RegExp) => ({
      code: "PERMISSION_DENIED",
      status: 403,
      message: expect.stringMatching(message) as string,
    });

    beforeAll(async () => {
      const flags = { canReadAllObjectRecords: true, canUpdateAllObjectRecords: true };
      makerRole = (await roles().create({ label: "Maker", ...flags }, admin)).id;
      const roleId = makerRole;
      await roles().setSettingPermissions({ roleId, permissionFlagKeys: ["ROLES"] }, admin);
      const objectPermissions = [{ objectMetadataId: "rocket", canReadObjectRecords: false }];
      await roles().setObjectPermissions({ roleId, objectPermissions }, admin);
      const fieldPermissions = [
        { objectMetadataId: "company", fieldMetadataId: "secret", canReadFieldValue: false },
        { objectMetadataId: "company", fieldMetadataId: "name", canUpdateFieldValue: false },
      ];
      await roles().setFieldPermissions({ roleId, fieldPermissions }, admin);
      maker = await fixture.principalOf(roleId);
    });

    it("not in general", async () => {
      const create = (flags: object) => refusalOf(() => roles().create({ label: "More", ...flags }, maker));
      expect(await create({ canUpdateAllSettings: true })).toMatchObject(refused(/canUpdateAllSettings/));
      expect(await create({ canAccessAllTools: true })).toMatchObject(refused(/canAccessAllTools/));
      const destroy = { canReadAllObjectRecords: true, canDestroyAllObjectRecords: true };
      expect(await create(destroy)).toMatchObject(refused(/to destroy all records/));
      expect(await create({ canReadAllObjectRecords: true })).toMatchObject(refused(/to read records of the object/));
      const own = { canUpdateAllSettings: true };
      expect(await refusalOf(() => roles().update(makerRole, own, maker))).toMatchObject(refused(/"Maker" allows/));
    });

    it("not in a setting, an object or a field", async () => {
      const { id: roleId } = await roles().create({ label: "Less" }, maker);
      expect(
        await refusalOf(() => roles().setSettingPermissions({ roleId, permissionFlagKeys: ["DATA_MODEL"] }, maker)),
      ).toMatchObject(refused(/DATA_MODEL/));
      await roles().setSettingPermissions({ roleId, permissionFlagKeys: ["ROLES"] }, maker);

      const setObject = (objectMetadataId: string, more: object = {}) =>
        roles().setObjectPermissions(
          { roleId, objectPermissions: [{ objectMetadataId, canReadObjectRecords: true, ...more }] },
          maker,
        );
      expect(await refusalOf(() => setObject("rocket"))).toMatchObject(refused(/to read records of the object/));
      expect(await refusalOf(() => setObject("company", { canSoftDeleteObjectRecords: true }))).toMatchObject(
        refused(/to delete records/),
      );
      expect(await refusalOf(() => setObject("company"))).toMatchObject(refused(/to read the field/));

      const setField = (by: Principal, fieldMetadataId: string, flags: object) =>
        roles().setFieldPermissions(
          { roleId, fieldPermissions: [{ objectMetadataId: "company", fieldMetadataId, ...flags }] },
          by,
        );
      await setField(maker, "secret", { canReadFieldValue: false });
      await setObject("company");
      expect(await refusalOf(() => setObject("company", { canUpdateObjectRecords: true }))).toMatchObject(
        refused(/to write the field/),
      );
      await setField(maker, "name", { canUpdateFieldValue: false });
      await setObject("company", { canUpdateObjectRecords: true });
      expect(await refusalOf(() => setField(maker, "secret", {}))).toMatchObject(refused(/to read the field/));
      await setField(admin, "secret", {});
      expect(await refusalOf(() => roles().update(roleId, { icon: "x" }, maker))).toMatchObject(
        refused(/to read the field/),
      );
    });
  });
});
