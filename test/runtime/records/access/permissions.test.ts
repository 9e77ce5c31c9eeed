import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RecordPermission } from "../../../../src/runtime/auth/access.js";
import type { Records } from "../../../../src/runtime/records/records.js";
import { testContext } from "../../../support/record-fixture.js";
import { type ObjectRule } from "./restricted-model.js";
import {
  fixture,
  records,
  acme,
  ann,
  openWorld,
  contextOf,
  id,
  fields,
  made,
  refusalOf,
  type Call,
  filtered,
  searched,
} from "./restricted-world.js";

beforeAll(openWorld);
afterAll(() => fixture.close());

const operations: readonly (readonly [name: keyof Records, permission: RecordPermission, call: Call])[] = [
  ["findMany", "read", filtered({}, "company")],
  ["findOne", "read", (context) => records.findOne(fixture.object("company"), acme, id, context)],
  ["findFirst", "read", (context) => records.findFirst(fixture.object("company"), {}, id, context)],
  [
    "findConnection",
    "read",
    (context) => records.findConnection(fixture.object("company"), {}, { entries: [] }, context),
  ],
  [
    "groupBy",
    "read",
    (context) => records.groupBy(fixture.object("company"), { groupBy: [{ name: true }], entries: [] }, context),
  ],
  [
    "findDuplicates",
    "read",
    (context) => records.findDuplicates(fixture.object("company"), { ids: [acme], selection: id }, context),
  ],
  [
    "findDuplicateConnections",
    "read",
    (context) => records.findDuplicateConnections(fixture.object("company"), { ids: [acme] }, { entries: [] }, context),
  ],
  ["search", "read", searched("company")],
  ["createOne", "create", (context) => records.createOne(fixture.object("company"), {}, { selection: id }, context)],
  [
    "createMany",
    "create",
    (context) => records.createMany(fixture.object("company"), [{}], { selection: id }, context),
  ],
  [
    "updateOne",
    "update",
    (context) => records.updateOne(fixture.object("company"), acme, {}, { selection: id }, context),
  ],
  [
    "updateMany",
    "update",
    (context) => records.updateMany(fixture.object("company"), { id: { eq: acme } }, {}, { selection: id }, context),
  ],
  [
    "deleteOne",
    "delete",
    async (context) =>
      records.deleteOne(fixture.object("company"), await made("company", {}), { selection: id }, context),
  ],
  [
    "deleteMany",
    "delete",
    (context) => records.deleteMany(fixture.object("company"), { id: { in: [] } }, { selection: id }, context),
  ],
  [
    "destroyOne",
    "destroy",
    async (context) =>
      records.destroyOne(fixture.object("company"), await made("company", {}), { selection: id }, context),
  ],
  [
    "destroyMany",
    "destroy",
    (context) => records.destroyMany(fixture.object("company"), { id: { in: [] } }, { selection: id }, context),
  ],
  [
    "restoreOne",
    "delete",
    (context) => records.restoreOne(fixture.object("company"), acme, { selection: id }, context),
  ],
  [
    "restoreMany",
    "delete",
    (context) => records.restoreMany(fixture.object("company"), { id: { in: [] } }, { selection: id }, context),
  ],
];
const nothing = { read: false, create: false, update: false, delete: false, destroy: false };

describe("each operation takes its permission", () => {
  test.each(operations)("%s: %s", async (name, permission, call) => {
    const without = contextOf("Almost", { company: { allows: { [permission]: false } } });
    const refusal = await refusalOf(() => call(without));
    expect([refusal.code, refusal.message]).toEqual([
      "PERMISSION_DENIED",
      `The role "Almost" may not ${permission} "company".`,
    ]);
    // It takes no other: a write answers the id to whoever may write.
    const only = contextOf("Only", { company: { allows: { ...nothing, [permission]: true } } });
    await expect(call(only), name).resolves.toBeDefined();
  });

  test("an upsert creates and updates", async () => {
    const upsert: Call = (context) =>
      records.createOne(
        fixture.object("company"),
        { domain: "acme.example" },
        { selection: id, upsert: true },
        context,
      );
    for (const without of ["create", "update"] as const)
      expect(
        (await refusalOf(() => upsert(contextOf("R", { company: { allows: { [without]: false } } })))).message,
      ).toBe(`The role "R" may not ${without} "company".`);
    await expect(upsert(contextOf("R", { company: { allows: { delete: false } } }))).resolves.toBeDefined();
    const blind = await refusalOf(() => upsert(contextOf("R", { company: { allows: { read: false } } })));
    expect(blind.message).toContain(`may not read "domain" of "company"`);
  });

  test("an upsert brings a deleted record back only for who may delete", async () => {
    const company = fixture.object("company");
    const deleted = await made("company", { domain: "gone.example" });
    await records.deleteOne(company, deleted, { selection: id }, testContext);
    const upsert: Call = (context) =>
      records.createMany(
        company,
        [{ name: "New beside it" }, { domain: "gone.example" }],
        { selection: id, upsert: true },
        context,
      );
    const refusal = await refusalOf(() => upsert(contextOf("R", { company: { allows: { delete: false } } })));
    expect([refusal.code, refusal.details[0]?.path]).toEqual(["PERMISSION_DENIED", "[1]"]);
    const found = await records.findMany(
      company,
      { filter: { name: { eq: "New beside it" } }, selection: id, withTotalCount: true },
      testContext,
    );
    expect(found.totalCount).toBe(0);
    const hidden = contextOf("R", { company: { allows: { delete: false }, unreadable: ["deletedAt"] } });
    const fresh: Call = (context) =>
      records.createOne(company, { domain: "fresh.example" }, { selection: id, upsert: true }, context);
    expect((await refusalOf(() => fresh(hidden))).message).toBe('The role "R" may not delete "company".');
    await expect(upsert(testContext)).resolves.toMatchObject({
      written: [{ outcome: "created" }, { id: deleted, outcome: "restored" }],
    });
  });

  test("to write deletedAt is to delete, or to restore", async () => {
    const person = fixture.object("person");
    const keeper = contextOf("Keeper", { person: { allows: { delete: false } } });
    const options = { selection: fields("person", "id") };
    const now = new Date().toISOString();
    const refused: readonly Call[] = [
      (context) => records.updateOne(person, ann, { deletedAt: now }, options, context),
      (context) => records.updateMany(person, { deletedAt: { is: "NOT_NULL" } }, { deletedAt: null }, options, context),
      (context) => records.createOne(person, { deletedAt: now }, options, context),
    ];
    for (const call of refused)
      expect((await refusalOf(() => call(keeper))).message).toBe('The role "Keeper" may not delete "person".');
    // Records that are read, changed and sent back hold it.
    await expect(records.updateOne(person, ann, { deletedAt: null }, options, keeper)).resolves.toBeDefined();
  });

  test("a merge takes all that it does", async () => {
    const person = fixture.object("person");
    const pair = async (): Promise<readonly string[]> => [
      await made("person", { name: { firstName: "M" } }),
      await made("person", { name: { firstName: "M" } }),
    ];
    const merge = async (rules: Readonly<Record<string, ObjectRule>>): Promise<unknown> =>
      records.merge(
        person,
        { ids: await pair(), conflictPriorityIndex: 0, selection: fields("person", "id") },
        contextOf("R", rules),
      );
    for (const permission of ["read", "update", "delete"] as const)
      expect((await refusalOf(() => merge({ person: { allows: { [permission]: false } } }))).message).toBe(
        `The role "R" may not ${permission} "person".`,
      );
    expect((await refusalOf(() => merge({ person: { unwritable: ["salary"] } }))).message).toBe(
      'The role "R" may not update "salary" of "person".',
    );
    await expect(
      merge({ person: { unreadable: ["salary"], allows: { create: false, destroy: false } } }),
    ).resolves.toBeDefined();

    const company = fixture.object("company");
    const mergeCompanies = (rules: Readonly<Record<string, ObjectRule>>): Promise<unknown> =>
      records.merge(company, { ids: [acme, ann], conflictPriorityIndex: 0, selection: id }, contextOf("R", rules));
    expect((await refusalOf(() => mergeCompanies({ person: { allows: { update: false } } }))).message).toBe(
      'The role "R" may not update "person".',
    );
    expect((await refusalOf(() => mergeCompanies({ person: { unwritable: ["company"] } }))).message).toBe(
      'The role "R" may not update "company" of "person".',
    );
  });
});
