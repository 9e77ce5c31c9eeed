import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { fullSelection } from "../../../src/runtime/records/full-selection.js";
import type { Selection } from "../../../src/runtime/records/selection.js";
import { engines } from "../../support/databases.js";
import { openRecords, type RecordFixture } from "../../support/record-fixture.js";

const model = {
  objects: [
    { nameSingular: "shelf", namePlural: "shelves", fields: [{ name: "name", type: "TEXT" }] },
    {
      nameSingular: "book",
      namePlural: "books",
      fields: [
        { name: "title", type: "TEXT" },
        { name: "author", type: "FULL_NAME" },
        { name: "pages", type: "NUMBER", settings: { dataType: "int" } },
        { name: "price", type: "CURRENCY" },
        { name: "isSold", type: "BOOLEAN" },
        { name: "published", type: "DATE" },
        { name: "readAt", type: "DATE_TIME" },
        { name: "genre", type: "SELECT", options: [{ value: "POETRY" }, { value: "CRIME" }, { value: "ATLAS" }] },
        { name: "words", type: "ARRAY" },
        { name: "rating", type: "RATING" },
        {
          name: "shelf",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "shelf", inverseField: "books" },
        },
      ],
    },
  ],
} satisfies JsonValue;

const direction = fc.constantFrom("AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast");
const path = fc.constantFrom<readonly string[]>(
  ["title"],
  ["author", "firstName"],
  ["author", "lastName"],
  ["pages"],
  ["price", "amountMicros"],
  ["isSold"],
  ["published"],
  ["readAt"],
  ["genre"],
  ["words"],
  ["rating"],
  ["shelf", "name"],
  ["shelfId"],
  ["createdAt"],
  ["position"],
  ["id"],
);
const order = fc.array(
  fc.tuple(path, direction).map(([keys, way]) => keys.reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), way)),
  { maxLength: 4 },
);
const row = fc.record({
  title: fc.constantFrom("", "a", "A", "b", "é", "Z", "ab"),
  author: fc.record({ firstName: fc.constantFrom("", "x", "y"), lastName: fc.constantFrom("", "m", "n") }),
  pages: fc.option(fc.constantFrom(0, 1, 100)),
  price: fc.record({ amountMicros: fc.option(fc.constantFrom(1, 2.5, "123456789012345678901")) }),
  isSold: fc.option(fc.boolean()),
  published: fc.option(fc.constantFrom("1990-01-01", "2020-02-29")),
  readAt: fc.option(fc.constantFrom("2020-01-01T00:00:00.001Z", "2020-01-01T00:00:00.002Z")),
  genre: fc.option(fc.constantFrom("POETRY", "CRIME", "ATLAS")),
  words: fc.array(fc.constantFrom("a", 'b,"c', "{d}"), { maxLength: 2 }),
  rating: fc.option(fc.constantFrom("RATING_1", "RATING_5")),
});

describe.each(engines)("paging (%s)", (engineName) => {
  let fixture: RecordFixture;
  let idOnly: Selection;
  const numRuns = engineName === "pglite" ? 25 : 80;

  beforeAll(async () => {
    fixture = await openRecords(engineName, model);
    const { records, context } = fixture;
    idOnly = { entries: fullSelection(fixture.object("book")).entries.filter((entry) => entry.key === "id") };
    const shelves = await records.createMany(
      fixture.object("shelf"),
      [{ name: "top" }, { name: "" }, { name: "low" }],
      { selection: idOnly },
      context,
    );
    const shelfIds = (JSON.parse(shelves.json) as { id: string }[]).map((shelf) => shelf.id);
    const books = fc
      .sample(row, { numRuns: 45, seed: 3 })
      .map((book, index) => ({ ...book, shelfId: shelfIds[index % 4] ?? null }));
    await records.createMany(fixture.object("book"), books, { selection: { entries: [] } }, context);
  });
  afterAll(() => fixture.close());

  const page = async (
    args: JsonObject,
  ): Promise<{
    ids: string[];
    info: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  }> => {
    const result = await fixture.records.findMany(
      fixture.object("book"),
      { ...args, selection: idOnly, withTotalCount: false },
      fixture.context,
    );
    return { ids: (JSON.parse(result.records) as { id: string }[]).map((record) => record.id), info: result.pageInfo };
  };

  test("forward and backward through any order visits every record once, in the order of one big page", async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 20 }), async (orderBy, size) => {
        const whole = await page({ orderBy, first: 200 });
        const forward: string[] = [];
        for (let after: string | null = null; ;) {
          const { ids, info } = await page({ orderBy, first: size, ...(after === null ? {} : { after }) });
          forward.push(...ids);
          if (!info.hasNextPage || forward.length > 500) break;
          after = info.endCursor;
        }
        expect(forward).toEqual(whole.ids);
        const backward: string[] = [];
        for (let before = whole.info.endCursor; ;) {
          const { ids, info } = await page({ orderBy, last: size, ...(before === null ? {} : { before }) });
          backward.unshift(...ids);
          if (!info.hasPreviousPage || backward.length > 500) break;
          before = info.startCursor;
        }
        expect(backward).toEqual(whole.ids.slice(0, -1));
      }),
      { numRuns },
    );
  });

  test("visits every record that was there at the start once, while others are added", async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 3, max: 12 }), row, async (orderBy, size, added) => {
        const before = new Set((await page({ orderBy, first: 200 })).ids);
        const visited: string[] = [];
        for (let after: string | null = null; ;) {
          const { ids, info } = await page({ orderBy, first: size, ...(after === null ? {} : { after }) });
          visited.push(...ids);
          if (!info.hasNextPage || visited.length > 500) break;
          after = info.endCursor;
          if (visited.length < 30)
            await fixture.records.createOne(
              fixture.object("book"),
              added as unknown as JsonValue,
              { selection: { entries: [] } },
              fixture.context,
            );
        }
        expect(new Set(visited).size).toBe(visited.length);
        expect([...before].filter((id) => !visited.includes(id))).toEqual([]);
        await fixture.records.destroyMany(
          fixture.object("book"),
          { not: { id: { in: [...before] } } },
          { selection: { entries: [] } },
          fixture.context,
        );
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  test("refuses a cursor of another order and a damaged one", async () => {
    const { info } = await page({ orderBy: [{ title: "AscNullsFirst" }], first: 2 });
    await expect(
      page({ orderBy: [{ pages: "AscNullsFirst" }], first: 2, after: info.endCursor }),
    ).rejects.toMatchObject({
      code: "INVALID_CURSOR",
      message: expect.stringContaining("another order") as string,
    });
    await expect(page({ first: 2, after: "no cursor" })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
    const forged = Buffer.from(JSON.stringify({ id: "1' OR 1=1" })).toString("base64");
    await expect(page({ first: 2, after: forged })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
  });

  test("is one statement, also with the count", async () => {
    fixture.statements.length = 0;
    await fixture.records.findMany(
      fixture.object("book"),
      { first: 5, selection: idOnly, withTotalCount: true },
      fixture.context,
    );
    expect(fixture.statements).toHaveLength(1);
  });
});
