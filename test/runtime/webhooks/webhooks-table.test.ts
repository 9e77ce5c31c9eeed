import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { ApiError } from "../../../src/runtime/errors/api-error.js";
import { createRecordsService } from "../../../src/runtime/records/create-records-service.js";
import { fullSelection } from "../../../src/runtime/records/full-selection.js";
import { engines } from "../../support/databases.js";
import { testContext as context, workspaceOf } from "../../support/record-fixture.js";
import { limitedPrincipal, openWebhookFixture, principal, type WebhookFixture } from "./webhook-fixture.js";

const companyId = "20202020-b374-4779-a561-80086cb2e17f";
const stageId = "20202020-b374-4779-a561-80086cb2e180";
const modelOf = (nameSingular: string, namePlural: string, stage: string) =>
  ({
    objects: [
      { id: companyId, nameSingular, namePlural, fields: [{ id: stageId, name: stage, type: "TEXT" }] },
      {
        nameSingular: "person",
        namePlural: "people",
        fields: [
          {
            name: "employer",
            type: "RELATION",
            relation: { type: "MANY_TO_ONE", targetObject: nameSingular, inverseField: "people", onDelete: "SET_NULL" },
          },
        ],
      },
    ],
  }) satisfies JsonValue;

const refusalOf = async (work: Promise<unknown>): Promise<ApiError> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error("It was not refused");
};

describe.each(engines)("webhooks (%s)", (engine) => {
  let fixture: WebhookFixture;
  beforeAll(async () => {
    fixture = await openWebhookFixture(engine, modelOf("company", "companies", "stage"));
  });
  afterAll(() => fixture.close());
  afterEach(async () => {
    fixture.workspaceNow = fixture.workspace;
    const { webhooks } = fixture.hooks;
    for (const { id } of webhooks.list(principal)) await webhooks.delete(id, principal);
    await fixture.takeEvents();
  });
  const targetUrl = "https://93.184.216.34/hook";
  const create = (input: JsonObject) => fixture.hooks.webhooks.create(input, principal);

  test("are created, read, changed and deleted", async () => {
    const { webhooks } = fixture.hooks;
    const made = await create({ targetUrl: "https://ERP.example" });
    expect(made).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      targetUrl: "https://erp.example/",
      operations: ["*.*"],
      updatedFields: null,
      description: null,
      secret: expect.stringMatching(/^[0-9a-f]{64}$/),
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: made.createdAt,
    });
    const id = "20202020-0000-4000-8000-0000000000aa";
    const full = {
      id,
      targetUrl,
      operations: ["company.created", "person.*", "company.created"],
      updatedFields: ["stage", "employer"],
      description: "For the ERP",
      secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    };
    expect(await create(full)).toMatchObject({
      ...full,
      operations: ["company.created", "person.*"],
      updatedFields: ["stage", "employerId"],
    });
    expect(webhooks.list(principal).map((webhook) => webhook.id)).toEqual([made.id, id]);
    expect(webhooks.find(id.toUpperCase(), principal)).toMatchObject({ id, description: "For the ERP" });
    const changed = await webhooks.update(id, { description: null, updatedFields: null }, principal);
    expect(changed).toMatchObject({ description: null, updatedFields: null, secret: full.secret, targetUrl });
    await webhooks.update(id, { operations: ["*.deleted"], secret: "new" }, principal);
    expect(webhooks.find(id, principal)).toMatchObject({ operations: ["*.deleted"], secret: "new" });
    expect(await webhooks.delete(id, principal)).toMatchObject({ id, operations: ["*.deleted"] });
    expect(webhooks.find(id, principal)).toBeNull();
    expect(webhooks.list(principal).map((webhook) => webhook.id)).toEqual([made.id]);
  });

  test.each<readonly [JsonObject, string, string, RegExp]>([
    [{}, "INVALID_WEBHOOK_INPUT", "data.targetUrl", /targetUrl/],
    [{ targetUrl: "" }, "INVALID_WEBHOOK_INPUT", "data.targetUrl", /targetUrl/],
    [{ targetUrl: "erp.example" }, "INVALID_TARGET_URL", "data.targetUrl", /complete http or https URL/],
    [{ targetUrl: "ftp://erp.example" }, "INVALID_TARGET_URL", "data.targetUrl", /complete http or https URL/],
    [{ targetUrl, operatoins: [] }, "INVALID_WEBHOOK_INPUT", "data.operatoins", /Did you mean "operations"/],
    [{ targetUrl, operations: [] }, "INVALID_WEBHOOK_INPUT", "data.operations", /at least one item/],
    [{ targetUrl, operations: ["created"] }, "INVALID_WEBHOOK_INPUT", "data.operations[0]", /<object>.<action>/],
    [{ targetUrl, operations: ["compny.created"] }, "INVALID_WEBHOOK_INPUT", "data.operations[0]", /"company.created"/],
    [{ targetUrl, operations: ["people.*"] }, "INVALID_WEBHOOK_INPUT", "data.operations[0]", /"person.\*"/],
    [{ targetUrl, operations: ["company.create"] }, "INVALID_WEBHOOK_INPUT", "data.operations[0]", /created, updated/],
    [{ targetUrl, updatedFields: ["stag"] }, "INVALID_WEBHOOK_INPUT", "data.updatedFields[0]", /Did you mean "stage"/],
    [
      { targetUrl, operations: ["person.updated"], updatedFields: ["stage"] },
      "INVALID_WEBHOOK_INPUT",
      "data.updatedFields[0]",
      /no field of the objects/,
    ],
    [{ targetUrl, secret: "" }, "INVALID_WEBHOOK_INPUT", "data.secret", /secret/],
    [{ targetUrl, secret: "whsec_%%%" }, "INVALID_WEBHOOK_INPUT", "data.secret", /base64/],
    [{ targetUrl, id: "7" }, "INVALID_WEBHOOK_INPUT", "data.id", /UUID/i],
  ])("refuse %j", async (input, code, path, message) => {
    const refusal = await refusalOf(create(input));
    expect(refusal).toMatchObject({ code, status: 400 });
    expect(refusal.details[0]?.path).toBe(path);
    expect(refusal.message).toMatch(message);
    expect(fixture.hooks.webhooks.list(principal)).toEqual([]);
  });

  test("tell the nearest operation for programs too", async () => {
    const refusal = await refusalOf(create({ targetUrl, operations: ["*.creatd", "compny.*"] }));
    expect(refusal.details.map(({ nearest }) => nearest)).toEqual(["*.created", "company.*"]);
  });

  test("refuse an id that is taken, another's id in a change, and ids that nobody has", async () => {
    const { webhooks } = fixture.hooks;
    const { id } = await create({ targetUrl });
    expect(await refusalOf(create({ targetUrl, id }))).toMatchObject({ code: "INVALID_WEBHOOK_INPUT" });
    const other = "20202020-0000-4000-8000-0000000000bb";
    expect(await refusalOf(webhooks.update(id, { id: other }, principal))).toMatchObject({
      code: "INVALID_WEBHOOK_INPUT",
    });
    for (const attempt of [
      () => webhooks.update(other, {}, principal),
      () => webhooks.delete("nobody", principal),
      () => webhooks.deliveries(other, { limit: 1, before: null }, principal),
      () => webhooks.replay(id, other, principal),
      () => webhooks.replay(id, "nothing", principal),
    ])
      expect(await refusalOf(attempt())).toMatchObject({ code: "WEBHOOK_NOT_FOUND", status: 404 });
    expect(webhooks.find("nobody", principal)).toBeNull();
  });

  test("need the permission for keys and webhooks", async () => {
    const { webhooks } = fixture.hooks;
    const { id } = await create({ targetUrl });
    const page = { limit: 1, before: null };
    for (const attempt of [
      async () => webhooks.list(limitedPrincipal),
      async () => webhooks.find(id, limitedPrincipal),
      () => webhooks.create({ targetUrl }, limitedPrincipal),
      () => webhooks.update(id, {}, limitedPrincipal),
      () => webhooks.delete(id, limitedPrincipal),
      () => webhooks.deliveries(id, page, limitedPrincipal),
      () => webhooks.replay(id, id, limitedPrincipal),
    ])
      expect(await refusalOf(attempt())).toMatchObject({ code: "PERMISSION_DENIED", status: 403 });
  });

  test("refuse private targets, by address and by name, unless the workspace allows them", async () => {
    const settings = { allowPrivateWebhookTargets: false, webhookTimeoutMilliseconds: 5000, webhookLogDays: 30 };
    const { webhooks } = await fixture.openOther({
      settings,
      lookUp: async (hostname) => {
        if (hostname === "unknown.example") throw new Error("ENOTFOUND");
        return [hostname === "inside.example" ? "10.1.2.3" : "93.184.216.34"];
      },
    });
    for (const target of ["http://127.0.0.1/", "http://[::ffff:10.0.0.1]/", "https://inside.example/hook"]) {
      const refusal = await refusalOf(webhooks.create({ targetUrl: target }, principal));
      expect(refusal).toMatchObject({ code: "INVALID_TARGET_URL", details: [{ path: "data.targetUrl" }] });
      expect(refusal.message).toContain("not an address of the public internet");
    }
    // What can't be looked up now is looked up with each delivery.
    await webhooks.create({ targetUrl: "https://unknown.example/" }, principal);
    const { id } = await webhooks.create({ targetUrl: "https://outside.example/" }, principal);
    expect(await refusalOf(webhooks.update(id, { targetUrl: "http://10.0.0.1" }, principal))).toMatchObject({
      code: "INVALID_TARGET_URL",
    });
    fixture.workspaceNow = {
      ...fixture.workspace,
      settings: { ...fixture.workspace.settings, allowPrivateWebhookTargets: true },
    };
    expect(await webhooks.update(id, { targetUrl: "http://10.0.0.1" }, principal)).toMatchObject({
      targetUrl: "http://10.0.0.1/",
    });
  });

  test("follow when an object or a field is renamed, and forget what is gone", async () => {
    const { webhooks, outbox } = fixture.hooks;
    const { id } = await create({
      targetUrl,
      operations: ["company.updated", "person.created"],
      updatedFields: ["stage"],
    });
    const renamed = workspaceOf(modelOf("firm", "firms", "phase"));
    fixture.workspaceNow = renamed;
    expect(webhooks.find(id, principal)).toMatchObject({
      operations: ["firm.updated", "person.created"],
      updatedFields: ["phase"],
    });
    const firm = renamed.objectsBySingular.get("firm");
    if (firm === undefined) throw new Error("the model has no firm");
    expect(outbox.wants(firm, "UPDATED")).toBe(true);
    expect(outbox.wants(firm, "CREATED")).toBe(false);
    expect(await webhooks.update(id, { operations: ["firm.*"] }, principal)).toMatchObject({
      operations: ["firm.*"],
      updatedFields: ["phase"],
    });
    fixture.workspaceNow = workspaceOf({ objects: [{ nameSingular: "other", namePlural: "others", fields: [] }] });
    expect(webhooks.find(id, principal)).toMatchObject({ operations: [], updatedFields: [] });
  });

  test("serve the log newest first, page by page", async () => {
    const { webhooks } = fixture.hooks;
    const { id } = await create({ targetUrl: "http://127.0.0.1:9/", operations: ["person.created"] });
    await fixture.hooks.worker.stop();
    const person = fixture.object("person");
    const people = ["1", "2", "3"].map((name) => ({ name }));
    const { written } = await fixture.records.createMany(person, people, { selection: fullSelection(person) }, context);
    const first = await webhooks.deliveries(id, { limit: 2, before: null }, principal);
    const rest = await webhooks.deliveries(id, { limit: 2, before: first[1]?.id ?? "" }, principal);
    expect([...first, ...rest].map(({ recordId }) => recordId)).toEqual(written.map((one) => one.id).toReversed());
    expect(first[0]).toEqual({
      id: expect.any(String),
      webhookId: id,
      eventName: "person.created",
      recordId: written[2]?.id,
      state: "pending",
      attempts: 0,
      responseStatus: null,
      error: null,
      createdAt: expect.any(String),
      nextAttemptAt: expect.any(String),
      deliveredAt: null,
    });
    for (const page of [
      { limit: 0, before: null },
      { limit: 1000, before: null },
      { limit: 1, before: "x" },
      { limit: 1, before: id },
    ])
      expect(await refusalOf(webhooks.deliveries(id, page, principal))).toMatchObject({
        code: "INVALID_WEBHOOK_INPUT",
      });
    await webhooks.delete(id, principal);
    expect(await fixture.takeEvents()).toEqual([]);
  });

  test("are heard of by other processes", async () => {
    const other = await fixture.openOther();
    const { id } = await create({ targetUrl, operations: ["company.created"] });
    while (other.webhooks.find(id, principal) === null) await new Promise((resolve) => setImmediate(resolve));
    const records = createRecordsService({ ...fixture.engine, outbox: other.outbox });
    const company = fixture.object("company");
    const { written } = await records.createOne(company, { name: "x" }, { selection: fullSelection(company) }, context);
    const events = await fixture.takeEvents();
    expect(events.map(({ webhookId, recordId }) => [webhookId, recordId])).toEqual([[id, written[0]?.id]]);
    await other.webhooks.delete(id, principal);
    while (fixture.hooks.webhooks.find(id, principal) !== null) await new Promise((resolve) => setImmediate(resolve));
    expect(fixture.hooks.outbox.wants(company, "CREATED")).toBe(false);
  });

  test("that another process has deleted make no write fail and get nothing", async () => {
    const { id } = await create({ targetUrl, operations: ["company.created"] });
    await fixture.database.query({ text: `DELETE FROM "${fixture.engine.schema}"."__webhook"`, values: [] });
    expect(fixture.hooks.webhooks.find(id, principal)).not.toBeNull();
    await fixture.create("company", { name: "unaffected" });
    expect(await fixture.takeEvents()).toEqual([]);
    expect(await refusalOf(fixture.hooks.webhooks.update(id, {}, principal))).toMatchObject({
      code: "WEBHOOK_NOT_FOUND",
    });
  });
});
