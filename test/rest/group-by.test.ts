import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { at, expectRefusal, useServer, type ExpectedRefusal, type Query } from "./use-server.js";

describe.each(engines)("groups on %s", (engine) => {
  const api = useServer(engine);

  beforeAll(async () => {
    const [acme, beta] = await api.createMany("companies", [
      { name: "Acme", address: { addressCity: "Paris" }, employees: 10, idealCustomerProfile: true },
      { name: "Beta", address: { addressCity: "Paris" }, employees: 30 },
      { name: "Gamma", address: { addressCity: "" } },
    ]);
    const euro = (amountMicros: number | string): JsonObject => ({ amountMicros, currencyCode: "EUR" });
    await api.createMany("opportunities", [
      {
        name: "a",
        stage: "NEW",
        amount: euro(1_000_000),
        closeDate: "2025-01-31T23:30:00Z",
        companyId: acme?.id ?? "",
      },
      {
        name: "b",
        stage: "NEW",
        amount: euro(2_000_000),
        closeDate: "2025-02-03T12:00:00Z",
        companyId: acme?.id ?? "",
      },
      {
        name: "c",
        stage: "MEETING",
        amount: euro("90071992547409930"),
        closeDate: "2025-02-09T12:00:00Z",
        companyId: beta?.id ?? "",
      },
      { name: "d", stage: "CUSTOMER", closeDate: "2024-12-29T12:00:00Z" },
      { name: "e", stage: "CUSTOMER" },
    ]);
    const gone = await api.create("opportunities", { name: "gone", stage: "NEW" });
    await api.del(`/opportunities/${gone.id}`, { soft_delete: "true" });
  });

  interface Asked {
    readonly by: JsonValue;
    readonly aggregate?: readonly string[];
    readonly order?: JsonValue;
    readonly more?: Query;
    readonly plural?: string;
  }
  const ask = ({ by, aggregate, order, more, plural = "opportunities" }: Asked) =>
    api.get(`/${plural}/groupBy`, {
      group_by: JSON.stringify(by),
      ...(aggregate === undefined ? {} : { aggregate: JSON.stringify(aggregate) }),
      ...(order === undefined ? {} : { order_by: JSON.stringify(order) }),
      ...more,
    });
  const groups = async (asked: Asked): Promise<JsonValue> => {
    const answer = await ask(asked);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  const values = async (asked: Asked): Promise<readonly JsonValue[]> =>
    ((await groups(asked)) as readonly JsonObject[]).map((group) => group["groupByDimensionValues"] ?? null);

  test("without aggregates only the dimensions, in the order of the model's options", async () => {
    expect(await groups({ by: [{ stage: true }] })).toEqual(
      ["NEW", "MEETING", "CUSTOMER"].map((stage) => ({ groupByDimensionValues: [stage] })),
    );
  });

  test("several dimensions", async () => {
    expect(await values({ by: [{ stage: true }, { company: { name: true } }] })).toEqual([
      ["NEW", "Acme"],
      ["MEETING", "Beta"],
      ["CUSTOMER", null],
    ]);
  });

  test("parts of composites, and through relations", async () => {
    const by = [{ address: { addressCity: true } }];
    const aggregate = ["totalCount", "sumEmployees", "countTrueIdealCustomerProfile", "countFalseIdealCustomerProfile"];
    expect(await groups({ plural: "companies", by, aggregate })).toEqual([
      {
        groupByDimensionValues: ["Paris"],
        totalCount: 2,
        sumEmployees: 40,
        countTrueIdealCustomerProfile: 1,
        countFalseIdealCustomerProfile: 1,
      },
      {
        groupByDimensionValues: [null],
        totalCount: 1,
        sumEmployees: null,
        countTrueIdealCustomerProfile: 0,
        countFalseIdealCustomerProfile: 1,
      },
    ]);
    expect(await values({ by: [{ company: { address: { addressCity: true } } }] })).toEqual([["Paris"], [null]]);
  });

  test.each<readonly [string, JsonObject, readonly (string | null)[]]>([
    ["DAY", {}, ["2024-12-29", "2025-01-31", "2025-02-03", "2025-02-09", null]],
    ["DAY", { timeZone: "Europe/Paris" }, ["2024-12-29", "2025-02-01", "2025-02-03", "2025-02-09", null]],
    ["WEEK", {}, ["2024-12-23", "2025-01-27", "2025-02-03", null]],
    ["WEEK", { weekStartDay: "SUNDAY" }, ["2024-12-29", "2025-01-26", "2025-02-02", "2025-02-09", null]],
    ["WEEK", { weekStartDay: "SATURDAY" }, ["2024-12-28", "2025-01-25", "2025-02-01", "2025-02-08", null]],
    ["MONTH", {}, ["2024-12", "2025-01", "2025-02", null]],
    ["MONTH", { timeZone: "Europe/Paris" }, ["2024-12", "2025-02", null]],
    ["MONTH", { timeZone: "America/New_York" }, ["2024-12", "2025-01", "2025-02", null]],
    ["QUARTER", {}, ["2024-Q4", "2025-Q1", null]],
    ["YEAR", {}, ["2024", "2025", null]],
    ["DAY_OF_THE_WEEK", {}, ["Monday", "Friday", "Sunday", null]],
    ["DAY_OF_THE_WEEK", { weekStartDay: "SUNDAY" }, ["Sunday", "Monday", "Friday", null]],
    ["MONTH_OF_THE_YEAR", {}, ["January", "February", "December", null]],
    ["QUARTER_OF_THE_YEAR", {}, ["Q1", "Q4", null]],
    [
      "NONE",
      {},
      [
        "2024-12-29T12:00:00.000Z",
        "2025-01-31T23:30:00.000Z",
        "2025-02-03T12:00:00.000Z",
        "2025-02-09T12:00:00.000Z",
        null,
      ],
    ],
  ])("dates by %s %j", async (granularity, options, labels) => {
    const asked = { by: [{ closeDate: { granularity, ...options } }] };
    expect(await values(asked)).toEqual(labels.map((label) => [label]));
  });

  test("aggregates of exact numbers are text, of counts numbers, of times texts", async () => {
    const aggregate = [
      "totalCount",
      "countNotEmptyId",
      "countEmptyAmount",
      "countUniqueValuesStage",
      "percentageEmptyCloseDate",
      "minAmountAmountMicros",
      "maxAmountAmountMicros",
      "avgAmountAmountMicros",
      "sumAmountAmountMicros",
      "minCloseDate",
    ];
    expect(await groups({ by: [{ stage: true }], aggregate })).toEqual([
      {
        groupByDimensionValues: ["NEW"],
        totalCount: 2,
        countNotEmptyId: 2,
        countEmptyAmount: 0,
        countUniqueValuesStage: 1,
        percentageEmptyCloseDate: 0,
        minAmountAmountMicros: "1000000",
        maxAmountAmountMicros: "2000000",
        avgAmountAmountMicros: "1500000",
        sumAmountAmountMicros: "3000000",
        minCloseDate: "2025-01-31T23:30:00.000Z",
      },
      expect.objectContaining({ sumAmountAmountMicros: "90071992547409930" }),
      expect.objectContaining({
        totalCount: 2,
        countEmptyAmount: 2,
        percentageEmptyCloseDate: 0.5,
        sumAmountAmountMicros: null,
      }),
    ]);
  });

  test.each<readonly [JsonValue, readonly string[]]>([
    [[{ stage: "DescNullsLast" }], ["CUSTOMER", "MEETING", "NEW"]],
    [[{ stage: "AscNullsFirst" }], ["NEW", "MEETING", "CUSTOMER"]],
    [[{ aggregate: { sumAmountAmountMicros: "DescNullsLast" } }], ["MEETING", "NEW", "CUSTOMER"]],
    [[{ aggregate: { sumAmountAmountMicros: "AscNullsFirst" } }], ["CUSTOMER", "NEW", "MEETING"]],
    [
      [{ aggregate: { totalCount: "AscNullsFirst" } }, { stage: "DescNullsLast" }],
      ["MEETING", "CUSTOMER", "NEW"],
    ],
  ])("ordered by %j", async (order, stages) => {
    expect(await values({ by: [{ stage: true }], order })).toEqual(stages.map((stage) => [stage]));
  });

  test("ordered by a date and by what a relation leads to", async () => {
    const by = [{ closeDate: { granularity: "YEAR" } }, { company: { name: true } }];
    const order = [
      { company: { name: "DescNullsFirst" } },
      { closeDate: { orderBy: "DescNullsFirst", granularity: "YEAR" } },
    ];
    expect(await values({ by, order })).toEqual([
      [null, null],
      ["2024", null],
      ["2025", "Beta"],
      ["2025", "Acme"],
    ]);
  });

  test("limit counts groups, filter leaves records out", async () => {
    expect(await values({ by: [{ name: true }], more: { limit: 2 } })).toEqual([["a"], ["b"]]);
    expect(await values({ by: [{ name: true }], more: { limit: 0 } })).toEqual([]);
    expect(await values({ by: [{ stage: true }], more: { filter: "company.name[eq]:Acme" } })).toEqual([["NEW"]]);
    expect(await values({ by: [{ stage: true }], more: { filter: "name[eq]:nobody" } })).toEqual([]);
    const gone = { filter: "deletedAt[is]:NOT_NULL" };
    expect(await groups({ by: [{ stage: true }], aggregate: ["totalCount"], more: gone })).toEqual([
      { groupByDimensionValues: ["NEW"], totalCount: 1 },
    ]);
  });

  test("50 groups without a limit, 200 with the greatest; 10 records of each", async () => {
    for (let batch = 0; batch < 4; batch += 1)
      await api.createMany(
        "tasks",
        Array.from({ length: 60 }, (_, index) => ({ title: `t${batch}-${index}` })),
      );
    const by = [{ title: true }];
    expect(await values({ plural: "tasks", by })).toHaveLength(50);
    expect(await values({ plural: "tasks", by, more: { limit: 1000 } })).toHaveLength(200);
    const sampled = await groups({ plural: "tasks", by: [{ status: true }], more: { include_records_sample: "true" } });
    expect(at(sampled, 0, "records")).toHaveLength(10);
  });

  test("a sample holds records as at depth 0, in its own order", async () => {
    const more = { include_records_sample: "true", order_by_for_records: "name[DescNullsLast]" };
    const sampled = await groups({ by: [{ stage: true }], more });
    const records = at(sampled, 0, "records") as readonly JsonObject[];
    expect(records.map(({ name }) => name)).toEqual(["b", "a"]);
    const [first] = await api.list("/opportunities", { filter: "name[eq]:b" });
    expect(records[0]).toEqual(first);
  });

  const refused = (path?: string, message?: RegExp): ExpectedRefusal => ({
    status: 400,
    code: "INVALID_QUERY_INPUT",
    path,
    message,
  });
  test.each<readonly [string, Query, ExpectedRefusal]>([
    ["no group_by", {}, refused("query.group_by")],
    ["group_by that is no JSON", { group_by: "stage" }, refused("query.group_by", /JSON/)],
    ["group_by that is no list", { group_by: '{"stage":true}' }, refused("query.group_by", /array/)],
    ["an empty group_by", { group_by: "[]" }, refused("groupBy")],
    ["two keys in one", { group_by: '[{"stage":true,"name":true}]' }, refused("groupBy[0]")],
    ["a text", { group_by: '["stage"]' }, refused("groupBy[0]")],
    ["false", { group_by: '[{"stage":false}]' }, refused("groupBy[0].stage")],
    ["an unknown field", { group_by: '[{"stag":true}]' }, refused("groupBy[0].stag", /"stage"/)],
    ["a whole composite", { group_by: '[{"amount":true}]' }, refused("groupBy[0].amount", /amountMicros/)],
    ["a whole relation", { group_by: '[{"company":true}]' }, refused("groupBy[0].company", /companyId/)],
    ["a to-many relation", { group_by: '[{"noteTargets":true}]' }, refused("groupBy[0].noteTargets")],
    [
      "a wrong granularity",
      { group_by: '[{"closeDate":{"granularity":"DECADE"}}]' },
      refused("groupBy[0].closeDate.granularity", /QUARTER/),
    ],
    [
      "a wrong week",
      { group_by: '[{"closeDate":{"granularity":"WEEK","weekStartDay":"FRIDAY"}}]' },
      refused("groupBy[0].closeDate.weekStartDay"),
    ],
    [
      "another option",
      { group_by: '[{"closeDate":{"granularity":"DAY","timezone":"UTC"}}]' },
      refused("groupBy[0].closeDate.timezone", /timeZone/),
    ],
    [
      "a wrong zone",
      { group_by: '[{"closeDate":{"granularity":"DAY","timeZone":"Mars/Olympus"}}]' },
      { status: 400, code: "INVALID_TIMEZONE", path: "groupBy[0].closeDate.timeZone" },
    ],
    [
      "SQL for a zone",
      { group_by: `[{"closeDate":{"granularity":"DAY","timeZone":"UTC'--"}}]` },
      { status: 400, code: "INVALID_TIMEZONE" },
    ],
    [
      "six dimensions",
      { group_by: JSON.stringify(Array.from({ length: 6 }, () => ({ stage: true }))) },
      refused("groupBy"),
    ],
    [
      "aggregate that is no JSON",
      { group_by: '[{"stage":true}]', aggregate: "totalCount" },
      refused("query.aggregate"),
    ],
    ["aggregate of numbers", { group_by: '[{"stage":true}]', aggregate: "[1]" }, refused("query.aggregate")],
    ["an unknown aggregate", { group_by: '[{"stage":true}]', aggregate: '["sumAmount"]' }, refused("aggregate")],
    [
      "an order that is no JSON",
      { group_by: '[{"stage":true}]', order_by: "stage" },
      { status: 400, code: "INVALID_ARGS_ORDER_BY", path: "query.order_by" },
    ],
    [
      "an order by no dimension",
      { group_by: '[{"stage":true}]', order_by: '[{"name":"AscNullsFirst"}]' },
      { status: 400, code: "INVALID_ARGS_ORDER_BY" },
    ],
    [
      "an order in no direction",
      { group_by: '[{"stage":true}]', order_by: '[{"stage":"ASC"}]' },
      { status: 400, code: "INVALID_ARGS_ORDER_BY" },
    ],
    [
      "an order of records without records",
      { group_by: '[{"stage":true}]', order_by_for_records: "name" },
      refused("query.order_by_for_records"),
    ],
    ["a view", { group_by: '[{"stage":true}]', view_id: "x" }, refused("query.view_id")],
    ["a negative limit", { group_by: '[{"stage":true}]', limit: -1 }, refused("query.limit")],
    ["depth", { group_by: '[{"stage":true}]', depth: 1 }, refused("query.depth")],
    [
      "a flag of 1",
      { group_by: '[{"stage":true}]', include_records_sample: 1 },
      refused("query.include_records_sample"),
    ],
    ["a prototype's key", { group_by: '[{"__proto__":true}]' }, refused()],
  ])("%s is refused", async (_what, query, expected) => {
    expectRefusal(await api.get("/opportunities/groupBy", query), expected);
  });
});
