import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOfField } from "../../../../src/runtime/records/entries-of-field.js";
import type { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { fullSelection } from "../../../../src/runtime/records/full-selection.js";
import type { RecordContext } from "../../../../src/runtime/records/records.js";
import type { Selection } from "../../../../src/runtime/records/selection.js";
import { openRecords, testContext } from "../../../support/record-fixture.js";
import { accessOf, model, salesRules } from "./restricted-model.js";
import {
  fixture,
  records,
  sales,
  acme,
  ann,
  bob,
  openWorld,
  contextOf,
  id,
  fields,
  related,
  refusalOf,
  type Call,
  find,
  filtered,
  searched,
} from "./restricted-world.js";

beforeAll(openWorld);
afterAll(() => fixture.close());

const nothing = { read: false, create: false, update: false, delete: false, destroy: false };
describe("fields that may not be written", () => {
  const options = { selection: id };
  const writes: readonly (readonly [title: string, permission: string, path: string, call: Call])[] = [
    [
      "create",
      "create",
      "data.revenue",
      (context) => records.createOne(fixture.object("company"), { revenue: 1 }, options, context),
    ],
    [
      "create in a batch",
      "create",
      "[1].revenue",
      (context) => records.createMany(fixture.object("company"), [{}, { revenue: 1 }], options, context),
    ],
    [
      "upsert",
      "update",
      "[0].revenue",
      (context) =>
        records.createMany(fixture.object("company"), [{ revenue: 1 }], { ...options, upsert: true }, context),
    ],
    [
      "update",
      "update",
      "data.revenue",
      (context) => records.updateOne(fixture.object("company"), acme, { revenue: null }, options, context),
    ],
    [
      "update many",
      "update",
      "data.revenue",
      (context) =>
        records.updateMany(fixture.object("company"), { id: { eq: acme } }, { revenue: 1 }, options, context),
    ],
  ];
  test.each(writes)("%s", async (_title, permission, path, call) => {
    const refusal = await refusalOf(() => call(sales));
    expect(refusal.message).toBe(`The role "Sales" may not ${permission} "revenue" of "company".`);
    expect(refusal.details[0]?.path).toBe(path);
    await expect(call(testContext)).resolves.toBeDefined();
  });

  test("a relation, by its foreign key and by connecting", async () => {
    const context = contextOf("R", { person: { unwritable: ["company"] } });
    const person = fixture.object("person");
    for (const data of [
      { companyId: acme },
      { companyId: null },
      { company: { connect: { where: { id: acme } } } },
      { company: null },
    ])
      expect(
        (await refusalOf(() => records.updateOne(person, ann, data, { selection: fields("person", "id") }, context)))
          .message,
      ).toBe('The role "R" may not update "company" of "person".');
  });

  test("what is not readable may be written, unless a unique value would tell", async () => {
    const person = fixture.object("person");
    await expect(
      records.updateOne(person, bob, { salary: 30 }, { selection: fields("person", "id") }, sales),
    ).resolves.toMatchObject({ written: [{ id: bob }] });
  });

  test("the owner's hooks write on the server's account", async () => {
    const hooked = await openRecords("pglite", model, {
      company: { beforeCreate: (input) => ({ ...input, revenue: 5 }) },
    });
    try {
      const context = { ...testContext, access: accessOf(hooked.workspace, "Sales", salesRules) };
      const company = hooked.object("company");
      const selection: Selection = { entries: [...entriesOfField(company.fieldsByName.get("id")!)] };
      const { written } = await hooked.records.createOne(company, { name: "H" }, { selection }, context);
      const stored = await hooked.records.findOne(company, written[0]!.id, fullSelection(company), testContext);
      expect(JSON.parse(stored ?? "null")).toMatchObject({ revenue: 5 });
    } finally {
      await hooked.close();
    }
  });
});

describe("what is left is served", () => {
  test("reads, with totals, filters and relations", async () => {
    const selection = related("person", "company", "toOne", fields("company", "id", "name"));
    const page = await records.findMany(
      fixture.object("person"),
      {
        selection,
        withTotalCount: true,
        filter: { company: { name: { eq: "Acme" } }, not: { bossId: { is: "NULL" } } },
        orderBy: [{ company: { name: "AscNullsFirst" } }],
      },
      sales,
    );
    expect([JSON.parse(page.records), page.totalCount]).toEqual([[{ company: { id: acme, name: "Acme" } }], 1]);
    // A second time, from what is known of the selection by then.
    expect(
      (await records.findMany(fixture.object("person"), { selection, withTotalCount: false }, sales)).records,
    ).toContain(acme);
    const other = contextOf("Other", { company: { unreadable: ["name"] } });
    await expect(find("person", selection)(other)).rejects.toThrow(
      'The role "Other" may not read "name" of "company".',
    );
  });

  test("a search looks only where nothing is hidden", async () => {
    const found = async (context: RecordContext): Promise<readonly string[]> => {
      const { hits } = await records.search({ searchInput: "", limit: 60 }, context);
      return [...new Set(hits.map((hit) => hit.objectNameSingular))].toSorted();
    };
    expect(await found(testContext)).toEqual(["company", "person", "vault"]);
    expect(await found(sales)).toEqual(["company", "person"]);
    expect(await found(contextOf("R", { person: { unreadable: ["name"] } }))).toEqual(["company", "vault"]);
    expect(
      await found(
        contextOf("R", {
          person: { allows: { read: false } },
          company: { allows: { read: false } },
          vault: { allows: { read: false } },
        }),
      ),
    ).toEqual([]);
    const hidden = contextOf("R", { person: { unreadable: ["createdAt"] } });
    const filter = { createdAt: { is: "NOT_NULL" } };
    const filteredSearch = (excluded: readonly string[]) =>
      records.search({ searchInput: "", limit: 60, filter, excludedObjectNameSingulars: excluded }, hidden);
    expect((await refusalOf(() => filteredSearch([]))).message).toBe(
      'The role "R" may not read "createdAt" of "person".',
    );
    expect((await filteredSearch(["person"])).hits.length).toBeGreaterThan(0);
    const wrong = await refusalOf(() => searched("persn")(sales));
    expect(wrong.code).toBe("INVALID_QUERY_INPUT");
  });

  test("an object reached by its own means still guards what it leads to", async () => {
    // Nothing of person is restricted here, only what its relation leads to.
    const context = contextOf("R", { company: { unreadable: ["revenue"] } });
    const refusal = await refusalOf(() =>
      filtered({ reports: { every: { company: { revenue: { gt: 1 } } } } })(context),
    );
    expect(refusal.details[0]).toMatchObject({ path: "filter.reports.every.company.revenue" });
  });

  test("who may create and not read is told that a value is taken, and not by whom", async () => {
    const company = fixture.object("company");
    const taken = (context: RecordContext): Promise<ApiError> =>
      refusalOf(() => records.createOne(company, { domain: "acme.example" }, { selection: id }, context));
    expect((await taken(testContext)).extras).toMatchObject({ conflictingRecordId: acme });
    const blind = await taken(contextOf("Form", { company: { allows: { ...nothing, create: true } } }));
    expect([blind.code, blind.extras]).toEqual(["DUPLICATE_ENTRY", {}]);
  });
});
