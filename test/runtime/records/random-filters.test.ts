import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import { fullSelection } from "../../../src/runtime/records/full-selection.js";
import { engines } from "../../support/databases.js";
import { openRecords, type RecordFixture } from "../../support/record-fixture.js";
import { evaluateFilter, type PlainRecord } from "./evaluate-filter.js";

const model = {
  objects: [
    {
      nameSingular: "team",
      namePlural: "teams",
      fields: [
        { name: "name", type: "TEXT" },
        { name: "size", type: "NUMBER", settings: { dataType: "int" } },
        {
          name: "lead",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "player", inverseField: "ledTeams" },
        },
      ],
    },
    {
      nameSingular: "player",
      namePlural: "players",
      fields: [
        { name: "name", type: "FULL_NAME" },
        { name: "score", type: "NUMBER" },
        { name: "isActiveNow", type: "BOOLEAN" },
        { name: "born", type: "DATE" },
        { name: "level", type: "SELECT", options: [{ value: "LOW" }, { value: "MIDDLE" }, { value: "HIGH" }] },
        { name: "tags", type: "ARRAY" },
        {
          name: "team",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "team", inverseField: "players" },
        },
        {
          name: "formerTeam",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "team", inverseField: "formerPlayers" },
        },
      ],
    },
  ],
} satisfies JsonValue;

const words = ["", "a", "b", "ab", "A", "%", "_", "a%b", "x\\y", "é"];
const word = fc.constantFrom(...words);
const number = fc.constantFrom(-2, 0, 1, 1.5, 7);
const whole = fc.constantFrom(-2, 0, 1, 7);
const day = fc.constantFrom("1999-12-31", "2000-02-29", "2024-01-01");
const level = fc.constantFrom("LOW", "MIDDLE", "HIGH");
const nullable = fc.constantFrom<JsonValue>("NULL", "NOT_NULL").map((is) => ({ is }));

const compared = (value: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> =>
  fc.oneof(
    fc.tuple(fc.constantFrom("eq", "neq", "gt", "gte", "lt", "lte"), value).map(([op, operand]) => ({ [op]: operand })),
    fc.array(value, { maxLength: 3 }).map((list) => ({ in: list })),
    nullable,
  );
const text: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.tuple(fc.constantFrom("eq", "neq", "startsWith", "endsWith"), word).map(([op, operand]) => ({ [op]: operand })),
  fc
    .tuple(fc.constantFrom("like", "ilike"), fc.constantFrom("%a%", "a_", "%", "", "_b%", "\\%"))
    .map(([op, operand]) => ({ [op]: operand })),
  fc.array(word, { maxLength: 3 }).map((list) => ({ in: list })),
  nullable,
);
const choice: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.tuple(fc.constantFrom("eq", "neq"), level).map(([op, operand]) => ({ [op]: operand })),
  fc.array(level, { maxLength: 2 }).map((list) => ({ in: list })),
  nullable,
);
const list: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }).map((items) => ({ containsAny: items })),
  fc.constant({ containsIlike: "%A%" }),
  fc.constant({ isEmptyArray: true }),
  nullable,
);

const { player: playerFilter } = fc.letrec<{
  player: JsonObject;
  team: JsonObject;
  playerLeaf: JsonObject;
  teamLeaf: JsonObject;
}>((tie) => ({
  playerLeaf: fc.oneof(
    text.map((condition) => ({ name: { firstName: condition } })),
    text.map((condition) => ({ name: { lastName: condition } })),
    compared(number).map((condition) => ({ score: condition })),
    fc
      .oneof(
        fc.boolean().map((eq) => ({ eq })),
        nullable,
      )
      .map((condition) => ({ isActiveNow: condition })),
    compared(day).map((condition) => ({ born: condition })),
    choice.map((condition) => ({ level: condition })),
    list.map((condition) => ({ tags: condition })),
    nullable.map((condition) => ({ teamId: condition })),
  ),
  teamLeaf: fc.oneof(
    text.map((condition) => ({ name: condition })),
    compared(whole).map((condition) => ({ size: condition })),
  ),
  player: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    tie("playerLeaf"),
    fc.tuple(tie("player"), tie("player")).map((items) => ({ and: items })),
    fc.tuple(tie("player"), tie("player")).map((items) => ({ or: items })),
    tie("player").map((inner) => ({ not: inner })),
    tie("team").map((inner) => ({ team: inner })),
    tie("team").map((inner) => ({ formerTeam: inner })),
    fc
      .tuple(fc.constantFrom("some", "none", "every"), tie("team"))
      .map(([quantifier, inner]) => ({ ledTeams: { [quantifier]: inner } })),
  ),
  team: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    tie("teamLeaf"),
    tie("team").map((inner) => ({ not: inner })),
    tie("player").map((inner) => ({ lead: inner })),
    fc
      .tuple(fc.constantFrom("some", "none", "every"), tie("player"))
      .map(([quantifier, inner]) => ({ players: { [quantifier]: inner } })),
  ),
}));

describe.each(engines)("random filters over random rows (%s)", (engineName) => {
  let fixture: RecordFixture;
  const tables: Record<"team" | "player", PlainRecord[]> = { team: [], player: [] };

  beforeAll(async () => {
    fixture = await openRecords(engineName, model);
    const { records, context } = fixture;
    const create = async (name: "team" | "player", rows: JsonObject[]): Promise<PlainRecord[]> => {
      const selection = fullSelection(fixture.object(name));
      const result = await records.createMany(fixture.object(name), rows, { selection }, context);
      return JSON.parse(result.json) as PlainRecord[];
    };
    const pick = fc.sample(
      fc.record({
        firstName: word,
        lastName: word,
        score: fc.option(number),
        isActiveNow: fc.option(fc.boolean()),
        born: fc.option(day),
        level: fc.option(level),
        tags: fc.array(fc.constantFrom("a", "b", "Ab"), { maxLength: 2 }),
        team: fc.option(fc.nat(7)),
        formerTeam: fc.option(fc.nat(7)),
      }),
      { numRuns: 60, seed: 7 },
    );
    tables.team = await create(
      "team",
      words.slice(0, 8).map((name, index) => ({ name, size: [null, -2, 0, 1, 7][index % 5] ?? null })),
    );
    tables.player = await create(
      "player",
      pick.map(({ firstName, lastName, team, formerTeam, ...rest }) => ({
        ...rest,
        name: { firstName, lastName },
        teamId: team === null ? null : (tables.team[team]?.["id"] ?? null),
        formerTeamId: formerTeam === null ? null : (tables.team[formerTeam]?.["id"] ?? null),
      })),
    );
    for (const [index, team] of tables.team.entries()) {
      const leadId = index % 3 === 0 ? null : (tables.player[index * 5]?.["id"] ?? null);
      team["leadId"] = leadId;
      await records.updateOne(
        fixture.object("team"),
        String(team["id"]),
        { leadId },
        { selection: { entries: [] } },
        context,
      );
    }
    // Soft-deleted records take part in nothing.
    for (const [name, index] of [
      ["team", 2],
      ["player", 3],
      ["player", 10],
    ] as const) {
      const record = tables[name][index];
      await records.deleteOne(fixture.object(name), String(record?.["id"]), { selection: { entries: [] } }, context);
      if (record !== undefined) record["deletedAt"] = "deleted";
    }
  });
  afterAll(() => fixture.close());

  test("give what a plain evaluation in memory gives, counted too", async () => {
    const player = fixture.object("player");
    let selective = 0;
    await fc.assert(
      fc.asyncProperty(playerFilter, async (filter) => {
        const page = await fixture.records.findMany(
          player,
          {
            filter,
            selection: { entries: fullSelection(player).entries.filter((entry) => entry.key === "id") },
            withTotalCount: true,
          },
          fixture.context,
        );
        const found = (JSON.parse(page.records) as { id: string }[]).map((record) => record.id);
        const expected = tables.player
          .filter(
            (record) =>
              record["deletedAt"] !== "deleted" &&
              evaluateFilter(fixture.workspace, tables, "player", record, filter) === true,
          )
          .map((record) => String(record["id"]))
          .toSorted();
        expect(found).toEqual(expected);
        expect(page.totalCount).toBe(expected.length);
        if (expected.length > 0 && expected.length < tables.player.length - 2) selective += 1;
      }),
      { numRuns: engineName === "pglite" ? 150 : 500 },
    );
    // Filters that all match everything or nothing would prove little.
    expect(selective).toBeGreaterThan(40);
  });
});
