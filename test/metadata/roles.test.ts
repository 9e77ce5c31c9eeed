import { beforeAll, describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { settingPermissions } from "../../src/core/metadata/setting-permissions.js";
import { runGraphql, type GraphqlResult } from "../graphql/graphql-client.js";
import { at, expectRefusal, useServer, type Answer } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { extensionsOf, keyWithRole, listAt, objectAt, runMetadata } from "./metadata-client.js";

type Headers = Readonly<Record<string, string>>;

describe.each(engines)("roles over HTTP, on %s", (engine) => {
  const api = useServer(engine);
  let company: JsonObject & { readonly id: string };
  beforeAll(async () => {
    company = await api.create("companies", { name: "Acme", employees: 12 });
  });

  /** A key of a new role. */
  const keyOf = async (role: JsonObject, flags: readonly string[] = []): Promise<{ id: string; headers: Headers }> => {
    const made = await api.post("/metadata/roles", role);
    expect(made, made.text).toMatchObject({ status: 201 });
    const id = String(objectAt(made)["id"]);
    if (flags.length > 0) {
      const set = await api.put(`/metadata/roles/${id}/settingPermissions`, { permissionFlagKeys: [...flags] });
      expect(set, set.text).toMatchObject({ status: 200, body: { data: flags } });
    }
    return { id, headers: (await keyWithRole(api, id)).headers };
  };
  const rest = (headers: Headers, method: string, path: string, body?: JsonValue): Promise<Answer> =>
    api.send(method, `/rest${path}`, body === undefined ? undefined : JSON.stringify(body), headers);
  const expectForbidden = (answer: Answer, permission: string): void => {
    expectRefusal(answer, { status: 403, code: "PERMISSION_DENIED" });
    expect(answer.text).toContain(permission);
  };
  const expectForbiddenInGraphql = (result: GraphqlResult, permission: string): void => {
    expect(extensionsOf(result)).toMatchObject({ code: "FORBIDDEN", subCode: "PERMISSION_DENIED" });
    expect(result.answer.text).toContain(permission);
  };

  /** The permission that a refusal of either API names; null for an answer that is none. */
  const whatIsMissing = (answer: Answer): JsonValue => {
    const extensions = at(answer.body, "errors", 0, "extensions");
    const refusal = extensions ?? (answer.status < 300 ? null : answer.body);
    if (refusal === null) return null;
    expect([answer.status, at(refusal, extensions === undefined ? "code" : "subCode")], answer.text).toEqual([
      extensions === undefined ? 403 : 200,
      "PERMISSION_DENIED",
    ]);
    return at(refusal, "permission") ?? null;
  };

  it("are two from the start, which stay as they are", async () => {
    const roles = listAt(await api.get("/metadata/roles"), "data");
    expect(
      roles
        .filter(({ isEditable }) => isEditable === false)
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(["Admin", "Read only"]);
    const id = String(roles.find(({ label }) => label === "Read only")?.["id"]);
    for (const answer of [
      await api.patch(`/metadata/roles/${id}`, { label: "Other" }),
      await api.del(`/metadata/roles/${id}`),
      await api.put(`/metadata/roles/${id}/settingPermissions`, { permissionFlagKeys: [] }),
    ])
      expectRefusal(answer, { status: 403, code: "ROLE_NOT_EDITABLE" });
    const renamed = await runMetadata(
      api,
      `mutation { updateOneRole(updateRoleInput: {id: "${id}", update: {label: "Other"}}) { id } }`,
    );
    expect(extensionsOf(renamed)).toMatchObject({ code: "FORBIDDEN", subCode: "ROLE_NOT_EDITABLE" });
  });

  it("that only read, read everything and write nothing", async () => {
    const { headers } = await keyWithRole(api, "Read only");
    expect((await rest(headers, "GET", `/companies/${company.id}`)).status).toBe(200);
    expect((await runGraphql(api, "{ companies { totalCount } }", {}, headers)).errors).toEqual([]);
    const writes: readonly (readonly [string, string, JsonValue | undefined, string])[] = [
      ["POST", "/companies", { name: "x" }, "create"],
      ["POST", "/batch/companies", [{ name: "x" }], "create"],
      ["PATCH", `/companies/${company.id}`, { name: "x" }, "update"],
      ["DELETE", `/companies/${company.id}?soft_delete=true`, undefined, "delete"],
      ["DELETE", `/companies/${company.id}`, undefined, "destroy"],
    ];
    for (const [method, path, body, permission] of writes)
      expectForbidden(await rest(headers, method, path, body), permission);
    for (const [mutation, permission] of [
      [`createCompany(data: {name: "x"}) { id }`, "create"],
      [`createCompanies(data: [{name: "x"}]) { id }`, "create"],
      [`updateCompany(id: "${company.id}", data: {name: "x"}) { id }`, "update"],
      [`deleteCompany(id: "${company.id}") { id }`, "delete"],
      [`destroyCompany(id: "${company.id}") { id }`, "destroy"],
    ] as const)
      expectForbiddenInGraphql(await runGraphql(api, `mutation { ${mutation} }`, {}, headers), permission);
    expect((await api.get(`/companies/${company.id}`)).status).toBe(200);
  });

  it("may keep objects and fields from their keys, and change under a key that is in use", async () => {
    const { id, headers } = await keyOf({ label: `Sales ${engine}`, canReadAllObjectRecords: true });
    const objectPermissions = [
      { objectMetadataId: "opportunities", canReadObjectRecords: false },
      { objectMetadataId: "company", canUpdateObjectRecords: true },
    ];
    const setObjects = await api.put(`/metadata/roles/${id}/objectPermissions`, { objectPermissions });
    expect(setObjects, setObjects.text).toMatchObject({ status: 200 });
    const setFields = await api.put(`/metadata/roles/${id}/fieldPermissions`, {
      fieldPermissions: [
        { objectMetadataId: "company", fieldMetadataId: "employees", canReadFieldValue: false },
        { objectMetadataId: "companies", fieldMetadataId: "xLink", canUpdateFieldValue: false },
      ],
    });
    expect(setFields, setFields.text).toMatchObject({ status: 200 });

    expectForbidden(await rest(headers, "GET", "/opportunities"), "read");
    expectForbiddenInGraphql(await runGraphql(api, "{ opportunities { totalCount } }", {}, headers), "read");
    const read = await rest(headers, "GET", `/companies/${company.id}`);
    expect(read.status).toBe(200);
    expect(objectAt(read, "data", "company")).toMatchObject({ name: "Acme" });
    expect(objectAt(read, "data", "company")).not.toHaveProperty("employees");
    expectForbidden(await rest(headers, "GET", "/companies?filter=employees[gt]:1"), "employees");
    expectForbidden(await rest(headers, "GET", "/companies?order_by=employees"), "employees");
    expectForbiddenInGraphql(
      await runGraphql(api, "{ companies { edges { node { employees } } } }", {}, headers),
      "employees",
    );
    expect((await rest(headers, "PATCH", `/companies/${company.id}`, { name: "Acme 2" })).status).toBe(200);
    expectForbidden(
      await rest(headers, "PATCH", `/companies/${company.id}`, { xLink: { primaryLinkUrl: "https://x.example" } }),
      "xLink",
    );

    const wider = await api.patch(`/metadata/roles/${id}`, { canUpdateAllObjectRecords: true });
    expect(wider.status, wider.text).toBe(200);
    expect((await rest(headers, "POST", "/people", { city: "Lyon" })).status).toBe(201);
    const cleared = await api.put(`/metadata/roles/${id}/fieldPermissions`, {
      fieldPermissions: [{ objectMetadataId: "company", fieldMetadataId: "employees", canReadFieldValue: null }],
    });
    expect(cleared.status, cleared.text).toBe(200);
    expect(objectAt(await rest(headers, "GET", `/companies/${company.id}`), "data", "company")).toMatchObject({
      employees: 12,
    });
  });

  it("give the settings one by one: what a permission opens, nothing else does", async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const label = `Probe ${engine}`;
    /** Requests that need exactly one permission, as REST and as GraphQL. */
    const guarded: readonly (readonly [string, string, string, JsonValue | undefined, string])[] = [
      ["DATA_MODEL", "GET", "/metadata/objects", undefined, ""],
      ["DATA_MODEL", "GET", "/metadata/fields/company.name", undefined, ""],
      ["DATA_MODEL", "GET", "/metadata/model", undefined, ""],
      [
        "DATA_MODEL",
        "PATCH",
        "/metadata/objects/company",
        { icon: "IconBuilding" },
        `updateOneObject(input: {id: "company", update: {icon: "IconBuilding"}}) { id }`,
      ],
      [
        "DATA_MODEL",
        "PATCH",
        "/metadata/objects/company/fields/name",
        { icon: "IconId" },
        `updateOneField(input: {id: "company.name", update: {icon: "IconId"}}) { id }`,
      ],
      ["API_KEYS_AND_WEBHOOKS", "GET", "/metadata/apiKeys", undefined, ""],
      ["API_KEYS_AND_WEBHOOKS", "GET", "/metadata/webhooks", undefined, ""],
      [
        "WORKSPACE",
        "PATCH",
        "/metadata/workspace",
        { restUpsert: false },
        `updateWorkspace(data: {restUpsert: false}) { id }`,
      ],
      ["ROLES", "POST", "/metadata/roles", { label }, ""],
    ];
    for (const flag of ["DATA_MODEL", "API_KEYS_AND_WEBHOOKS", "WORKSPACE", "ROLES"]) {
      const { headers } = await keyOf({ label: `Only ${flag} ${engine}`, canReadAllObjectRecords: true }, [flag]);
      for (const [needed, method, path, body, mutation] of guarded) {
        const answers = [await rest(headers, method, path, body)];
        if (mutation !== "") answers.push((await runMetadata(api, `mutation { ${mutation} }`, {}, headers)).answer);
        for (const answer of answers)
          expect([flag, path, whatIsMissing(answer)], answer.text).toEqual([
            flag,
            path,
            needed === flag ? null : needed,
          ]);
      }
      const create = "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { id } }";
      const input = { name: "x", expiresAt, roleId: "Read only" };
      const made = await runMetadata(api, create, { input }, headers);
      expect([flag, whatIsMissing(made.answer)]).toEqual([
        flag,
        flag === "API_KEYS_AND_WEBHOOKS" ? null : "API_KEYS_AND_WEBHOOKS",
      ]);
    }
    expect(settingPermissions).toEqual(
      expect.arrayContaining(["DATA_MODEL", "API_KEYS_AND_WEBHOOKS", "WORKSPACE", "ROLES"]),
    );
  });

  it("let every key read the model over GraphQL, and only those with DATA_MODEL over REST", async () => {
    const { headers } = await keyWithRole(api, "Read only");
    const read = await runMetadata(
      api,
      `{ objects { edges { node { nameSingular } } } object(id: "company") { fieldsList { name } }
         field(id: "company.name") { type } currentWorkspace { displayName } minimalMetadata { views { id } } }`,
      {},
      headers,
    );
    expect(read.errors).toEqual([]);
    expect(at(read.data ?? null, "field", "type")).toBe("TEXT");
    for (const path of ["objects", "objects/company", "objects/company/fields", "fields", "fields/company.name"])
      expectForbidden(await rest(headers, "GET", `/metadata/${path}`), "DATA_MODEL");
    for (const path of ["fieldTypes", "workspace"])
      expect((await rest(headers, "GET", `/metadata/${path}`)).status).toBe(200);
    for (const field of ["apiKeys { id }", "getRoles { id }", "webhooks { id }"])
      expect(extensionsOf(await runMetadata(api, `{ ${field} }`, {}, headers))).toMatchObject({ code: "FORBIDDEN" });
  });

  it("are not deleted under the keys that have them", async () => {
    const { id } = await keyOf({ label: `Kept ${engine}`, canReadAllObjectRecords: true });
    const refused = await api.del(`/metadata/roles/${id}`);
    expectRefusal(refused, { status: 409, code: "ROLE_IN_USE" });
    expect(refused.text).toContain("Test key");
    const inGraphql = await runMetadata(api, `mutation { deleteOneRole(roleId: "${id}") }`);
    expect(extensionsOf(inGraphql)).toMatchObject({ code: "CONFLICT", subCode: "ROLE_IN_USE" });
  });

  it("are refused when they make no sense, with the names that do", async () => {
    const { id } = await keyOf({ label: `Odd ${engine}` });
    const unknownObject = await api.put(`/metadata/roles/${id}/objectPermissions`, {
      objectPermissions: [{ objectMetadataId: "compnay", canReadObjectRecords: true }],
    });
    expectRefusal(unknownObject, { status: 400, code: "INVALID_ARGS_DATA", nearest: "company" });
    const unknownField = await api.put(`/metadata/roles/${id}/fieldPermissions`, {
      fieldPermissions: [{ objectMetadataId: "company", fieldMetadataId: "employes", canReadFieldValue: false }],
    });
    expectRefusal(unknownField, { status: 400, code: "INVALID_ARGS_DATA", nearest: "employees" });
    const unknownFlag = await api.put(`/metadata/roles/${id}/settingPermissions`, {
      permissionFlagKeys: ["DATA_MODLE"],
    });
    expectRefusal(unknownFlag, { status: 400, code: "INVALID_ARGS_DATA", nearest: "DATA_MODEL" });
    const blind = await api.post("/metadata/roles", { label: `Blind ${engine}`, canUpdateAllObjectRecords: true });
    expectRefusal(blind, { status: 400, code: "INVALID_ARGS_DATA", path: "data.canUpdateAllObjectRecords" });
    expectRefusal(await api.post("/metadata/roles", { label: "admin" }), { status: 400, code: "DUPLICATE_ENTRY" });
    expectRefusal(await api.get("/metadata/roles/00000000-0000-4000-8000-000000000000"), {
      status: 404,
      code: "ROLE_NOT_FOUND",
    });
  });
});
