import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { graphqlData } from "../graphql/graphql-client.js";
import { at, expectRefusal, useServer } from "../rest/use-server.js";
import { openReceiver, type ReceivedPost, type Receiver } from "../runtime/webhooks/receiver.js";
import { engines } from "../support/databases.js";
import { extensionsOf, listAt, objectAt, runMetadata } from "./metadata-client.js";

describe.each(engines)("webhooks over HTTP, on %s", (engine) => {
  const api = useServer(engine, { environment: { ALLOW_PRIVATE_WEBHOOK_TARGETS: "1" } });
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await openReceiver();
  });
  afterAll(() => receiver.close());

  const subscribe = async (path: string, more: JsonObject): Promise<JsonObject & { readonly id: string }> => {
    const made = await api.post("/metadata/webhooks", { targetUrl: `${receiver.url}/${path}`, ...more });
    expect(made, made.text).toMatchObject({ status: 201 });
    return { ...objectAt(made), id: String(objectAt(made)["id"]) };
  };
  const postsTo = (path: string): readonly ReceivedPost[] =>
    receiver.received.filter((post) => post.path === `/${path}`);
  /** Waits until so many posts have come. */
  const received = async (path: string, count: number): Promise<readonly ReceivedPost[]> => {
    await expect.poll(() => postsTo(path).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);
    return postsTo(path);
  };

  it("are told of what they ask for, in both forms of signature", async () => {
    const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const { id } = await subscribe("signed", { operations: ["company.created"], secret });
    const company = await api.create("companies", { name: "Acme", employees: 3 });
    await api.create("people", { city: "Nobody asks" });
    const [post] = await received("signed", 1);
    const workspaceId = at((await api.get("/metadata/workspace")).body, "id");
    expect(post?.json).toMatchObject({
      targetUrl: `${receiver.url}/signed`,
      eventName: "company.created",
      objectMetadata: { id: expect.any(String) as string, nameSingular: "company" },
      workspaceId,
      webhookId: id,
      record: { id: company.id, name: "Acme", employees: 3 },
    });
    expect(post?.body).not.toContain(secret);
    const headers: IncomingHttpHeaders = post?.headers ?? {};
    const body = post?.body ?? "";
    const timestamp = String(headers["x-twenty-webhook-timestamp"]);
    expect(headers["x-twenty-webhook-signature"]).toBe(
      createHmac("sha256", secret).update(`${timestamp}:${body}`).digest("hex"),
    );
    expect(headers["x-twenty-webhook-nonce"]).toMatch(/^[0-9a-f]{32}$/);
    const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    expect(headers["webhook-signature"]).toBe(`v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
    expect(postsTo("signed")).toHaveLength(1);
  });

  it("hear of every way of writing, each event once and a record's events in order", async () => {
    await subscribe("all", { operations: ["company.*"] });
    const { id } = await api.create("companies", { name: "One" });
    await api.patch(`/companies/${id}`, { name: "Two" });
    await api.del(`/companies/${id}`, { soft_delete: "true" });
    await api.patch(`/restore/companies/${id}`);
    await graphqlData(api, `mutation ($id: UUID!) { updateCompany(id: $id, data: {name: "Three"}) { id } }`, { id });
    await graphqlData(
      api,
      "mutation ($data: [CompanyCreateInput!]!) { createCompanies(data: $data, upsert: true) { id } }",
      { data: [{ id, name: "Four" }] },
    );
    await graphqlData(api, "mutation ($id: UUID!) { destroyCompany(id: $id) { id } }", { id });
    const batch = await api.createMany("companies", [{ name: "B1" }, { name: "B2" }]);
    const posts = await received("all", 10);
    const eventsOf = (recordId: string): readonly JsonValue[] =>
      posts.filter(({ json }) => at(json, "record", "id") === recordId).map(({ json }) => json["eventName"] ?? null);
    expect(eventsOf(id)).toEqual([
      "company.created",
      "company.updated",
      "company.deleted",
      "company.restored",
      "company.updated",
      // An upsert tells what it did, and that it was one.
      "company.updated",
      "company.upserted",
      "company.destroyed",
    ]);
    for (const one of batch) expect(eventsOf(one.id)).toEqual(["company.created"]);
    const update = posts.find(({ json }) => json["eventName"] === "company.updated");
    expect(update?.json["updatedFields"]).toEqual(["name"]);
  });

  it("of objects that were made a moment ago, and that are renamed", async () => {
    await api.post("/metadata/objects", {
      nameSingular: "rocket",
      namePlural: "rockets",
      labelSingular: "Rocket",
      labelPlural: "Rockets",
    });
    const { id } = await subscribe("new", { operations: ["rocket.created"] });
    await api.create("rockets", { name: "Ariane" });
    expect((await received("new", 1))[0]?.json["eventName"]).toBe("rocket.created");
    await api.patch("/metadata/objects/rocket", { nameSingular: "launcher", namePlural: "launchers" });
    expect(objectAt(await api.get(`/metadata/webhooks/${id}`))["operations"]).toEqual(["launcher.created"]);
    await api.create("launchers", { name: "Vega" });
    expect((await received("new", 2))[1]?.json).toMatchObject({
      eventName: "launcher.created",
      objectMetadata: { nameSingular: "launcher" },
    });
  });

  it("only of changes of the fields they name", async () => {
    await subscribe("fields", { operations: ["company.updated"], updatedFields: ["employees"] });
    const { id } = await api.create("companies", { name: "Quiet" });
    await api.patch(`/companies/${id}`, { name: "Not this" });
    await api.patch(`/companies/${id}`, { employees: 9 });
    const posts = await received("fields", 1);
    expect(posts.map(({ json }) => json["updatedFields"])).toEqual([["employees"]]);
  });

  it("keep a log of what was sent, and send it again when asked", async () => {
    const { id } = await subscribe("log", { operations: ["company.created"] });
    receiver.answer = ({ path }, response) => void response.writeHead(path === "/log" ? 503 : 204).end();
    await api.create("companies", { name: "Logged" });
    await received("log", 1);
    const deliveries = async (): Promise<readonly JsonObject[]> =>
      listAt(await api.get(`/metadata/webhooks/${id}/deliveries`), "data");
    await expect
      .poll(async () => (await deliveries())[0], { timeout: 20_000 })
      .toMatchObject({ eventName: "company.created", state: "pending", responseStatus: 503 });
    receiver.answer = null;
    const [delivery] = await deliveries();
    const replay = `/metadata/webhooks/${id}/deliveries/${String(delivery?.["id"])}/replay`;
    expect(await api.post(replay, { after: 60 })).toMatchObject({ status: 400, body: { code: "INVALID_ARGS_DATA" } });
    const replayed = await api.post(replay, {});
    expect(replayed, replayed.text).toMatchObject({ status: 200, body: { id: delivery?.["id"] } });
    await expect
      .poll(async () => (await deliveries())[0], { timeout: 20_000 })
      .toMatchObject({ id: delivery?.["id"], state: "delivered", responseStatus: 204 });
    // The same delivery, so that receivers can tell a repetition.
    expect(new Set(postsTo("log").map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([delivery?.["id"]]));
    const page = await api.get(`/metadata/webhooks/${id}/deliveries`, { limit: 1 });
    expect(page.body).toMatchObject({ pageInfo: { hasNextPage: false, endCursor: delivery?.["id"] } });
  });

  it("stop with their webhook", async () => {
    const gone = await subscribe("gone", { operations: ["*.*"] });
    const stays = await subscribe("stays", { operations: ["company.created"] });
    expect((await api.del(`/metadata/webhooks/${gone.id}`)).body).toBe(true);
    await api.create("companies", { name: "After" });
    await received("stays", 1);
    expect(postsTo("gone")).toEqual([]);
    expectRefusal(await api.del(`/metadata/webhooks/${gone.id}`), { status: 404, code: "WEBHOOK_NOT_FOUND" });
    expect(await api.get(`/metadata/webhooks/${gone.id}`)).toMatchObject({ status: 200, body: null });
    expect(listAt(await api.get("/metadata/webhooks"), "data").map(({ id }) => id)).toContain(stays.id);
  });

  it("get a secret and a normal address when they have none", async () => {
    const made = await subscribe("", { operations: ["*.created"], targetUrl: "https://example.com" });
    expect(made).toMatchObject({
      targetUrl: "https://example.com/",
      secret: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it.each([
    ["no address", { targetUrl: "" }, "INVALID_WEBHOOK_INPUT", "data.targetUrl"],
    ["an address of another kind", { targetUrl: "ftp://example.com/" }, "INVALID_TARGET_URL", "data.targetUrl"],
    ["an object that is not there", { operations: ["compny.created"] }, "INVALID_WEBHOOK_INPUT", "data.operations[0]"],
    ["an action that is not there", { operations: ["company.made"] }, "INVALID_WEBHOOK_INPUT", "data.operations[0]"],
    ["an empty secret", { secret: "" }, "INVALID_WEBHOOK_INPUT", "data.secret"],
  ])("are refused with %s, over REST and GraphQL alike", async (_what, wrong, code, path) => {
    const input = { targetUrl: "https://example.com/", operations: ["company.created"], ...wrong };
    expectRefusal(await api.post("/metadata/webhooks", input), { status: 400, code, path });
    const create = "mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { id } }";
    expect(extensionsOf(await runMetadata(api, create, { input }))).toMatchObject({
      code: "BAD_USER_INPUT",
      subCode: code,
      details: [{ path }],
    });
  });
});

describe("webhooks to private networks", () => {
  const api = useServer("pglite");

  it.each(["http://127.0.0.1:9/", "http://localhost/", "http://10.0.0.8/", "http://[::1]/", "http://169.254.169.254/"])(
    "are refused unless the server or the workspace allows them: %s",
    async (targetUrl) => {
      const answer = await api.post("/metadata/webhooks", { targetUrl, operations: ["*.*"] });
      expectRefusal(answer, { status: 400, code: "INVALID_TARGET_URL", path: "data.targetUrl" });
      const create = 'mutation ($url: String!) { createWebhook(input: {targetUrl: $url, operations: ["*.*"]}) { id } }';
      expect(extensionsOf(await runMetadata(api, create, { url: targetUrl }))).toMatchObject({
        subCode: "INVALID_TARGET_URL",
      });
      expect(listAt(await api.get("/metadata/webhooks"), "data")).toEqual([]);
    },
  );
});
