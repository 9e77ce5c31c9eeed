import { afterEach, describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { defaultWorkspaceSettings } from "../../src/core/model/workspace.js";
import { runGraphql } from "../graphql/graphql-client.js";
import { at, expectRefusal, useServer } from "../rest/use-server.js";
import { engines } from "../support/databases.js";
import { extensionsOf, keyWithRole, listAt, metadataData, objectAt, runMetadata } from "./metadata-client.js";

describe.each(engines)("workspace settings take effect with the next request, on %s", (engine) => {
  const api = useServer(engine);
  const set = async (settings: JsonObject): Promise<void> => {
    const answer = await api.patch("/metadata/workspace", settings);
    expect(answer, answer.text).toMatchObject({ status: 200, body: settings });
  };
  afterEach(() => set(JSON.parse(JSON.stringify(defaultWorkspaceSettings)) as JsonObject));

  it("displayName, in what the workspace says of itself and in its documents", async () => {
    await set({ displayName: "Acme & Sons" });
    expect(await metadataData(api, "{ currentWorkspace { displayName } }")).toEqual({
      currentWorkspace: { displayName: "Acme & Sons" },
    });
    expect(at((await api.get("/open-api/core")).body, "info", "title")).toContain("Acme & Sons");
    expect(at((await api.get("/metadata/model")).body, "workspace", "displayName")).toBe("Acme & Sons");
  });

  it("batchLimit, over REST and GraphQL", async () => {
    const batch = (count: number): JsonObject[] => Array.from({ length: count }, (_, index) => ({ name: `C${index}` }));
    await set({ batchLimit: 2 });
    expectRefusal(await api.post("/batch/companies", batch(3)), { status: 400, code: "TOO_MANY_RECORDS" });
    const create = "mutation ($data: [CompanyCreateInput!]!) { createCompanies(data: $data) { id } }";
    expect(extensionsOf(await runGraphql(api, create, { data: batch(3) }))).toMatchObject({
      subCode: "TOO_MANY_RECORDS",
    });
    expect((await api.post("/batch/companies", batch(2))).status).toBe(201);
    expect(/"maxItems": ?2\b/.test((await api.get("/open-api/core")).text)).toBe(true);
    await set({ batchLimit: 70 });
    expect((await api.post("/batch/companies", batch(70))).status).toBe(201);
    expect((await runGraphql(api, create, { data: batch(61) })).errors).toEqual([]);
  });

  it("strictParameters, for records and for the model", async () => {
    expect((await api.get("/companies", { limits: 5 })).status).toBe(400);
    expect((await api.get("/metadata/objects", { limits: 5 })).status).toBe(400);
    await set({ strictParameters: false });
    expect((await api.get("/companies", { limits: 5 })).status).toBe(200);
    expect((await api.get("/metadata/objects", { limits: 5 })).status).toBe(200);
  });

  it("restUpsert", async () => {
    const record = { id: "1f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a09", name: "Twice" };
    expectRefusal(await api.post("/companies", record, { upsert: "true" }), {
      status: 400,
      code: "UPSERT_NOT_ENABLED",
    });
    await set({ restUpsert: true });
    expect((await api.post("/companies", record, { upsert: "true" })).status).toBe(201);
    const again = await api.post("/companies", { ...record, name: "Thrice" }, { upsert: "true" });
    expect(again.status, again.text).toBeLessThan(300);
    expect(objectAt(await api.get(`/companies/${record.id}`), "data", "company")["name"]).toBe("Thrice");
  });

  it("metadataFormat, for objects and fields but for nothing else, and already for its own flag", async () => {
    const flag = `{ currentWorkspace { metadataFormat featureFlags { key value } } }`;
    const isDirect = async (): Promise<JsonValue | undefined> =>
      at(await metadataData(api, flag), "currentWorkspace", "featureFlags", 0, "value");
    expect(await isDirect()).toBe(false);
    expect(listAt(await api.get("/metadata/objects"), "data", "objects").length).toBeGreaterThan(0);
    await set({ metadataFormat: "direct" });
    expect(await isDirect()).toBe(true);
    expect(listAt(await api.get("/metadata/objects"), "data").length).toBeGreaterThan(0);
    expect(listAt(await api.get("/metadata/objects/company/fields"), "data").length).toBeGreaterThan(0);
    expect(objectAt(await api.get("/metadata/fields/company.name"))).toMatchObject({ name: "name" });
    const made = await api.post("/metadata/objects/company/fields", { type: "TEXT", name: "bare", label: "Bare" });
    expect(made).toMatchObject({ status: 201, body: { name: "bare" } });
    expect(await api.patch("/metadata/objects/company/fields/bare", { label: "Barer" })).toMatchObject({
      body: { label: "Barer" },
    });
    expect(await api.del("/metadata/objects/company/fields/bare", { force: "true" })).toMatchObject({
      body: { name: "bare" },
    });
    expect(listAt(await api.get("/metadata/roles"), "data").length).toBeGreaterThan(1);
  });

  it("rateLimit, in one bucket of a key for all four APIs", async () => {
    const { headers } = await keyWithRole(api, "Admin");
    // So slow that nothing is refilled while the test runs.
    await set({ rateLimit: { requests: 5, seconds: 86_400 } });
    const get = (path: string) => api.send("GET", path, undefined, headers);
    const query = (path: string) => api.send("POST", path, `{"query": "{ __typename }"}`, headers);
    const answers = [
      await get("/rest/companies?limit=1"),
      await query("/graphql"),
      await get("/rest/metadata/objects?limit=1"),
      await query("/metadata"),
      await get("/rest/nothing"),
    ];
    expect(answers.map(({ headers: told }) => told["ratelimit-remaining"])).toEqual(["4", "3", "2", "1", "0"]);
    expect(answers[0]?.headers).toMatchObject({ "ratelimit-limit": "5", "ratelimit-policy": "5;w=86400" });
    const refused = await get("/rest/companies?limit=1");
    expectRefusal(refused, { status: 429, code: "TOO_MANY_REQUESTS" });
    expect(refused.headers["retry-after"]).toMatch(/^1\d{4}$/);
    expectRefusal(await get("/rest/metadata/workspace"), { status: 429, code: "TOO_MANY_REQUESTS" });
    expect((await query("/metadata")).status).toBe(429);
    // The admin key has a bucket of its own, and can lift the limit.
    await set({ rateLimit: null });
    const free = await get("/rest/companies?limit=1");
    expect([free.status, free.headers["ratelimit-limit"]]).toEqual([200, undefined]);
  });

  it("allowPrivateWebhookTargets", async () => {
    const webhook = { targetUrl: "http://127.0.0.1:9/", operations: ["company.created"] };
    expectRefusal(await api.post("/metadata/webhooks", webhook), { status: 400, code: "INVALID_TARGET_URL" });
    await set({ allowPrivateWebhookTargets: true });
    const made = await api.post("/metadata/webhooks", webhook);
    expect(made.status, made.text).toBe(201);
    expect((await api.del(`/metadata/webhooks/${String(objectAt(made)["id"])}`)).body).toBe(true);
  });

  it("are refused where they are wrong, with what is allowed", async () => {
    for (const [wrong, path] of [
      [{ batchLimit: 0 }, "batchLimit"],
      [{ batchLimit: 201 }, "batchLimit"],
      [{ metadataFormat: "newest" }, "metadataFormat"],
      [{ displayName: "" }, "displayName"],
      [{ rateLimit: { requests: 0, seconds: 1 } }, "rateLimit.requests"],
      [{ rateLimits: null }, "rateLimits"],
    ] as const) {
      const rest = await api.patch("/metadata/workspace", wrong);
      expect([path, rest.status], rest.text).toEqual([path, 400]);
      expect(rest.text).toContain(path);
    }
    const graphql = await runMetadata(api, `mutation { updateWorkspace(data: {metadataFormat: "newest"}) { id } }`);
    expect(graphql.answer.text).toContain("legacy");
    const { rateLimit, batchLimit } = objectAt(await api.get("/metadata/workspace"));
    expect([rateLimit, batchLimit]).toEqual([null, 60]);
  });

  it("are in the model, and change its version", async () => {
    const before = at((await api.get("/metadata/workspace")).body, "metadataVersion");
    await set({ batchLimit: 30 });
    const after = at((await api.get("/metadata/workspace")).body, "metadataVersion");
    expect(after).toBe(Number(before) + 1);
    expect(at((await api.get("/metadata/model")).body, "workspace")).toMatchObject({ batchLimit: 30 });
  });
});
