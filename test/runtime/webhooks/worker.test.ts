import { createHmac } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { fullSelection } from "../../../src/runtime/records/full-selection.js";
import { DeliveryQueue } from "../../../src/runtime/webhooks/store/delivery-queue.js";
import { webhookTables } from "../../../src/runtime/webhooks/store/webhook-tables.js";
import type { WebhookDelivery } from "../../../src/runtime/webhooks/webhooks.js";
import { engines } from "../../support/databases.js";
import { testContext as context } from "../../support/record-fixture.js";
import { openReceiver, type Receiver } from "./receiver.js";
import { openWebhookFixture, principal, type WebhookFixture } from "./webhook-fixture.js";

const model = {
  objects: [
    { nameSingular: "company", namePlural: "companies", fields: [{ name: "stage", type: "TEXT" }] },
    { nameSingular: "person", namePlural: "people", fields: [] },
  ],
} satisfies JsonValue;

const minute = 60_000;

/** A promise that a test settles from outside. */
function promised<Value>(): { readonly promise: Promise<Value>; resolve(value: Value): void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe.each(engines)("the worker (%s)", (engine) => {
  let fixture: WebhookFixture;
  let receiver: Receiver;
  const ids: string[] = [];

  beforeAll(async () => {
    fixture = await openWebhookFixture(engine, model);
  });
  afterAll(() => fixture.close());
  beforeEach(async () => {
    receiver = await openReceiver();
    // Ahead of the clock that dates what is written, so that all of it is due.
    fixture.clock.now = Date.now() + 60 * minute;
  });
  afterEach(async () => {
    await fixture.hooks.worker.idle();
    for (const id of ids.splice(0)) await fixture.hooks.webhooks.delete(id, principal);
    await fixture.takeEvents();
    await receiver.close();
  });

  const listen = async (input: { readonly [key: string]: JsonValue } = {}): Promise<string> => {
    const id = await fixture.addWebhook({ targetUrl: `${receiver.url}/hook`, ...input });
    ids.push(id);
    return id;
  };
  const settle = () => fixture.hooks.worker.idle();
  const wake = async (milliseconds = 0): Promise<void> => {
    fixture.clock.now += milliseconds;
    fixture.hooks.worker.wake();
    await settle();
  };
  const rename = async (id: string, name: string) => {
    const company = fixture.object("company");
    await fixture.records.updateOne(company, id, { name }, { selection: fullSelection(company) }, context);
  };
  const log = (webhookId: string): Promise<readonly WebhookDelivery[]> =>
    fixture.hooks.webhooks.deliveries(webhookId, { limit: 100, before: null }, principal);
  const told = () =>
    receiver.received.map(
      ({ json }) => `${String(json["eventName"])} ${String((json["record"] as { name: string }).name)}`,
    );

  test("tells a webhook of a write once it is committed, signed both ways", async () => {
    const webhookId = await listen({ operations: ["company.*"], secret: "top secret" });
    const id = await fixture.create("company", { name: "Acme" });
    await settle();
    await rename(id, "Acme & Sons");
    await settle();
    const [created, updated] = receiver.received;
    expect(Object.keys(created?.json ?? {})).toEqual([
      "targetUrl",
      "eventName",
      "objectMetadata",
      "workspaceId",
      "webhookId",
      "eventDate",
      "record",
    ]);
    expect(created?.json).toMatchObject({
      targetUrl: `${receiver.url}/hook`,
      eventName: "company.created",
      objectMetadata: { id: fixture.object("company").id, nameSingular: "company" },
      workspaceId: "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01",
      webhookId,
      eventDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      record: { id, name: "Acme" },
    });
    expect(updated?.json).toMatchObject({ record: { name: "Acme & Sons" }, updatedFields: ["name"] });
    if (updated === undefined) throw new Error("The update was not told");
    const { headers, body } = updated;
    const header = (name: string) => String(headers[name]);
    expect(headers).toMatchObject({ "content-type": "application/json", "user-agent": "twenty-gen-webhooks" });
    expect(header("x-twenty-webhook-signature")).toBe(
      createHmac("sha256", "top secret")
        .update(`${header("x-twenty-webhook-timestamp")}:${body}`)
        .digest("hex"),
    );
    expect(header("x-twenty-webhook-nonce")).toMatch(/^[0-9a-f]{32}$/);
    expect(header("webhook-signature")).toBe(
      `v1,${createHmac("sha256", "top secret")
        .update(`${header("webhook-id")}.${header("webhook-timestamp")}.${body}`)
        .digest("base64")}`,
    );
    const [newest, oldest] = await log(webhookId);
    expect(newest).toMatchObject({ id: header("webhook-id"), eventName: "company.updated", state: "delivered" });
    expect(oldest).toMatchObject({ recordId: id, attempts: 1, responseStatus: 204, error: null, nextAttemptAt: null });
    expect(oldest?.deliveredAt).toEqual(expect.any(String));
  });

  test("says who did it when a member did", async () => {
    await listen();
    const company = fixture.object("company");
    const workspaceMemberId = "20202020-0687-4c41-b707-ed1bfca972a7";
    const actor = { ...context.actor, workspaceMemberId };
    await fixture.records.createOne(
      company,
      { name: "m" },
      { selection: fullSelection(company) },
      { ...context, actor },
    );
    await settle();
    expect(receiver.received[0]?.json).toMatchObject({ workspaceMemberId });
  });

  test("tries again with growing pauses, and gives up in the end", async () => {
    const webhookId = await listen();
    receiver.answer = (_, response) => response.writeHead(503).end();
    await fixture.create("company", { name: "x" });
    await settle();
    const pauses = [15_000, minute, 4 * minute, 16 * minute, 64 * minute, 256 * minute, 1024 * minute];
    for (const [index, pause] of pauses.entries()) {
      const [waiting] = await log(webhookId);
      expect(waiting).toMatchObject({ state: "pending", attempts: index + 1, responseStatus: 503 });
      expect(Date.parse(waiting?.nextAttemptAt ?? "") - fixture.clock.now).toBe(pause);
      await wake(pause - 1);
      expect(receiver.received).toHaveLength(index + 1);
      await wake(1);
      expect(receiver.received).toHaveLength(index + 2);
    }
    const [failed] = await log(webhookId);
    expect(failed).toMatchObject({
      state: "failed",
      attempts: 8,
      nextAttemptAt: null,
      error: "The receiver answers 503.",
    });
    const sent = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect(new Set(sent).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    await wake(10_000 * minute);
    expect(receiver.received).toHaveLength(8);
  });

  test("waits as long as the receiver asks, and sends no more after 410", async () => {
    const webhookId = await listen();
    receiver.answer = (_, response) => response.writeHead(429, { "retry-after": "3600" }).end();
    await fixture.create("company", { name: "x" });
    await settle();
    const [waiting] = await log(webhookId);
    expect(Date.parse(waiting?.nextAttemptAt ?? "") - fixture.clock.now).toBe(60 * minute);
    receiver.answer = (_, response) => response.writeHead(410).end();
    await wake(60 * minute);
    expect((await log(webhookId))[0]).toMatchObject({ state: "failed", attempts: 2, responseStatus: 410 });
  });

  test("keeps the order of one record behind a delivery that fails, and no other record waits for it", async () => {
    await listen();
    const slow = await fixture.create("company", { name: "slow" });
    const other = await fixture.create("company", { name: "other" });
    await settle();
    receiver.received.length = 0;
    receiver.answer = ({ json }, response) => {
      const fails = (json["record"] as { name: string }).name === "slow 1";
      response.writeHead(fails ? 500 : 204).end();
    };
    for (const name of ["slow 1", "slow 2", "slow 3"]) await rename(slow, name);
    await rename(other, "other 1");
    await settle();
    expect(told().toSorted()).toEqual(["company.updated other 1", "company.updated slow 1"]);
    receiver.answer = null;
    receiver.received.length = 0;
    await wake(15_000);
    expect(told()).toEqual(["company.updated slow 1", "company.updated slow 2", "company.updated slow 3"]);
  });

  test("goes on with a record whose event is given up", async () => {
    const webhookId = await listen();
    receiver.answer = ({ json }, response) =>
      response.writeHead(json["eventName"] === "company.created" ? 410 : 204).end();
    const id = await fixture.create("company", { name: "a" });
    await rename(id, "b");
    await settle();
    expect(told()).toEqual(["company.created a", "company.updated b"]);
    expect((await log(webhookId)).map(({ state }) => state)).toEqual(["delivered", "failed"]);
  });

  test("sends a delivery again on demand, under the same id", async () => {
    const webhookId = await listen();
    receiver.answer = (_, response) => response.writeHead(410).end();
    await fixture.create("company", { name: "again" });
    await settle();
    const [failed] = await log(webhookId);
    receiver.answer = null;
    const replayed = await fixture.hooks.webhooks.replay(webhookId, failed?.id ?? "", principal);
    expect(replayed).toMatchObject({ id: failed?.id, state: "pending", attempts: 0, error: null });
    await settle();
    await wake();
    expect(receiver.received.map(({ headers }) => headers["webhook-id"])).toEqual([failed?.id, failed?.id]);
    expect((await log(webhookId))[0]).toMatchObject({ state: "delivered", attempts: 1 });
  });

  test("reaches every webhook of a host that has more of them than places", async () => {
    const quiet = Array.from({ length: 6 }, () => listen({ operations: ["person.created"] }));
    await Promise.all(quiet);
    const webhookId = await listen({ operations: ["company.created"] });
    await fixture.create("company", { name: "Acme" });
    await settle();
    expect(receiver.received.map(({ json }) => json["webhookId"])).toEqual([webhookId]);
  });

  test("two workers share the work and send nothing twice", async () => {
    await listen();
    const other = await fixture.openOther();
    const { schema } = fixture.engine;
    await fixture.database.query({
      text: `INSERT INTO ${webhookTables(schema).delivery} (webhook_id, event_name, object_id, object_name, record_id, record)
SELECT $1, 'company.created', gen_random_uuid(), 'company', gen_random_uuid(), '{}' FROM generate_series(1, 100)`,
      values: [ids[0] ?? ""],
    });
    fixture.hooks.worker.wake();
    other.worker.wake();
    await Promise.all([fixture.hooks.worker.idle(), other.worker.idle()]);
    const sent = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect(sent).toHaveLength(100);
    expect(new Set(sent).size).toBe(100);
  });

  test("takes over what a process that is gone had taken, once its lease has ended", async () => {
    const webhookId = await listen();
    const { database } = fixture;
    const gone = new DeliveryQueue(database, fixture.engine.schema, () => fixture.clock.now);
    // The write is not signalled to the worker: nobody but the other process looks.
    await database.query({
      text: `INSERT INTO ${webhookTables(fixture.engine.schema).delivery} (webhook_id, event_name, object_id, object_name, record_id, record)
VALUES ($1, 'company.created', gen_random_uuid(), 'company', gen_random_uuid(), '{"name":"taken"}')`,
      values: [webhookId],
    });
    const [claimed, ...more] = await gone.claim([{ webhookId, host: "receiver", free: 4 }], 32, 30_000);
    expect(more).toEqual([]);
    await wake(29_999);
    expect(receiver.received).toEqual([]);
    await wake(1);
    expect(told()).toEqual(["company.created taken"]);
    expect((await log(webhookId))[0]).toMatchObject({ state: "delivered", attempts: 2 });
    // The one that was gone comes back too late to say anything.
    if (claimed === undefined) throw new Error("nothing was claimed");
    await gone.finish(claimed, { state: "failed", status: 500, error: "late" });
    expect((await log(webhookId))[0]).toMatchObject({ state: "delivered", error: null });
  });

  test("does not send to a target that has become private, and does not try again", async () => {
    const webhookId = await listen();
    const strict = await fixture.openOther({
      settings: { allowPrivateWebhookTargets: false, webhookTimeoutMilliseconds: 5000, webhookLogDays: 30 },
    });
    await fixture.hooks.worker.stop();
    await fixture.create("company", { name: "x" });
    strict.worker.wake();
    await strict.worker.idle();
    expect(receiver.received).toEqual([]);
    const [failed] = await log(webhookId);
    expect(failed).toMatchObject({ state: "failed", attempts: 1, responseStatus: null });
    expect(failed?.error).toContain("127.0.0.1 is not an address of the public internet");
  });
});

describe.each(engines)("the life of the worker (%s)", (engine) => {
  let fixture: WebhookFixture;
  let receiver: Receiver;
  beforeEach(async () => {
    fixture = await openWebhookFixture(engine, model);
    receiver = await openReceiver();
  });
  afterEach(async () => {
    await receiver.close();
    await fixture.close();
  });

  test("stops taking work, and lets what runs finish", async () => {
    const webhookId = await fixture.addWebhook({ targetUrl: receiver.url });
    const asked = promised<() => void>();
    receiver.answer = (_, response) => asked.resolve(() => response.writeHead(204).end());
    const first = await fixture.create("company", { name: "1" });
    const answer = await asked.promise;
    let isStopped = false;
    const stopped = fixture.hooks.worker.stop().then(() => (isStopped = true));
    const company = fixture.object("company");
    await fixture.records.updateOne(company, first, { name: "2" }, { selection: fullSelection(company) }, context);
    expect(isStopped).toBe(false);
    answer();
    await stopped;
    const states = await fixture.hooks.webhooks.deliveries(webhookId, { limit: 10, before: null }, principal);
    expect(states.map(({ state, attempts }) => [state, attempts])).toEqual([
      ["pending", 0],
      ["delivered", 1],
    ]);
  });

  test("comes back to what is due by itself once it is started", async () => {
    const arrived = promised<void>();
    await fixture.addWebhook({ targetUrl: receiver.url });
    // Real time, and a first attempt that the receiver wants repeated at once.
    const real = await fixture.openOther({ now: Date.now });
    const { received } = receiver;
    const begun = promised<void>();
    receiver.answer = (_, response) => {
      (received.length === 1 ? begun : arrived).resolve();
      response.writeHead(received.length === 1 ? 503 : 204).end();
    };
    await fixture.hooks.worker.stop();
    await fixture.create("company", { name: "x" });
    await fixture.database.query({
      text: `UPDATE ${webhookTables(fixture.engine.schema).delivery} SET next_attempt_at = now() + interval '50 milliseconds'`,
      values: [],
    });
    real.worker.start();
    await begun.promise;
    await real.worker.idle();
    await fixture.database.query({
      text: `UPDATE ${webhookTables(fixture.engine.schema).delivery} SET next_attempt_at = now()`,
      values: [],
    });
    real.worker.wake();
    await arrived.promise;
    expect(received).toHaveLength(2);
  });

  test("forgets what is over after some days, and what webhooks that are gone have left", async () => {
    const webhookId = await fixture.addWebhook({ targetUrl: receiver.url });
    await fixture.create("company", { name: "old" });
    await fixture.hooks.worker.idle();
    await fixture.create("person", { name: "waits" });
    await fixture.hooks.worker.idle();
    const insert = `INSERT INTO ${webhookTables(fixture.engine.schema).delivery} (webhook_id, event_name, object_id, object_name, record_id, record, state)`;
    const values = `'company.created', gen_random_uuid(), 'company', gen_random_uuid(), '{}'`;
    await fixture.database.query({ text: `${insert} VALUES ($1, ${values}, 'pending')`, values: [webhookId] });
    await fixture.database.query({ text: `${insert} VALUES (gen_random_uuid(), ${values}, 'pending')`, values: [] });
    const count = async () => (await fixture.takeEvents()).length;
    await fixture.hooks.worker.prune();
    fixture.clock.now += 29 * 24 * 60 * minute;
    await fixture.hooks.worker.prune();
    const log = () => fixture.hooks.webhooks.deliveries(webhookId, { limit: 10, before: null }, principal);
    expect((await log()).map(({ state }) => state)).toEqual(["pending", "delivered", "delivered"]);
    fixture.clock.now += 2 * 24 * 60 * minute;
    await fixture.hooks.worker.prune();
    expect(await count()).toBe(1);
  });
});
