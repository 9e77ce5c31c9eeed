import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/runtime/database/database.js";
import { isDatabaseError } from "../../../src/runtime/database/database.js";
import { newSignal } from "../../support/signal.js";
import { sqlStateOf } from "../../support/sql-state.js";
import { dropSchema, engines, freshSchemaName, openTestDatabase } from "../../support/databases.js";

describe.each(engines)("%s", (engine) => {
  const schema = freshSchemaName();
  let database: Database;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.query({ text: `CREATE SCHEMA "${schema}"`, values: [] });
    await database.query({ text: `CREATE TABLE "${schema}".item (id int PRIMARY KEY, name text)`, values: [] });
  });
  afterAll(async () => {
    await dropSchema(database, schema);
    await database.close();
  });

  const insert = (id: number, name: string | null = null) => ({
    name: "insert",
    text: `INSERT INTO "${schema}".item VALUES ($1, $2)`,
    values: [id, name],
  });
  const count = async () =>
    (await database.query({ text: `SELECT count(*) FROM "${schema}".item`, values: [] })).rows[0]?.[0];

  it("answers every type as Postgres prints it", async () => {
    const { rows, rowCount } = await database.query({
      name: "types",
      text: `SELECT 1::int, 9007199254740993::int8, 1.50::numeric, true, 'x'::text, NULL::text, '2024-02-29'::date,
        '2024-02-29T12:00:00+02:00'::timestamptz(3), '{"b": 1, "a": [1]}'::jsonb, ARRAY['a','b c',NULL], 0.1::float8,
        'f81d4fae-7dec-11d0-a765-00a0c91e6bf6'::uuid`,
      values: [],
    });
    expect(rowCount).toBe(1);
    expect(rows).toEqual([
      [
        "1",
        "9007199254740993",
        "1.50",
        "t",
        "x",
        null,
        "2024-02-29",
        "2024-02-29 10:00:00+00",
        '{"a": [1], "b": 1}',
        '{a,"b c",NULL}',
        "0.1",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
      ],
    ]);
  });

  it("takes every kind of parameter", async () => {
    const list = ["plain", 'quo"te', "back\\slash", "co,mma", "{brace}", "", "NULL", "é\n", null];
    const { rows } = await database.query({
      text: "SELECT $1::text, $2::int8, $3::bool, $4::text, to_json($5::text[]), to_json($6::int[]), to_json($7::bool[]), $8::float8",
      values: ["it's", 12, false, null, list, [1, null, -2], [true, false], 1e21],
    });
    expect(rows[0]?.slice(0, 4)).toEqual(["it's", "12", "f", null]);
    expect(rows[0]?.slice(4, 7).map((cell) => JSON.parse(cell ?? "") as unknown)).toEqual([
      list,
      [1, null, -2],
      [true, false],
    ]);
    expect(rows[0]?.[7]).toBe("1e+21");
  });

  it("counts the rows that a statement touched", async () => {
    const result = await database.query({
      text: `INSERT INTO "${schema}".item SELECT value, 'bulk' FROM generate_series(1000, 1041) AS value RETURNING id`,
      values: [],
    });
    expect([result.rowCount, result.rows.length, result.rows[0]]).toEqual([42, 42, ["1000"]]);
    const removed = await database.query({ text: `DELETE FROM "${schema}".item WHERE id >= $1`, values: [1000] });
    expect([removed.rows, removed.rowCount]).toEqual([[], 42]);
  });

  it("keeps working after errors, with SQLSTATE and constraint told", async () => {
    await database.query(insert(1));
    const error: unknown = await database.query(insert(1)).catch((reason: unknown) => reason);
    expect(isDatabaseError(error) && [error.code, error.constraint]).toEqual(["23505", "item_pkey"]);
    const broken = { name: "broken", text: "SELECT nothing FROM nowhere WHERE id = $1", values: [1] };
    expect(await sqlStateOf(database.query(broken))).toBe("42P01");
    expect(await sqlStateOf(database.query(broken))).toBe("42P01");
    expect(await count()).toBe("1");
    await database.query({ text: `DELETE FROM "${schema}".item`, values: [] });
  });

  it("commits and rolls back whole transactions", async () => {
    const answer = await database.transaction(async (transaction) => {
      await transaction.query(insert(1));
      await Promise.all([transaction.query(insert(2)), transaction.query(insert(3))]);
      return "done";
    });
    expect([answer, await count()]).toEqual(["done", "3"]);
    const failure = database.transaction(async (transaction) => {
      await transaction.query(insert(4));
      throw new Error("no");
    });
    await expect(failure).rejects.toThrow("no");
    expect(await count()).toBe("3");
    expect(await sqlStateOf(database.transaction((transaction) => transaction.query(insert(1))))).toBe("23505");
    await database.query({ text: `DELETE FROM "${schema}".item`, values: [] });
  });

  it("does not report success when a failed statement's error was swallowed", async () => {
    const swallowed = database.transaction(async (transaction) => {
      await transaction.query(insert(5));
      await transaction.query(insert(5)).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow("rolled back");
    expect(await count()).toBe("0");
  });

  it("reports a constraint that is checked at COMMIT", async () => {
    await database.query({
      text: `CREATE TABLE "${schema}".deferred (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)`,
      values: [],
    });
    const text = `INSERT INTO "${schema}".deferred VALUES (1), (1)`;
    expect(await sqlStateOf(database.transaction((transaction) => transaction.query({ text, values: [] })))).toBe(
      "23505",
    );
    await database.ping();
  });

  it("refuses statements of a transaction that has ended", async () => {
    const leaked = await database.transaction((transaction) => Promise.resolve(transaction));
    await expect(leaked.query(insert(6))).rejects.toThrow("has ended");
    expect(await count()).toBe("0");
  });

  it("keeps other statements out of an open transaction", async () => {
    const outside = await database.transaction(async (transaction) => {
      await transaction.query(insert(7));
      const waiting = count();
      await transaction.query(insert(8));
      return { waiting };
    });
    // Either waited for the commit (one connection) or ran before it on another connection; never saw a half.
    expect(["0", "2"]).toContain(await outside.waiting);
    await database.query({ text: `DELETE FROM "${schema}".item`, values: [] });
  });

  it("answers a named statement after its table changed", async () => {
    const statement = { name: "star", text: `SELECT * FROM "${schema}".item WHERE id = $1`, values: [9] };
    await database.query(insert(9, "nine"));
    for (let time = 0; time < 12; time += 1) await database.query(statement);
    await database.query({ text: `ALTER TABLE "${schema}".item ADD COLUMN extra int DEFAULT 1`, values: [] });
    const answers = await Promise.all(Array.from({ length: 24 }, () => database.query(statement)));
    for (const { rows } of answers) expect(rows).toEqual([["9", "nine", "1"]]);
    expect((await database.transaction((transaction) => transaction.query(statement))).rows).toEqual([
      ["9", "nine", "1"],
    ]);
    await database.query({ text: `ALTER TABLE "${schema}".item DROP COLUMN extra`, values: [] });
    await database.query({ text: `DELETE FROM "${schema}".item`, values: [] });
  });

  it("survives many concurrent statements of which a third fail", async () => {
    const statements = Array.from({ length: 900 }, (_, index) =>
      sqlStateOf(database.query(index % 3 === 0 ? { text: "SELECT 1 / $1::int", values: [0] } : insert(index))),
    );
    const codes = await Promise.all(statements);
    expect(codes.filter((code) => code === "22012")).toHaveLength(300);
    expect(codes.filter((code) => code === null)).toHaveLength(600);
    expect(await count()).toBe("600");
    await database.query({ text: `DELETE FROM "${schema}".item`, values: [] });
  });

  it("hears notifications of committed transactions only, until stopped", async () => {
    const heard: string[] = [];
    let marker = newSignal();
    const channel = `Channel "${schema}"`;
    const listener = (payload: string) => {
      heard.push(payload);
      if (payload.startsWith("marker")) marker.resolve();
    };
    const notify = (payload: string) => ({ text: "SELECT pg_notify($1, $2)", values: [channel, payload] });
    const untilMarker = async (payload: string) => {
      marker = newSignal();
      await database.query(notify(payload));
      await marker.promise;
    };
    const stopFirst = await database.listen(channel, listener);
    await database.transaction((transaction) => transaction.query(notify("kept")));
    await database
      .transaction(async (transaction) => {
        await transaction.query(notify("dropped"));
        throw new Error("no");
      })
      .catch(() => undefined);
    await untilMarker("marker 1");
    expect(heard).toEqual(["kept", "marker 1"]);
    const stopSecond = await database.listen(channel, listener);
    await stopFirst();
    await untilMarker("marker 2");
    expect(heard).toEqual(["kept", "marker 1", "marker 2"]);
    await stopSecond();
  });

  it("uses UTC whatever the server's zone is", async () => {
    expect((await database.query({ text: "SHOW timezone", values: [] })).rows).toEqual([["UTC"]]);
  });

  it("answers large parameters and results", async () => {
    const large = "x".repeat(5_000_000);
    const { rows } = await database.query({ text: "SELECT $1::text || $1::text", values: [large] });
    expect(rows[0]?.[0]?.length).toBe(10_000_000);
  });
});

it.each(engines)("%s refuses statements once closed", async (engine) => {
  const database = await openTestDatabase(engine);
  await database.ping();
  await database.close();
  await expect(database.ping()).rejects.toThrow("closed");
  await database.close();
});
