import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database, Parameter, Queryable, Statement } from "../../../../src/runtime/database/database.js";
import { desiredSchema } from "../../../../src/runtime/database/schema/desired-schema.js";
import { migrate } from "../../../../src/runtime/database/schema/migrate.js";
import { MigrationRefused } from "../../../../src/runtime/database/schema/migration-refused.js";
import { planMigration } from "../../../../src/runtime/database/schema/plan-migration.js";
import { prepareCapabilities } from "../../../../src/runtime/database/schema/prepare-capabilities.js";
import { readActualSchema } from "../../../../src/runtime/database/schema/read-actual-schema.js";
import type { JsonObject, JsonValue } from "../../../../src/core/json/json-value.js";
import type { Workspace } from "../../../../src/core/model/workspace.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase, silentLog } from "../../../support/databases.js";
import { sqlStateOf } from "../../../support/sql-state.js";
import { rocketModel, withoutDefaults } from "./models.js";

const mass = { name: "mass", type: "NUMBER", isNullable: false, defaultValue: 5 } as const;

describe.each(engines)("%s", (engine) => {
  let database: Database;
  let schema: string;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());
  beforeEach(() => {
    schema = freshSchemaName();
  });
  afterEach(() => dropSchema(database, schema));

  const run = async (text: string, ...values: Parameter[]) =>
    (await database.query({ text: text.replaceAll("$schema", `"${schema}"`), values })).rows;
  const bring = (workspace: Workspace) => migrate(database, workspace, schema, silentLog);
  const remainingPlan = async (workspace: Workspace) => {
    const capabilities = await database.transaction((transaction) =>
      prepareCapabilities(transaction, schema, silentLog),
    );
    const actual = await readActualSchema(database, schema);
    return planMigration(actual, desiredSchema(workspace, schema, capabilities), schema, capabilities);
  };
  const addRocket = async (name: string | null) =>
    (await run("INSERT INTO $schema._rocket (name) VALUES ($1) RETURNING id", name))[0]?.[0] ?? "";

  it("makes the schema, after which nothing is left to do", async () => {
    const result = await bring(rocketModel());
    expect(result.statements).toBeGreaterThan(10);
    expect(result.warnings).toEqual([]);
    expect(await remainingPlan(rocketModel())).toEqual({ statements: [], problems: [] });
  });

  it("changes nothing when the database stands at the model", async () => {
    await bring(rocketModel());
    expect(await bring(rocketModel())).toEqual({ statements: 0, warnings: [] });
  });

  it("gives columns their defaults", async () => {
    await bring(rocketModel());
    const [row] = await run(
      `INSERT INTO $schema._rocket (name) VALUES ('Ariane') RETURNING stage, tags, "crewSize", "range", parts, notes,
       "isReusable", "priceCurrencyCode", "deletedAt", "createdAt" = "updatedAt", length(id::text)`,
    );
    expect(row).toEqual(["DRAFT", "{A}", "3", "-2.5", "7", null, "t", "USD", null, "t", "36"]);
  });

  it("reads every default back as it wrote it", async () => {
    const odd = `it's "a" \\ b, {c}\n é 🚀`;
    const defaults: readonly (readonly [string, JsonValue, JsonObject?])[] = [
      ["TEXT", `'${odd}'`],
      ["ARRAY", ["plain", "a b", "", "null", odd, "{x}", "a,b", "É"]],
      ["RAW_JSON", { zebra: [1, -2.5, 1e21, 1e-7, 0, true, null, {}, []], b: odd, aa: { "": "\u0001\u007f/" } }],
      ["RAW_JSON", [{ b: 1, a: 2, é: 3, "10": 4, "9": 5 }]],
      ["DATE", "'2024-02-29'"],
      ["DATE", "now"],
      ["DATE_TIME", "'2024-02-29T12:30:00.120Z'"],
      ["DATE_TIME", "'2024-02-29 12:30'"],
      ["DATE_TIME", "'2024-02-29T12:30:00+02:00'"],
      ["DATE_TIME", "now"],
      ["UUID", "'00000000-0000-4000-8000-00000000ABCD'"],
      ["UUID", "uuid"],
      ["BOOLEAN", false],
      ["NUMBER", 1e21],
      ["NUMBER", 0.1],
      ["NUMBER", -7],
      ["NUMBER", -7, { settings: { dataType: "int" } }],
      ["NUMBER", 0, { settings: { dataType: "int" } }],
      ["NUMBER", -9007199254740991, { settings: { dataType: "bigint" } }],
      ["CURRENCY", { amountMicros: 1500000, currencyCode: "'EUR'" }],
      ["CURRENCY", { amountMicros: "2500000", currencyCode: null }],
      ["LINKS", { primaryLinkUrl: "'https://a.b/c?d=e'", secondaryLinks: [{ url: "https://f.g", label: "h" }] }],
      ["EMAILS", { primaryEmail: "'a@b.c'", additionalEmails: `'["d@e.f",  "g@h.i"]'` }],
      ["ADDRESS", { addressCity: "'Paris'", addressLat: 48.85, addressLng: -2 }],
      ["RICH_TEXT", { markdown: "'# a'", blocknote: null }],
      ["MULTI_SELECT", ["'B'", "'A'"], { options: [{ value: "A" }, { value: "B" }] }],
      ["RATING", "'RATING_3'"],
    ];
    const model = rocketModel({
      fields: defaults.map(([type, defaultValue, more], place) => ({
        name: `odd${"abcdefghijklmnopqrstuvwxyz".charAt(place % 26)}${place < 26 ? "" : "more"}`,
        type,
        defaultValue,
        ...more,
      })),
    });
    await bring(model);
    expect(await bring(model)).toEqual({ statements: 0, warnings: [] });
  });

  it("finds words with and without accents", async () => {
    await bring(rocketModel());
    await addRocket("Éole spatial");
    const search = `SELECT name FROM $schema._rocket WHERE "searchVector" @@ to_tsquery('simple', $schema.unaccent_text($1))`;
    expect(await run(search, "eole")).toEqual([["Éole spatial"]]);
    expect(await run(search, "ÉOLE & spat:*")).toEqual([["Éole spatial"]]);
    expect(await run(search, "moon")).toEqual([]);
  });

  it("sorts text without regard to case and accents", async () => {
    await bring(rocketModel());
    for (const name of ["b", "É", "A", "a", "Z", "e"]) await addRocket(name);
    expect((await run("SELECT name FROM $schema._rocket ORDER BY name")).flat().join("")).toBe("aAbeÉZ");
  });

  it("keeps unique fields unique among rows that are not deleted, nulls apart", async () => {
    await bring(rocketModel());
    const add = (email: string | null, phone: readonly [string, string | null] = ["1", null]) =>
      sqlStateOf(
        run(
          `INSERT INTO $schema.person ("emailsPrimaryEmail", "phonesPrimaryPhoneNumber", "phonesPrimaryPhoneCountryCode",
           "phonesPrimaryPhoneCallingCode") VALUES ($1, $2, $3, '+33')`,
          email,
          phone[0],
          phone[1],
        ),
      );
    expect([await add("a@b.c"), await add("a@b.c"), await add(null), await add(null)]).toEqual([
      null,
      "23505",
      null,
      null,
    ]);
    await run(`UPDATE $schema.person SET "deletedAt" = now()`);
    expect([await add("a@b.c"), await add("d@e.f", ["7", "FR"]), await add("g@h.i", ["7", "FR"])]).toEqual([
      null,
      null,
      "23505",
    ]);
    expect(await add("j@k.l", ["7", "BE"])).toBe(null);
  });

  it("lets foreign keys do what the model says", async () => {
    await bring(rocketModel());
    await run("INSERT INTO $schema.person (id) VALUES ('00000000-0000-4000-8000-000000000001')");
    await run(`INSERT INTO $schema._rocket (name, "captainId") VALUES ('R', '00000000-0000-4000-8000-000000000001')`);
    expect(await sqlStateOf(run(`UPDATE $schema._rocket SET "captainId" = gen_random_uuid()`))).toBe("23503");
    await run("DELETE FROM $schema.person");
    expect(await run(`SELECT "captainId" FROM $schema._rocket`)).toEqual([[null]]);

    await bring(rocketModel({ onDelete: "CASCADE" }));
    await run("INSERT INTO $schema.person (id) VALUES ('00000000-0000-4000-8000-000000000001')");
    await run(`UPDATE $schema._rocket SET "captainId" = '00000000-0000-4000-8000-000000000001'`);
    await run("DELETE FROM $schema.person");
    expect(await run("SELECT count(*) FROM $schema._rocket")).toEqual([["0"]]);
    expect((await remainingPlan(rocketModel({ onDelete: "CASCADE" }))).statements).toEqual([]);
  });

  it("adds fields, objects and options, and keeps the rows", async () => {
    await bring(rocketModel());
    await addRocket("Old");
    const grown = rocketModel({
      fields: [
        { name: "mass", type: "NUMBER", isNullable: false, defaultValue: 5 },
        { name: "motto", type: "TEXT" },
      ],
      objects: [{ nameSingular: "pad", namePlural: "pads", fields: [{ name: "name", type: "TEXT" }] }],
    });
    await bring(grown);
    expect(await run("SELECT name, mass, motto FROM $schema._rocket")).toEqual([["Old", "5", null]]);
    expect(await run("SELECT count(*) FROM $schema._pad")).toEqual([["0"]]);
    expect(await remainingPlan(grown)).toEqual({ statements: [], problems: [] });
  });

  it("adds a required field without default as nullable when there are rows, and says so", async () => {
    await bring(rocketModel());
    const demanding = withoutDefaults(rocketModel({ fields: [mass] }), "mass");
    await addRocket("Old");
    const result = await bring(demanding);
    expect(result.warnings).toEqual([
      expect.stringContaining(`Column "mass" of table "_rocket" is added without NOT NULL`),
    ]);
    expect(await run("SELECT mass FROM $schema._rocket")).toEqual([[null]]);
    // Later, once the rows have a value, the next change of the model makes it required.
    await run("UPDATE $schema._rocket SET mass = 1");
    const later = withoutDefaults(rocketModel({ fields: [mass, { name: "motto", type: "TEXT" }] }), "mass");
    expect((await bring(later)).warnings).toEqual([]);
    expect(await sqlStateOf(addRocket("New"))).toBe("23502");
  });

  it("keeps tables and columns that the model no longer has, without standing in the way of new rows", async () => {
    const strict = withoutDefaults(rocketModel({ onDelete: "RESTRICT", fields: [mass], isNameUnique: true }), "mass");
    await bring(strict);
    await run("INSERT INTO $schema.person (id) VALUES ('00000000-0000-4000-8000-000000000001')");
    await run(
      `INSERT INTO $schema._rocket (name, mass, "captainId") VALUES ('R', 2, '00000000-0000-4000-8000-000000000001')`,
    );
    const small = rocketModel({ withPerson: false });
    await bring(small);
    await addRocket("R");
    expect(await run("SELECT mass FROM $schema._rocket ORDER BY mass")).toEqual([["2"], [null]]);
    expect(await run("SELECT count(*) FROM $schema.person")).toEqual([["1"]]);
    expect(await sqlStateOf(run("DELETE FROM $schema.person"))).toBe(null);
    expect((await remainingPlan(small)).statements).toEqual([]);
  });

  it("refuses a type that rows could not be changed into, and changes nothing", async () => {
    await bring(rocketModel());
    const before = await readActualSchema(database, schema);
    const wrong = rocketModel({
      without: ["crewSize", "isReusable"],
      fields: [
        { name: "crewSize", type: "TEXT" },
        { name: "isReusable", type: "DATE" },
        { name: "extra", type: "TEXT" },
      ],
    });
    const refusal: unknown = await bring(wrong).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MigrationRefused);
    const { message } = refusal as MigrationRefused;
    expect(message).toContain(
      `Column "crewSize" of table "_rocket" is integer in the database, and the model wants text.`,
    );
    expect(message).toContain(
      `Column "isReusable" of table "_rocket" is boolean in the database, and the model wants date.`,
    );
    expect(await readActualSchema(database, schema)).toEqual(before);
  });

  it("widens numbers", async () => {
    await bring(rocketModel());
    await addRocket("R");
    const wide = rocketModel({
      without: ["crewSize"],
      fields: [{ name: "crewSize", type: "NUMBER", defaultValue: 3, settings: { dataType: "bigint" } }],
    });
    await bring(wide);
    await run(`UPDATE $schema._rocket SET "crewSize" = "crewSize" + 9007199254740990`);
    expect(await run(`SELECT "crewSize" FROM $schema._rocket`)).toEqual([["9007199254740993"]]);
    expect((await remainingPlan(wide)).statements).toEqual([]);
  });

  it("makes the search vector again when it is fed by other fields", async () => {
    await bring(rocketModel());
    await run(`INSERT INTO $schema._rocket (name, stage) VALUES ('Ariane', 'FLOWN')`);
    const other = rocketModel({ fields: [{ name: "motto", type: "TEXT" }], searchFields: ["name", "motto"] });
    await bring(other);
    await run("UPDATE $schema._rocket SET motto = 'per aspera'");
    expect(
      await run(`SELECT name FROM $schema._rocket WHERE "searchVector" @@ to_tsquery('simple', 'aspera & ariane')`),
    ).toEqual([["Ariane"]]);
    expect((await remainingPlan(other)).statements).toEqual([]);
  });

  it("refuses to make a field unique whose values repeat", async () => {
    await bring(rocketModel());
    await addRocket("Twin");
    await addRocket("Twin");
    const before = await readActualSchema(database, schema);
    await expect(bring(rocketModel({ isNameUnique: true }))).rejects.toThrow(
      /Table "_rocket" holds rows with equal values in "name".*Twin/,
    );
    expect(await readActualSchema(database, schema)).toEqual(before);
    await run("DELETE FROM $schema._rocket WHERE ctid IN (SELECT ctid FROM $schema._rocket LIMIT 1)");
    await bring(rocketModel({ isNameUnique: true }));
    expect(await sqlStateOf(addRocket("Twin"))).toBe("23505");
  });

  it("leaves nothing behind, wherever it fails", async () => {
    const first = rocketModel();
    const second = rocketModel({
      fields: [{ name: "mass", type: "NUMBER", isNullable: false, defaultValue: 5 }],
      onDelete: "CASCADE",
      searchFields: ["id"],
      without: ["range"],
    });
    for (const [workspace, isFirst] of [
      [first, true],
      [second, false],
    ] as const) {
      const before = await readActualSchema(database, schema);
      expect(before.exists).toBe(!isFirst);
      let failures = 0;
      for (;;) {
        const failing = failAt(database, failures);
        const outcome = await migrate(failing.database, workspace, schema, silentLog).then(
          () => "done",
          (error: unknown) => String(error),
        );
        if (outcome === "done") break;
        expect(outcome).toContain("injected");
        failures += 1;
        expect(await readActualSchema(database, schema)).toEqual(before);
      }
      expect(failures).toBeGreaterThan(10);
      expect((await remainingPlan(workspace)).statements).toEqual([]);
    }
  });

  it("lets several servers start at once", async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => bring(rocketModel())));
    expect(results.filter((result) => result.statements > 0)).toHaveLength(1);
    expect((await remainingPlan(rocketModel())).statements).toEqual([]);
  });
});

/** The database as it is, to be changed in one member. */
function forward(database: Database): Database {
  return {
    engine: database.engine,
    query: (statement) => database.query(statement),
    transaction: (work) => database.transaction(work),
    listen: (channel, onNotify) => database.listen(channel, onNotify),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}

/** Statement number `place` of the transaction is not executed but throws. */
function failAt(database: Database, place: number): { readonly database: Database } {
  let count = 0;
  const failing = (transaction: Queryable): Queryable => ({
    query: (statement: Statement) => {
      count += 1;
      return count > place ? Promise.reject(new Error("injected failure")) : transaction.query(statement);
    },
  });
  return {
    database: {
      ...forward(database),
      transaction: (work) => database.transaction((transaction) => work(failing(transaction))),
    },
  };
}
