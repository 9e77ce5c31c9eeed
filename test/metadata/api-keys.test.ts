import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/core/json/json-value.js";
import { textAt, useServer, type Answer } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { startProcess } from "../support/generated-server.js";
import { extensionsOf, keyWithRole, listAt, objectAt, runMetadata } from "./metadata-client.js";

const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

describe.each(engines)("API keys over HTTP, on %s", (engine) => {
  const api = useServer(engine);

  /** One request to each of the four APIs and to a document. */
  const everywhere = async (headers: Readonly<Record<string, string>>): Promise<readonly Answer[]> => [
    await api.send("GET", "/rest/companies?limit=1", undefined, headers),
    await api.send("POST", "/graphql", `{"query": "{ companies(first: 1) { totalCount } }"}`, headers),
    await api.send("GET", "/rest/metadata/objects/company", undefined, headers),
    await api.send("POST", "/metadata", `{"query": "{ currentWorkspace { displayName } }"}`, headers),
    await api.send("GET", "/rest/metadata/model", undefined, headers),
  ];
  const statuses = (answers: readonly Answer[]): readonly number[] => answers.map(({ status }) => status);
  const key = (more: JsonObject = {}): JsonObject => ({
    name: "ERP sync",
    expiresAt: inDays(30),
    roleId: "Admin",
    ...more,
  });

  it("work on all four APIs until they are revoked, and from then on nowhere", async () => {
    const { id, headers } = await keyWithRole(api, "Admin");
    expect(statuses(await everywhere(headers))).toEqual([200, 200, 200, 200, 200]);
    expect((await api.del(`/metadata/apiKeys/${id}`)).body).toMatchObject({
      id,
      revokedAt: expect.stringMatching(/Z$/) as string,
    });
    for (const answer of await everywhere(headers)) {
      expect(answer.status, answer.text).toBe(403);
      expect(answer.text).toContain("revoked");
    }
    // What has been revoked stays to be looked at, but is no longer listed, and can't be given a new token.
    expect(objectAt(await api.get(`/metadata/apiKeys/${id}`))["revokedAt"]).not.toBeNull();
    expect(listAt(await api.get("/metadata/apiKeys"), "data").map((one) => one["id"])).not.toContain(id);
    const token = await api.post(`/metadata/apiKeys/${id}/token`, {});
    expect(token).toMatchObject({ status: 403, body: { code: "API_KEY_REVOKED" } });
    const renamed = await api.patch(`/metadata/apiKeys/${id}`, { name: "Again" });
    expect(renamed).toMatchObject({ status: 403, body: { code: "API_KEY_REVOKED" } });
  });

  it("show neither a token nor the role when they are read", async () => {
    const made = objectAt(await api.post("/metadata/apiKeys", key()));
    expect(Object.keys(made).toSorted()).toEqual([
      "createdAt",
      "expiresAt",
      "id",
      "name",
      "revokedAt",
      "updatedAt",
      "workspaceId",
    ]);
    expect(made).toMatchObject({ name: "ERP sync", revokedAt: null });
  });

  it("make tokens that end when they were asked to, at the latest with their key", async () => {
    const id = textAt((await api.post("/metadata/apiKeys", key({ expiresAt: inDays(2) }))).body, "id");
    const expiryOf = (token: string): number => {
      const [, payload = ""] = token.split(".");
      const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Readonly<Record<string, unknown>>;
      expect(claims).toMatchObject({ type: "API_KEY", jti: id, sub: claims["workspaceId"] });
      return Number(claims["exp"]) * 1000;
    };
    const short = textAt((await api.post(`/metadata/apiKeys/${id}/token`, { expiresAt: inDays(1) })).body, "token");
    expect(Math.abs(expiryOf(short) - Date.now() - day)).toBeLessThan(60_000);
    for (const body of [{}, { expiresAt: inDays(400) }]) {
      const long = textAt((await api.post(`/metadata/apiKeys/${id}/token`, body)).body, "token");
      expect(Math.abs(expiryOf(long) - Date.now() - 2 * day)).toBeLessThan(60_000);
    }
  });

  it("take another name, another end and, over GraphQL, another role", async () => {
    const { id, headers } = await keyWithRole(api, "Read only");
    expect((await api.send("POST", "/rest/companies", `{"name": "No"}`, headers)).status).toBe(403);
    const changed = await api.patch(`/metadata/apiKeys/${id}`, { name: "Renamed", expiresAt: inDays(7) });
    expect(changed, changed.text).toMatchObject({ status: 200, body: { name: "Renamed" } });
    const assigned = await runMetadata(
      api,
      'mutation ($id: UUID!) { assignRoleToApiKey(apiKeyId: $id, roleId: "Admin") }',
      { id },
    );
    expect(assigned.data).toEqual({ assignRoleToApiKey: true });
    // The token that was made before carries the new role.
    expect((await api.send("POST", "/rest/companies", `{"name": "Yes"}`, headers)).status).toBe(201);
  });

  it.each([
    ["no name", { name: "" }, "data.name"],
    ["an end that has passed", { expiresAt: "2020-01-01T00:00:00.000Z" }, "data.expiresAt"],
    ["an end that is no time", { expiresAt: "soon" }, "data.expiresAt"],
    ["a role that is not there", { roleId: "Admn" }, "data.roleId"],
  ])("are refused with %s, over REST and GraphQL alike", async (_what, wrong, path) => {
    const rest = await api.post("/metadata/apiKeys", key(wrong));
    expect(rest, rest.text).toMatchObject({ status: 400, body: { code: "INVALID_ARGS_DATA", details: [{ path }] } });
    const graphql = await runMetadata(
      api,
      "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { id } }",
      { input: key(wrong) },
    );
    expect(extensionsOf(graphql)).toMatchObject({
      code: "BAD_USER_INPUT",
      subCode: "INVALID_ARGS_DATA",
      details: [{ path, message: textAt(rest.body, "details", 0, "message") }],
    });
  });

  it("are refused with a key that is not known, with the one that was meant", async () => {
    const rest = await api.post("/metadata/apiKeys", key({ rolId: "Admin" }));
    expect(rest, rest.text).toMatchObject({
      status: 400,
      body: { details: [{ path: "data.rolId", nearest: "roleId" }] },
    });
    const create = "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { id } }";
    const graphql = await runMetadata(api, create, { input: key({ rolId: "Admin" }) });
    expect(graphql.answer.text).toContain("is not defined by type");
  });

  it("that are not there are told apart: reading gives nothing, changing is a 404", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    expect(await api.get(`/metadata/apiKeys/${id}`)).toMatchObject({ status: 200, body: null });
    for (const answer of [
      await api.patch(`/metadata/apiKeys/${id}`, { name: "x" }),
      await api.del(`/metadata/apiKeys/${id}`),
      await api.post(`/metadata/apiKeys/${id}/token`, {}),
    ])
      expect(answer, answer.text).toMatchObject({ status: 404, body: { code: "API_KEY_NOT_FOUND" } });
    const revoked = await runMetadata(api, `mutation { revokeApiKey(input: {id: "${id}"}) { id } }`);
    expect(extensionsOf(revoked)).toMatchObject({ code: "NOT_FOUND", subCode: "API_KEY_NOT_FOUND" });
    expect((await api.get("/metadata/apiKeys/ERP")).status).toBe(400);
  });

  it("hand out no more than they have", async () => {
    const role = objectAt(
      await api.post("/metadata/roles", { label: `Key maker on ${engine}`, canReadAllObjectRecords: true }),
    );
    const flags = { permissionFlagKeys: ["API_KEYS_AND_WEBHOOKS"] };
    await api.put(`/metadata/roles/${String(role["id"])}/settingPermissions`, flags);
    const { headers } = await keyWithRole(api, String(role["id"]));
    const more = await api.send("POST", "/rest/metadata/apiKeys", JSON.stringify(key()), headers);
    expect(more).toMatchObject({ status: 403, body: { code: "PERMISSION_DENIED" } });
    const less = await api.send(
      "POST",
      "/rest/metadata/apiKeys",
      JSON.stringify(key({ roleId: "Read only" })),
      headers,
    );
    expect(less.status, less.text).toBe(201);
  });
});

describe("the tokens of API keys", () => {
  const api = useServer("pglite");

  it("no longer work once their key has expired", async () => {
    const { id, headers } = await keyWithRole(api, "Admin");
    const end = new Date(Date.now() + 1500).toISOString();
    const shortened = await api.patch(`/metadata/apiKeys/${id}`, { expiresAt: end });
    expect(shortened.status, shortened.text).toBe(200);
    await expect
      .poll(async () => (await api.send("GET", "/rest/companies?limit=1", undefined, headers)).status, {
        timeout: 20_000,
      })
      .toBe(401);
    const token = await api.post(`/metadata/apiKeys/${id}/token`, {});
    expect(token).toMatchObject({ status: 403, body: { code: "API_KEY_EXPIRED" } });
  });

  it("survive a restart, as do revocations", async () => {
    const kept = await keyWithRole(api, "Read only");
    const revoked = await keyWithRole(api, "Read only");
    await api.del(`/metadata/apiKeys/${revoked.id}`);
    await api.server.stop();
    const again = await startProcess(api.server.folder, api.server.environment);
    try {
      const status = async ({ headers }: typeof kept): Promise<number> =>
        (await fetch(`${again.url}/rest/companies?limit=1`, { headers })).status;
      expect([await status(kept), await status(revoked)]).toEqual([200, 403]);
    } finally {
      await again.stop();
    }
  });
});
