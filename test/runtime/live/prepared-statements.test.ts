import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/runtime/database/database.js";
import { engines, openTestDatabase } from "../../support/databases.js";

describe.each(engines)("%s", (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());

  it("keeps no more named statements on a connection than one state of the model needs, and all work", async () => {
    await database.transaction(async (transaction) => {
      const ask = async (version: number, number: number) => {
        const { rows } = await transaction.query({
          name: `v${version}_${number}`,
          text: `SELECT ${version * 1000 + number} + $1::int`,
          values: [1],
        });
        expect(rows).toEqual([[String(version * 1000 + number + 1)]]);
      };
      for (let version = 1; version <= 5; version += 1)
        for (let number = 1; number <= 250; number += 1) await ask(version, number);
      const { rows } = await transaction.query({
        text: "SELECT count(*), bool_or(name = 'v1_1'), bool_or(name = 'v5_250') FROM pg_prepared_statements",
        values: [],
      });
      expect(Number(rows[0]?.[0])).toBeLessThanOrEqual(501);
      expect(rows[0]?.slice(1)).toEqual(["f", "t"]);
      await ask(1, 1);
      await ask(5, 250);
    });
  });
});
