import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { fullSelection } from "../../../src/runtime/records/full-selection.js";
import type { HooksByObject } from "../../../src/runtime/records/hooks.js";
import { engines } from "../../support/databases.js";
import { testContext as context } from "../../support/record-fixture.js";
import { openWebhookFixture, principal, type WebhookFixture } from "./webhook-fixture.js";

const toOne = (targetObject: string, name: string, inverse: string, onDelete: string): JsonValue => ({
  name,
  type: "RELATION",
  relation: { type: "MANY_TO_ONE", targetObject, inverseField: inverse, onDelete },
});

const model = {
  objects: [
    {
      nameSingular: "company",
      namePlural: "companies",
      duplicateCriteria: [["name"]],
      fields: [
        { name: "code", type: "TEXT", isUnique: true },
        { name: "stage", type: "TEXT" },
      ],
    },
    {
      nameSingular: "folder",
      namePlural: "folders",
      fields: [toOne("folder", "parent", "children", "CASCADE")],
    },
    {
      nameSingular: "person",
      namePlural: "people",
      fields: [toOne("company", "company", "people", "SET_NULL")],
    },
    {
      nameSingular: "deal",
      namePlural: "deals",
      fields: [toOne("company", "company", "deals", "CASCADE")],
    },
    {
      nameSingular: "dealLine",
      namePlural: "dealLines",
      fields: [toOne("deal", "deal", "lines", "CASCADE"), toOne("person", "person", "dealLines", "SET_NULL")],
    },
  ],
} satisfies JsonValue;

describe.each(engines)("the outbox (%s)", (engine) => {
  let fixture: WebhookFixture;
  const hooked: string[] = [];
  const hooks: HooksByObject = {
    dealLine: { afterDestroy: (records) => void hooked.push(...records.map((record) => JSON.stringify(record))) },
  };
  const ids: string[] = [];

  beforeAll(async () => {
    fixture = await openWebhookFixture(engine, model, hooks);
  });
  afterAll(() => fixture.close());
  afterEach(async () => {
    for (const id of ids.splice(0)) await fixture.hooks.webhooks.delete(id, principal);
    await fixture.takeEvents();
    hooked.length = 0;
  });

  const listen = async (...operations: readonly string[]): Promise<string> => {
    const id = await fixture.addWebhook({ operations });
    ids.push(id);
    return id;
  };
  const options = (name: string) => ({ selection: fullSelection(fixture.object(name)) });
  const names = () => fixture.takeNames();

  test("costs nothing when nobody listens: a create stays one statement", async () => {
    await listen("person.created", "company.destroyed");
    const before = fixture.statements.length;
    const id = await fixture.create("company", { name: "quiet" });
    const company = fixture.object("company");
    await fixture.records.updateOne(company, id, { stage: "A" }, options("company"), context);
    await fixture.records.deleteOne(company, id, options("company"), context);
    // The webhooks themselves may be read again meanwhile.
    const ran = fixture.statements.slice(before).filter((text) => !text.includes("__webhook"));
    expect(ran.map((text) => /INSERT|UPDATE/.exec(text)?.[0])).toEqual(["INSERT", "UPDATE", "UPDATE"]);
    expect(await names()).toEqual([]);
  });

  test("holds every way of writing, with the record as it was left", async () => {
    await listen("company.*");
    const company = fixture.object("company");
    const { records } = fixture;
    const a = await fixture.create("company", { name: "a" });
    expect(await names()).toEqual(["company.created a"]);
    await records.createMany(company, [{ name: "b" }, { name: "c" }], options("company"), context);
    expect(await names()).toEqual(["company.created b", "company.created c"]);
    await records.updateOne(company, a, { name: "a2" }, options("company"), context);
    const [updated] = await fixture.takeEvents();
    expect(updated).toMatchObject({
      eventName: "company.updated",
      record: { id: a, name: "a2" },
      updatedFields: ["name"],
    });
    expect(Object.keys(updated?.record ?? {}).toSorted()).toEqual(
      Object.keys(
        JSON.parse((await records.findOne(company, a, fullSelection(company), context)) ?? "{}") as object,
      ).toSorted(),
    );
    await records.updateMany(company, { name: { in: ["b", "c"] } }, { stage: "X" }, options("company"), context);
    expect((await names()).toSorted()).toEqual(["company.updated b", "company.updated c"]);
    await records.deleteOne(company, a, options("company"), context);
    const [deleted] = await fixture.takeEvents();
    expect(deleted).toMatchObject({ eventName: "company.deleted", updatedFields: null });
    expect(deleted?.record["deletedAt"]).toEqual(expect.any(String));
    await records.restoreOne(company, a, options("company"), context);
    expect(await names()).toEqual(["company.restored a2"]);
    await records.deleteMany(company, { name: { in: ["b", "c"] } }, options("company"), context);
    expect((await names()).toSorted()).toEqual(["company.deleted b", "company.deleted c"]);
    await records.restoreMany(company, { name: { in: ["b", "c"] } }, options("company"), context);
    expect((await names()).toSorted()).toEqual(["company.restored b", "company.restored c"]);
    await records.destroyMany(company, { name: { in: ["b", "c"] } }, options("company"), context);
    expect((await names()).toSorted()).toEqual(["company.destroyed b", "company.destroyed c"]);
    await records.destroyOne(company, a, options("company"), context);
    expect(await names()).toEqual(["company.destroyed a2"]);
  });

  test("tells of an upsert what came of each record, and that it was upserted", async () => {
    const company = fixture.object("company");
    await fixture.create("company", { name: "there", code: "u1" });
    const gone = await fixture.create("company", { name: "gone", code: "u2" });
    await fixture.records.deleteOne(company, gone, options("company"), context);
    await listen("company.*");
    await fixture.records.createMany(
      company,
      [
        { name: "new", code: "u3" },
        { name: "changed", code: "u1" },
        { name: "back", code: "u2" },
      ],
      { ...options("company"), upsert: true },
      context,
    );
    const events = await fixture.takeEvents();
    expect(events.map(({ eventName, record }) => `${eventName} ${String(record["name"])}`)).toEqual([
      "company.created new",
      "company.updated changed",
      "company.restored back",
      "company.upserted new",
      "company.upserted changed",
      "company.upserted back",
    ]);
    expect(events[1]?.updatedFields).toEqual(["name", "code"]);
    expect(events[4]?.updatedFields).toBeNull();
  });

  test("tells of a merge: the others deleted, the one that stays updated, what pointed at the others updated", async () => {
    const winner = await fixture.create("company", { name: "winner" });
    const loser = await fixture.create("company", { name: "loser", stage: "kept" });
    await fixture.create("person", { name: "moved", companyId: loser });
    await fixture.create("person", { name: "stays", companyId: winner });
    await listen("*.*");
    const merge = { ids: [winner, loser], conflictPriorityIndex: 0, ...options("company") };
    await fixture.records.merge(fixture.object("company"), { ...merge, dryRun: true }, context);
    expect(await names()).toEqual([]);
    await fixture.records.merge(fixture.object("company"), merge, context);
    const events = await fixture.takeEvents();
    expect(
      events.map(({ eventName, record, updatedFields }) => [eventName, record["name"], updatedFields]).toSorted(),
    ).toEqual([
      ["company.deleted", "loser", null],
      ["company.updated", "winner", ["stage"]],
      ["person.updated", "moved", ["companyId"]],
    ]);
    expect(events.find(({ eventName }) => eventName === "person.updated")?.record["companyId"]).toBe(winner);
  });

  test("tells of what a destroyed record takes along, and of what loses its link", async () => {
    const company = await fixture.create("company", { name: "root" });
    const person = await fixture.create("person", { name: "linked", companyId: company });
    const deal = await fixture.create("deal", { name: "child", companyId: company });
    const line = await fixture.create("dealLine", { name: "grandchild", dealId: deal, personId: person });
    await listen("*.*");
    const heard: unknown[] = [];
    const stop = fixture.engine.events.subscribe("deal", ({ action, record }) => heard.push([action, record["name"]]));
    await fixture.records.destroyOne(fixture.object("company"), company, options("company"), context);
    stop();
    const events = await fixture.takeEvents();
    expect(events.map(({ eventName, record, updatedFields }) => [eventName, record["name"], updatedFields])).toEqual([
      ["company.destroyed", "root", null],
      ["deal.destroyed", "child", null],
      ["dealLine.destroyed", "grandchild", null],
      ["person.updated", "linked", ["companyId"]],
    ]);
    expect(events[1]?.record).toMatchObject({ id: deal, companyId: company });
    expect(events[3]?.record).toMatchObject({ id: person, companyId: null });
    expect(heard).toEqual([["DESTROYED", "child"]]);
    expect(hooked.map((text) => (JSON.parse(text) as { id: string }).id)).toEqual([line]);
  });

  test("tells of what goes along even when nobody asks for the record itself", async () => {
    const company = await fixture.create("company", { name: "root" });
    const deal = await fixture.create("deal", { name: "child", companyId: company });
    await fixture.create("dealLine", { name: "grandchild", dealId: deal });
    await listen("dealLine.destroyed");
    await fixture.records.destroyMany(fixture.object("company"), { id: { eq: company } }, options("company"), context);
    expect(await names()).toEqual(["dealLine.destroyed grandchild"]);
  });

  test("tells of each record once where relations run in a circle", async () => {
    const folder = fixture.object("folder");
    const root = await fixture.create("folder", { name: "root" });
    const child = await fixture.create("folder", { name: "child", parentId: root });
    await fixture.create("folder", { name: "grandchild", parentId: child });
    await fixture.records.updateOne(folder, root, { parentId: child }, options("folder"), context);
    await listen("folder.destroyed");
    await fixture.records.destroyOne(folder, child, options("folder"), context);
    expect((await names()).toSorted()).toEqual([
      "folder.destroyed child",
      "folder.destroyed grandchild",
      "folder.destroyed root",
    ]);
  });

  test("keeps nothing of a write that fails", async () => {
    await listen("*.*");
    const company = fixture.object("company");
    const id = await fixture.create("company", { name: "one", code: "same" });
    await fixture.takeEvents();
    const twice = [{ name: "two" }, { name: "three", code: "same" }];
    await expect(fixture.records.createMany(company, twice, options("company"), context)).rejects.toMatchObject({
      code: "DUPLICATE_ENTRY",
    });
    const nobody = "20202020-0000-4000-8000-000000000000";
    for (const attempt of [
      () => fixture.records.updateOne(company, nobody, { name: "x" }, options("company"), context),
      () => fixture.records.deleteOne(company, nobody, options("company"), context),
      () => fixture.records.destroyOne(company, nobody, options("company"), context),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "RECORD_NOT_FOUND" });
    await expect(
      fixture.records.createMany(
        company,
        [{ code: "fresh" }, { id, code: "fresh" }],
        { ...options("company"), upsert: true },
        context,
      ),
    ).rejects.toMatchObject({ code: "DUPLICATE_ENTRY" });
    expect(await names()).toEqual([]);
  });

  test("keeps nothing, and writes nothing, when the outbox itself fails", async () => {
    await listen("company.created");
    const table = fixture.database;
    const schema = fixture.engine.schema;
    await table.query({ text: `ALTER TABLE "${schema}"."__webhookDelivery" RENAME TO "__away"`, values: [] });
    try {
      await expect(fixture.create("company", { name: "unwritten" })).rejects.toMatchObject({ code: "42P01" });
    } finally {
      await table.query({ text: `ALTER TABLE "${schema}"."__away" RENAME TO "__webhookDelivery"`, values: [] });
    }
    const page = await fixture.records.findMany(
      fixture.object("company"),
      { filter: { name: { eq: "unwritten" } }, ...options("company"), withTotalCount: true },
      context,
    );
    expect(page.totalCount).toBe(0);
  });

  test("gives each webhook what it asks for: object, action and changed fields", async () => {
    const exact = await listen("company.created");
    const creations = await listen("*.created");
    const ofPeople = await listen("person.*");
    const everything = await listen("*.*");
    const stages = await fixture.addWebhook({ operations: ["company.updated"], updatedFields: ["stage"] });
    const links = await fixture.addWebhook({ operations: ["*.updated"], updatedFields: ["company"] });
    ids.push(stages, links);
    const webhooksOf = async () => (await fixture.takeEvents()).map(({ webhookId }) => webhookId).toSorted();
    const company = fixture.object("company");
    const id = await fixture.create("company", { name: "x" });
    expect(await webhooksOf()).toEqual([exact, creations, everything].toSorted());
    await fixture.records.updateOne(company, id, { name: "y" }, options("company"), context);
    expect(await webhooksOf()).toEqual([everything]);
    await fixture.records.updateOne(company, id, { name: "z", stage: "S" }, options("company"), context);
    expect(await webhooksOf()).toEqual([everything, stages].toSorted());
    const person = await fixture.create("person", { name: "p" });
    expect(await webhooksOf()).toEqual([creations, ofPeople, everything].toSorted());
    await fixture.records.updateOne(fixture.object("person"), person, { companyId: id }, options("person"), context);
    expect(await webhooksOf()).toEqual([ofPeople, everything, links].toSorted());
  });
});
