import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { ApiError } from "../../../src/runtime/errors/api-error.js";
import { fullSelection } from "../../../src/runtime/records/full-selection.js";
import type { HooksByObject } from "../../../src/runtime/records/hooks.js";
import { engines } from "../../support/databases.js";
import { openRecords, type RecordFixture } from "../../support/record-fixture.js";

const model = {
  objects: [
    {
      nameSingular: "task",
      namePlural: "tasks",
      fields: [
        { name: "title", type: "TEXT" },
        { name: "code", type: "TEXT", isUnique: true },
      ],
    },
  ],
} satisfies JsonValue;

describe.each(engines)("hooks (%s)", (engine) => {
  let fixture: RecordFixture;
  const log: string[] = [];
  const hooks: HooksByObject = {
    task: {
      beforeCreate: (input) => {
        const { title } = input as { title?: string };
        log.push(`beforeCreate ${title}`);
        if (title === "forbidden") throw new ApiError("PERMISSION_DENIED", "This title is not allowed");
        return { ...input, title: `${title}!` };
      },
      beforeUpdate: async (ids, input) => {
        // A hook may use the records itself, whatever is going on around it.
        const task = fixture.object("task");
        await fixture.records.findOne(task, ids[0] ?? "", fullSelection(task), fixture.context);
        log.push(`beforeUpdate ${ids.length}`);
        return { ...input, title: "changed by a hook" };
      },
      beforeDelete: (ids) => void log.push(`beforeDelete ${ids.length}`),
      beforeDestroy: (ids) => void log.push(`beforeDestroy ${ids.length}`),
      beforeRestore: (ids) => void log.push(`beforeRestore ${ids.length}`),
      afterCreate: (records) => void log.push(`afterCreate ${titles(records)}`),
      afterUpdate: (records) => void log.push(`afterUpdate ${titles(records)}`),
      afterDelete: (records) => void log.push(`afterDelete ${titles(records)}`),
      afterDestroy: async (records) => {
        const task = fixture.object("task");
        await fixture.records.findMany(
          task,
          { selection: fullSelection(task), withTotalCount: false },
          fixture.context,
        );
        log.push(`afterDestroy ${titles(records)}`);
      },
      afterRestore: (records) => void log.push(`afterRestore ${titles(records)}`),
    },
  };
  const titles = (records: readonly object[]): string =>
    records.map((record) => (record as { title: string }).title).join(",");

  beforeAll(async () => {
    fixture = await openRecords(engine, model, hooks);
  });
  afterAll(() => fixture.close());
  beforeEach(() => {
    log.length = 0;
  });

  test("stand around every way to write, once per request, with the records as they are", async () => {
    const { records, context } = fixture;
    const task = fixture.object("task");
    const options = { selection: fullSelection(task) };
    const made = await records.createMany(task, [{ title: "a" }, { title: "b" }], options, context);
    const ids = made.written.map((record) => record.id);
    expect((JSON.parse(made.json) as { title: string }[]).map((record) => record.title)).toEqual(["a!", "b!"]);
    expect(log.splice(0)).toEqual(["beforeCreate a", "beforeCreate b", "afterCreate a!,b!"]);

    const changed = await records.updateMany(task, { id: { in: ids } }, { title: "x" }, options, context);
    expect((JSON.parse(changed.json) as { title: string }[]).map((record) => record.title)).toEqual(
      Array(2).fill("changed by a hook"),
    );
    expect(log.splice(0)).toEqual(["beforeUpdate 2", "afterUpdate changed by a hook,changed by a hook"]);

    const [first = ""] = ids;
    await records.deleteOne(task, first, options, context);
    await records.restoreMany(task, { id: { eq: first } }, options, context);
    await records.destroyMany(task, { id: { in: ids } }, options, context);
    expect(log).toEqual([
      "beforeDelete 1",
      "afterDelete changed by a hook",
      "beforeRestore 1",
      "afterRestore changed by a hook",
      "beforeDestroy 2",
      "afterDestroy changed by a hook,changed by a hook",
    ]);
  });

  test("refuse a whole batch, of which nothing is written", async () => {
    const { records, context } = fixture;
    const task = fixture.object("task");
    const options = { selection: fullSelection(task) };
    await expect(
      records.createMany(task, [{ title: "fine" }, { title: "forbidden" }], options, context),
    ).rejects.toMatchObject({ code: "PERMISSION_DENIED" });
    const page = await records.findMany(task, { selection: options.selection, withTotalCount: true }, context);
    expect(page.totalCount).toBe(0);
    expect(log).toEqual(["beforeCreate fine", "beforeCreate forbidden"]);
  });

  test("after a write do not run when the database refuses it", async () => {
    const { records, context } = fixture;
    const task = fixture.object("task");
    const options = { selection: fullSelection(task) };
    await expect(
      records.createMany(task, [{ code: "same" }, { code: "same" }], options, context),
    ).rejects.toMatchObject({ code: "DUPLICATE_ENTRY" });
    expect(log.filter((entry) => entry.startsWith("after"))).toEqual([]);
  });

  test("listeners hear of every write, with the record and the fields it was given", async () => {
    const { records, context } = fixture;
    const task = fixture.object("task");
    const options = { selection: fullSelection(task) };
    const heard: unknown[] = [];
    const stop = fixture.engine.events.subscribe("task", ({ action, record, updatedFields, actor }) =>
      heard.push([action, record["title"], updatedFields, actor.name]),
    );
    const { written } = await records.createOne(task, { title: "t", code: "c" }, options, context);
    const [{ id } = { id: "" }] = written;
    await records.updateOne(task, id, { code: "d" }, options, context);
    await records.deleteOne(task, id, options, context);
    await records.createMany(task, [{ id, code: "e" }], { ...options, upsert: true }, context);
    await records.destroyOne(task, id, options, context);
    stop();
    await records.createOne(task, { title: "unheard" }, options, context);
    expect(heard).toEqual([
      ["CREATED", "t!", null, "Test key"],
      ["UPDATED", "changed by a hook", ["code", "title"], "Test key"],
      ["DELETED", "changed by a hook", null, "Test key"],
      ["RESTORED", expect.any(String), null, "Test key"],
      ["DESTROYED", expect.any(String), null, "Test key"],
    ]);
  });
});
