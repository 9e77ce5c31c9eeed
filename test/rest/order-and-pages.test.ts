import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/core/json/json-value.js";
import { engines } from "../support/databases.js";
import { at, expectRefusal, identified, recordsOf, textAt, useServer, type Answer, type Query } from "./use-server.js";

/** Sorted by hand below; city tells these from what other tests make. */
const people: readonly JsonObject[] = [
  { name: { firstName: "Ada", lastName: "King" }, jobTitle: "CTO" },
  { name: { firstName: "Ada", lastName: "Young" }, jobTitle: null },
  { name: { firstName: "Bob", lastName: "King" }, jobTitle: "CEO" },
  { name: { firstName: "", lastName: "Zorn" }, jobTitle: "CTO" },
  { name: { firstName: "Cleo", lastName: "" }, jobTitle: null },
  { name: { firstName: "Dan", lastName: "Abel" }, jobTitle: "VP" },
  { name: { firstName: "Eve", lastName: "King" }, jobTitle: "CEO" },
];

describe.each(engines)("order and pages on %s", (engine) => {
  const api = useServer(engine);
  const filter = "city[eq]:Paged";
  const sorted: string[] = [];

  beforeAll(async () => {
    const made = await api.createMany(
      "people",
      people.map((person) => ({ ...person, city: "Paged" })),
    );
    sorted.push(...made.map(({ id }) => id).toSorted());
  });

  const page = (query: Query): Promise<Answer> => api.get("/people", { filter, ...query });
  const label = (record: JsonObject): string =>
    `${textAt(record, "name", "firstName")} ${textAt(record, "name", "lastName")} ${textAt(record, "jobTitle")}`.trim();

  /** All pages in one direction, each checked for what it says of the ones around it. */
  async function walk(path: string, query: Query, limit: number, direction: "forward" | "backward"): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    const isForward = direction === "forward";
    const parameter = isForward ? "starting_after" : "ending_before";
    for (;;) {
      const answer: Answer = await api.get(path, {
        ...query,
        limit,
        ...(cursor === null ? {} : { [parameter]: cursor }),
      });
      expect(answer.status, answer.text).toBe(200);
      const records = recordsOf(answer).map((record) => identified(record).id);
      if (isForward) ids.push(...records);
      else ids.unshift(...records);
      const info = at(answer.body, "pageInfo");
      expect(at(info, isForward ? "hasPreviousPage" : "hasNextPage")).toBe(cursor !== null);
      if (at(info, isForward ? "hasNextPage" : "hasPreviousPage") !== true) return ids;
      expect(records).toHaveLength(limit);
      cursor = textAt(info, isForward ? "endCursor" : "startCursor");
    }
  }

  test("without an order records come by id", async () => {
    expect(recordsOf(await page({})).map(({ id }) => id)).toEqual(sorted);
  });

  test.each<readonly [string, (a: string, b: string) => number]>([
    ["id[DescNullsLast]", (a, b) => (a < b ? 1 : -1)],
    ["id", (a, b) => (a < b ? -1 : 1)],
  ])("order_by=%s", async (order_by, compare) => {
    expect(recordsOf(await page({ order_by })).map(({ id }) => id)).toEqual(sorted.toSorted(compare));
  });

  test.each<readonly [string, readonly string[]]>([
    [
      "jobTitle[AscNullsFirst],name.lastName,name.firstName",
      ["Cleo", "Ada Young", "Bob King CEO", "Eve King CEO", "Ada King CTO", "Zorn CTO", "Dan Abel VP"],
    ],
    [
      "jobTitle[AscNullsLast],name.lastName,name.firstName",
      ["Bob King CEO", "Eve King CEO", "Ada King CTO", "Zorn CTO", "Dan Abel VP", "Cleo", "Ada Young"],
    ],
    [
      "jobTitle[DescNullsFirst],name.lastName,name.firstName",
      ["Cleo", "Ada Young", "Dan Abel VP", "Ada King CTO", "Zorn CTO", "Bob King CEO", "Eve King CEO"],
    ],
    [
      "jobTitle[DescNullsLast],name.lastName[DescNullsLast],name.firstName",
      ["Dan Abel VP", "Zorn CTO", "Ada King CTO", "Bob King CEO", "Eve King CEO", "Ada Young", "Cleo"],
    ],
    [
      " name.lastName[ DescNullsLast ] , name.firstName ",
      ["Zorn CTO", "Ada Young", "Ada King CTO", "Bob King CEO", "Eve King CEO", "Dan Abel VP", "Cleo"],
    ],
    [
      "name.firstName[AscNullsLast],name.lastName,name.firstName[DescNullsLast]",
      ["Ada King CTO", "Ada Young", "Bob King CEO", "Cleo", "Dan Abel VP", "Eve King CEO", "Zorn CTO"],
    ],
    [
      '[{"name":{"lastName":"AscNullsLast"}},{"name":{"firstName":"DescNullsLast"}}]',
      ["Dan Abel VP", "Eve King CEO", "Bob King CEO", "Ada King CTO", "Ada Young", "Zorn CTO", "Cleo"],
    ],
  ])("order_by=%s", async (order_by, labels) => {
    expect(recordsOf(await page({ order_by })).map(label)).toEqual(labels);
  });

  test("options are ordered as the model lists them; relations by what they lead to", async () => {
    const [late, early] = await api.createMany("companies", [{ name: "Zeta" }, { name: "Alpha" }]);
    const made = await api.createMany("opportunities", [
      { name: "1", stage: "PROPOSAL", companyId: early?.id ?? "" },
      { name: "2", stage: "NEW" },
      { name: "3", stage: "CUSTOMER", companyId: late?.id ?? "" },
      { name: "4", stage: "MEETING", companyId: late?.id ?? "" },
    ]);
    expect(made).toHaveLength(4);
    const names = async (order_by: string): Promise<unknown> =>
      (await api.list("/opportunities", { order_by })).map(({ name }) => name).join("");
    expect(await names("stage")).toBe("2413");
    expect(await names("stage[DescNullsLast]")).toBe("3142");
    expect(await names("company.name[AscNullsLast],name")).toBe("1342");
    expect(await names("company.name[DescNullsFirst],name")).toBe("2341");
    expect(await names("company.createdBy.source[AscNullsLast],company.name[AscNullsLast],name")).toBe("1342");
  });

  test.each([
    "",
    "name.lastName[AscNullsLast]",
    "jobTitle[DescNullsFirst],name.firstName[AscNullsLast]",
    "jobTitle[AscNullsFirst]",
    "createdAt[DescNullsLast]",
    "position",
    "id[DescNullsLast]",
    "company.name[DescNullsLast],jobTitle",
  ])("pages of order_by=%s visit every record once, forward and backward", async (order_by) => {
    const query = { filter, ...(order_by === "" ? {} : { order_by }) };
    const whole = recordsOf(await page(query)).map(({ id }) => String(id));
    expect(whole.toSorted()).toEqual(sorted);
    expect(await walk("/people", query, 2, "forward")).toEqual(whole);
    expect(await walk("/people", query, 3, "forward")).toEqual(whole);
    const last = await page({ ...query, limit: 200 });
    const before = await api.get("/people", {
      ...query,
      limit: 3,
      ending_before: textAt(last.body, "pageInfo", "endCursor"),
    });
    expect(recordsOf(before).map(({ id }) => id)).toEqual(whole.slice(3, 6));
  });

  test("backward pages reach the first record and stop there", async () => {
    const all = await page({ limit: 200 });
    const end = textAt(all.body, "pageInfo", "endCursor");
    const first = await page({ limit: 4, ending_before: end });
    const rest = await page({ limit: 4, ending_before: textAt(first.body, "pageInfo", "startCursor") });
    expect([...recordsOf(rest), ...recordsOf(first)].map(({ id }) => id)).toEqual(sorted.slice(0, 6));
    expect(at(rest.body, "pageInfo")).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
  });

  test("an empty page has no cursors", async () => {
    const answer = await api.get("/people", { filter: "city[eq]:Nowhere" });
    expect(answer.body).toEqual({
      data: { people: [] },
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    expect(answer.headers["link"]).toBeUndefined();
  });

  test("the Link header leads to the pages around", async () => {
    const order_by = "name.lastName[AscNullsLast]";
    const ids: unknown[] = [];
    let next: string | undefined =
      `/rest/people?filter=${encodeURIComponent(filter)}&order_by=${encodeURIComponent(order_by)}&limit=3`;
    let previous: string | undefined;
    for (let pages = 0; next !== undefined; pages += 1) {
      expect(pages).toBeLessThan(4);
      const answer: Answer = await api.send("GET", next);
      ids.push(...recordsOf(answer).map(({ id }) => id));
      const link = answer.headers["link"] ?? "";
      const links = Array.isArray(link) ? link.join(", ") : link;
      next = /<([^>]+)>; rel="next"/.exec(links)?.[1];
      previous = /<([^>]+)>; rel="prev"/.exec(links)?.[1];
    }
    expect(ids).toEqual(recordsOf(await page({ order_by })).map(({ id }) => id));
    const back = await api.send("GET", previous ?? "");
    expect(recordsOf(back).map(({ id }) => id)).toEqual(ids.slice(3, 6));
  });

  test.each([
    ["0", 0],
    ["1", 1],
    ["200", 7],
    ["201", 7],
    ["100000", 7],
    ["", 7],
    ["5.0", 5],
  ])("limit=%s answers %i records, and counts all", async (limit, count) => {
    const answer = await page({ limit });
    expect(recordsOf(answer)).toHaveLength(count);
    expect(at(answer.body, "totalCount")).toBe(7);
  });

  test("60 records without a limit, 200 with the greatest", async () => {
    for (let batch = 0; batch < 4; batch += 1)
      await api.createMany(
        "notes",
        Array.from({ length: 60 }, (_, index) => ({ title: `${batch}-${index}` })),
      );
    expect(recordsOf(await api.get("/notes"))).toHaveLength(60);
    expect(recordsOf(await api.get("/notes", { limit: 500 }))).toHaveLength(200);
    const ids = await walk("/notes", { order_by: "title[DescNullsLast]" }, 150, "forward");
    expect(new Set(ids).size).toBe(240);
  });

  test.each(["-1", "ten", "1.5", "NaN", "Infinity", "1e999", " "])("limit=%s is refused", async (limit) => {
    expectRefusal(await page({ limit }), { status: 400, code: "INVALID_QUERY_INPUT", path: "query.limit" });
  });

  test.each<readonly [string, RegExp]>([
    ["name.firstName[Ascending]", /Did you mean "AscNullsFirst"/],
    ["name.firstName[AscNullFirst]", /Did you mean "AscNullsFirst"/],
    ["name.firstName[ASC]", /Did you mean "AscNullsFirst"/],
    ["nothing", /nothing/],
    ["jobTitel", /jobTitle/],
    ["name", /name\.firstName/],
    ["name.first", /firstName/],
    ["jobTitle.first", /jobTitle/],
    ["company", /company\.name/],
    ["company.nam", /name/],
    ["company.domainName", /primaryLinkUrl/],
    ["company.name.x", /company\.name/],
    ["noteTargets.id", /many/],
    ["searchVector", /searchVector/],
    ["emails.additionalEmails", /additionalEmails/],
    ["avatarFile", /avatarFile/],
    ["name.firstName[AscNullsLast", /column 1/],
    ["name.firstName desc", /column 1/],
    [",jobTitle", /column 1/],
    ["jobTitle,", /column 10/],
    ["-jobTitle", /column 1/],
    ["[1]", /./],
    ['[{"jobTitle":"DESC"}]', /DescNullsLast/],
    ['[{"jobTitle"', /JSON/],
    ["constructor", /constructor/],
    ["__proto__.x", /__proto__/],
  ])("order_by=%s is refused", async (order_by, message) => {
    expectRefusal(await page({ order_by }), { status: 400, code: "INVALID_ARGS_ORDER_BY", message });
  });

  describe("cursors", () => {
    let byName = "";
    beforeAll(async () => {
      byName = textAt((await page({ order_by: "name.lastName", limit: 2 })).body, "pageInfo", "endCursor");
    });

    test.each(["", "name.firstName", "jobTitle", "name.lastName,jobTitle", "name.lastName,name.firstName"])(
      "do not serve another order: %s",
      async (order_by) => {
        const query = { starting_after: byName, ...(order_by === "" ? {} : { order_by }) };
        expectRefusal(await page(query), { status: 400, code: "INVALID_CURSOR", message: /order/ });
      },
    );

    test("hold the values of the order and the id, and are taken with dotted keys too", async () => {
      const decoded = JSON.parse(Buffer.from(byName, "base64").toString("utf8")) as JsonObject;
      expect(decoded).toEqual({ name: { lastName: expect.any(String) as string }, id: expect.any(String) as string });
      const dotted = { "name.lastName": textAt(decoded, "name", "lastName"), id: textAt(decoded, "id") };
      const legacy = Buffer.from(JSON.stringify(dotted)).toString("base64");
      const order_by = "name.lastName";
      expect((await page({ order_by, starting_after: legacy })).body).toEqual(
        (await page({ order_by, starting_after: byName })).body,
      );
    });

    const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");
    test.each([
      "x",
      "%%%",
      "e30=",
      "null",
      encoded(null),
      encoded([]),
      encoded("id"),
      encoded({ id: 1 }),
      encoded({ id: "x" }),
      encoded({ id: null }),
      encoded({ id: { $ne: 1 } }),
      encoded({ id: "' OR 1=1 --" }),
      encoded({ __proto__: { id: "x" } }),
      "A".repeat(5000),
    ])("that are damaged are refused: %s", async (cursor) => {
      for (const parameter of ["starting_after", "ending_before"])
        expectRefusal(await page({ [parameter]: cursor }), {
          status: 400,
          code: "INVALID_CURSOR",
          message: /^Invalid cursor/,
        });
    });

    test("of both ways at once are refused", async () => {
      expectRefusal(await page({ order_by: "name.lastName", starting_after: byName, ending_before: byName }), {
        status: 400,
        code: "ARGS_CONFLICT",
        path: "query.ending_before",
      });
    });

    test("outlive the record they point at", async () => {
      const [gone] = await api.createMany("tasks", [{ title: "a" }, { title: "b" }, { title: "c" }]);
      const first = await api.get("/tasks", { order_by: "title", limit: 1 });
      await api.del(`/tasks/${gone?.id}`);
      const rest = await api.get("/tasks", {
        order_by: "title",
        starting_after: textAt(first.body, "pageInfo", "endCursor"),
      });
      expect(recordsOf(rest).map(({ title }) => title)).toEqual(["b", "c"]);
    });
  });
});
