import { expect, it } from "vitest";
import { nodesOf } from "../graphql/graphql-client.js";
import { useServer } from "../rest/use-server.js";
import { openPostgres } from "../support/generated-server.js";
import { metadataData } from "./metadata-client.js";

const api = useServer("postgres");

it("the indexes that the metadata APIs tell of are those of the database", async () => {
  await api.post("/metadata/objects", {
    nameSingular: "rocket",
    namePlural: "rockets",
    labelSingular: "Rocket",
    labelPlural: "Rockets",
    fields: [{ name: "serial", label: "Serial", type: "TEXT", isUnique: true }],
  });
  const data = await metadataData(
    api,
    "{ indexMetadatas(paging: {first: 1000}) { edges { node { id name isUnique indexType indexWhereClause } } } }",
  );
  const told = nodesOf(data["indexMetadatas"]);
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  const database = openPostgres();
  try {
    const { rows } = await database.query({
      text: `SELECT i.relname, x.indisunique, upper(m.amname), pg_get_expr(x.indpred, x.indrelid)
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am m ON m.oid = i.relam
        JOIN pg_namespace n ON n.oid = i.relnamespace WHERE n.nspname = $1`,
      values: [api.server.environment["DATABASE_SCHEMA"] ?? ""],
    });
    const real = new Map(rows.map(([name, ...rest]) => [name, rest]));
    const flag = (value: unknown): boolean => value === true || value === "t";
    for (const { name, isUnique, indexType, indexWhereClause } of told) {
      const [unique, method, predicate] = real.get(String(name)) ?? [];
      expect({ name, unique: flag(unique), method }).toEqual({ name, unique: isUnique, method: indexType });
      // Postgres prints conditions in parentheses.
      expect(predicate ?? null, String(name)).toBe(indexWhereClause === null ? null : `(${String(indexWhereClause)})`);
    }
    expect(told.some(({ name }) => String(name).startsWith("IDX_UNIQUE__rocket_serial_"))).toBe(true);
  } finally {
    await database.close();
  }
});
