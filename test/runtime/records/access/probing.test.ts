import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import type { ApiError } from "../../../../src/runtime/errors/api-error.js";
import { testContext } from "../../../support/record-fixture.js";
import {
  fixture,
  records,
  sales,
  acme,
  ann,
  openWorld,
  id,
  fields,
  related,
  peopleConnection,
  aggregateOf,
  refusalOf,
  type Call,
  find,
  filtered,
  ordered,
  grouped,
  searched,
} from "./restricted-world.js";

let serial = 0;

beforeAll(openWorld);
afterAll(() => fixture.close());

const probes: readonly (readonly [title: string, refused: string, call: Call])[] = [
  ["select a field", '"revenue" of "company"', find("company", fields("company", "id", "revenue"))],
  ["select a composite", '"home" of "person"', find("person", fields("person", "home"))],
  ["select the foreign key of a hidden relation", '"mentor" of "person"', find("person", fields("person", "mentor"))],
  [
    "select a hidden relation",
    '"mentor" of "person"',
    find("person", related("person", "mentor", "toOne", fields("person", "id"))),
  ],
  [
    "select through a relation",
    '"revenue" of "company"',
    find("person", related("person", "company", "toOne", fields("company", "revenue"))),
  ],
  [
    "select records of a hidden object",
    '"vault"',
    find("company", related("company", "vault", "toOne", fields("vault", "id"))),
  ],
  [
    "select the other side of a hidden relation",
    '"mentor" of "person"',
    find("person", related("person", "mentees", "toMany", fields("person", "id"))),
  ],
  [
    "select deep",
    '"salary" of "person"',
    find(
      "person",
      related("person", "company", "toOne", related("company", "people", "toMany", fields("person", "salary"))),
    ),
  ],
  [
    "filter a nested connection",
    '"salary" of "person"',
    find("company", peopleConnection({ filter: { salary: { gt: 1 } } }, fields("person", "id"))),
  ],
  [
    "order a nested connection",
    '"salary" of "person"',
    find("company", peopleConnection({ orderBy: [{ salary: "AscNullsFirst" }] }, fields("person", "id"))),
  ],
  [
    "aggregate in a nested connection",
    '"salary" of "person"',
    find("company", peopleConnection({}, fields("person", "id"), "maxSalary")),
  ],
  [
    "select in a nested connection",
    '"salary" of "person"',
    find("company", peopleConnection({}, fields("person", "salary"))),
  ],

  ["filter", '"salary" of "person"', filtered({ salary: { gt: 5 } })],
  ["filter by null", '"salary" of "person"', filtered({ salary: { is: "NULL" } })],
  [
    "filter in and",
    '"salary" of "person"',
    filtered({ and: [{ name: { firstName: { eq: "Ann" } } }, { salary: { gt: 5 } }] }),
  ],
  ["filter in or, in one object", '"salary" of "person"', filtered({ or: { salary: { gt: 5 } } })],
  ["filter in not of not", '"salary" of "person"', filtered({ not: { not: { salary: { gt: 5 } } } })],
  ["filter by a part of a composite", '"home" of "person"', filtered({ home: { addressCity: { eq: "X" } } })],
  ["filter by the foreign key of a hidden relation", '"mentor" of "person"', filtered({ mentorId: { is: "NULL" } })],
  ["filter through a hidden relation", '"mentor" of "person"', filtered({ mentor: { id: { is: "NOT_NULL" } } })],
  ["filter through a relation", '"revenue" of "company"', filtered({ company: { revenue: { gt: 1 } } })],
  ["filter through two relations", '"revenue" of "company"', filtered({ boss: { company: { revenue: { gt: 1 } } } })],
  ["filter through a relation to a hidden object", '"vault"', filtered({ vault: { code: { eq: "V1" } } }, "company")],
  ["filter by the id of a hidden object", '"vault"', filtered({ vault: { id: { is: "NOT_NULL" } } }, "company")],
  ...(["some", "none", "every"] as const).map(
    (quantifier) =>
      [
        `filter by ${quantifier}`,
        '"salary" of "person"',
        filtered({ people: { [quantifier]: { salary: { gt: 1 } } } }, "company"),
      ] as const,
  ),
  ["filter by the other side of a hidden relation", '"mentor" of "person"', filtered({ mentees: { some: {} } })],
  [
    "find first by a filter",
    '"salary" of "person"',
    (context) => records.findFirst(fixture.object("person"), { salary: { eq: 10 } }, fields("person", "id"), context),
  ],
  [
    "find one",
    '"salary" of "person"',
    (context) => records.findOne(fixture.object("person"), ann, fields("person", "salary"), context),
  ],
  [
    "find as a connection, by filter",
    '"salary" of "person"',
    (context) =>
      records.findConnection(fixture.object("person"), { filter: { salary: { gt: 1 } } }, { entries: [] }, context),
  ],
  [
    "find as a connection, by order",
    '"salary" of "person"',
    (context) =>
      records.findConnection(
        fixture.object("person"),
        { orderBy: [{ salary: "AscNullsFirst" }] },
        { entries: [] },
        context,
      ),
  ],
  [
    "find as a connection, by aggregate",
    '"salary" of "person"',
    (context) =>
      records.findConnection(
        fixture.object("person"),
        {},
        { entries: [{ kind: "aggregate", key: "a", aggregate: aggregateOf("person", "avgSalary") }] },
        context,
      ),
  ],
  [
    "find as a connection, its nodes",
    '"salary" of "person"',
    (context) =>
      records.findConnection(
        fixture.object("person"),
        {},
        {
          entries: [
            { kind: "edges", key: "e", entries: [{ kind: "node", key: "n", selection: fields("person", "salary") }] },
          ],
        },
        context,
      ),
  ],
  [
    "list through the other side of a hidden relation",
    '"mentor" of "person"',
    (context) =>
      records.findMany(
        fixture.object("person"),
        {
          selection: fields("person", "id"),
          withTotalCount: true,
          relatedTo: { object: fixture.object("person"), fieldName: "mentees", id: ann },
        },
        context,
      ),
  ],
  [
    "list from a hidden object",
    '"vault"',
    (context) =>
      records.findMany(
        fixture.object("company"),
        {
          selection: fields("company", "id"),
          withTotalCount: true,
          relatedTo: { object: fixture.object("vault"), fieldName: "companies", id: ann },
        },
        context,
      ),
  ],

  ["order", '"salary" of "person"', ordered([{ salary: "DescNullsLast" }])],
  [
    "order as a second key",
    '"salary" of "person"',
    ordered([{ createdAt: "DescNullsLast" }, { salary: "AscNullsFirst" }]),
  ],
  ["order in one object", '"salary" of "person"', ordered({ salary: "AscNullsFirst" })],
  ["order by a part of a composite", '"home" of "person"', ordered([{ home: { addressCity: "AscNullsFirst" } }])],
  ["order through a relation", '"revenue" of "company"', ordered([{ company: { revenue: "AscNullsFirst" } }])],
  ["order through a hidden relation", '"mentor" of "person"', ordered([{ mentor: { createdAt: "AscNullsFirst" } }])],
  ["order by a foreign key", '"mentor" of "person"', ordered([{ mentorId: "AscNullsFirst" }])],

  ["group", '"salary" of "person"', grouped([{ salary: true }])],
  ["group by a part of a composite", '"home" of "person"', grouped([{ home: { addressCity: true } }])],
  ["group through relations", '"revenue" of "company"', grouped([{ boss: { company: { revenue: true } } }])],
  ["aggregate groups", '"salary" of "person"', grouped([{ companyId: true }], { aggregate: "sumSalary" })],
  [
    "order groups by an aggregate",
    '"salary" of "person"',
    grouped([{ companyId: true }], { orderBy: [{ aggregate: { maxSalary: "AscNullsFirst" } }] }),
  ],
  [
    "order a sample",
    '"salary" of "person"',
    grouped([{ companyId: true }], { recordsOrderBy: [{ salary: "AscNullsFirst" }] }),
  ],

  ["search a hidden object", '"vault"', searched("vault")],
  [
    "look for duplicates by a hidden criterion",
    '"revenue" of "company"',
    (context) => records.findDuplicates(fixture.object("company"), { data: [{ revenue: 7 }], selection: id }, context),
  ],
  [
    "look for duplicates as connections",
    '"revenue" of "company"',
    (context) => records.findDuplicateConnections(fixture.object("company"), { ids: [acme] }, { entries: [] }, context),
  ],
  [
    "show a hidden field of duplicates",
    '"salary" of "person"',
    (context) =>
      records.findDuplicates(fixture.object("person"), { ids: [ann], selection: fields("person", "salary") }, context),
  ],

  [
    "connect to a hidden object",
    '"vault"',
    (context) =>
      records.createOne(
        fixture.object("company"),
        { name: "x", vault: { connect: { where: { code: "V1" } } } },
        { selection: id },
        context,
      ),
  ],
  [
    "connect by a hidden unique field",
    '"taxId" of "company"',
    (context) =>
      records.createOne(
        fixture.object("person"),
        { company: { connect: { where: { taxId: "T1" } } } },
        { selection: fields("person", "id") },
        context,
      ),
  ],
  [
    "connect so in an update",
    '"taxId" of "company"',
    (context) =>
      records.updateOne(
        fixture.object("person"),
        ann,
        { company: { connect: { where: { taxId: "T1" } } } },
        { selection: fields("person", "id") },
        context,
      ),
  ],
  [
    "create with a hidden unique value",
    '"taxId" of "company"',
    (context) =>
      records.createOne(
        fixture.object("company"),
        { name: "x", taxId: `T${(serial += 1)}0` },
        { selection: id },
        context,
      ),
  ],
  [
    "update a hidden unique value",
    '"taxId" of "company"',
    (context) => records.updateOne(fixture.object("company"), acme, { taxId: "T1" }, { selection: id }, context),
  ],
  [
    "upsert by a hidden unique value",
    '"taxId" of "company"',
    (context) =>
      records.createMany(
        fixture.object("company"),
        [{ name: "Acme", taxId: "T1" }],
        { selection: id, upsert: true },
        context,
      ),
  ],
  [
    "update what a hidden value matches",
    '"salary" of "person"',
    (context) =>
      records.updateMany(
        fixture.object("person"),
        { salary: { eq: 10 } },
        { name: { firstName: "Ann" } },
        { selection: fields("person", "id") },
        context,
      ),
  ],
  [
    "delete what a hidden value matches",
    '"salary" of "person"',
    (context) =>
      records.deleteMany(
        fixture.object("person"),
        { salary: { eq: 99 } },
        { selection: fields("person", "id") },
        context,
      ),
  ],
  [
    "destroy what a hidden value matches",
    '"salary" of "person"',
    (context) =>
      records.destroyMany(
        fixture.object("person"),
        { salary: { eq: 99 } },
        { selection: fields("person", "id") },
        context,
      ),
  ],
  [
    "restore what a hidden value matches",
    '"salary" of "person"',
    (context) =>
      records.restoreMany(
        fixture.object("person"),
        { salary: { eq: 99 } },
        { selection: fields("person", "id") },
        context,
      ),
  ],
  [
    "show a hidden field of what is created",
    '"salary" of "person"',
    (context) => records.createOne(fixture.object("person"), {}, { selection: fields("person", "salary") }, context),
  ],
  [
    "show a hidden field of what is updated",
    '"salary" of "person"',
    (context) =>
      records.updateOne(fixture.object("person"), ann, {}, { selection: fields("person", "salary") }, context),
  ],
];

describe("what may not be read cannot be found out by a way to", () => {
  test.each(probes)("%s", async (_title, refused, call) => {
    const refusal = await refusalOf(() => call(sales));
    expect(refusal.code).toBe("PERMISSION_DENIED");
    expect(refusal.message).toContain(`The role "Sales" may not read ${refused}`);
    expect(refusal.details).toHaveLength(1);
    expect(refusal.extras).toMatchObject({ role: "Sales", permission: "read" });
    // The same request is good for who may read everything: nothing else is wrong with it.
    await expect(call(testContext)).resolves.toBeDefined();
  });
});

/** Everything that one record operation does, and the permission that it takes. */
test("a refusal is the same whether or not there are records", async () => {
  const person = fixture.object("person");
  const nobody = "00000000-0000-4000-8000-000000000000";
  const ask = (of: string): Promise<ApiError> =>
    refusalOf(() => records.findOne(person, of, fields("person", "salary"), sales));
  const change = (of: string): Promise<ApiError> =>
    refusalOf(() => records.updateOne(fixture.object("company"), of, { revenue: 1 }, { selection: id }, sales));
  for (const call of [ask, change]) {
    const [there, absent] = [await call(call === ask ? ann : acme), await call(nobody)];
    expect({ ...absent }).toEqual({ ...there });
    expect(absent.message).toBe(there.message);
  }
});

test("nesting without end is refused, not walked", async () => {
  let filter: JsonValue = { salary: { gt: 1 } };
  let groups: JsonValue = { salary: true };
  for (let depth = 0; depth < 3000; depth += 1) {
    filter = { not: filter };
    groups = { boss: groups };
  }
  expect((await refusalOf(() => filtered(filter)(sales))).code).toBe("INVALID_ARGS_FILTER");
  expect((await refusalOf(() => grouped([groups])(sales))).code).toBe("INVALID_QUERY_INPUT");
});
