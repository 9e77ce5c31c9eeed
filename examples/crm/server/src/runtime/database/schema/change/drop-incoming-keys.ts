import type { Queryable } from "../../database.js";
import { dropForeignKey } from "../print-ddl.js";
import { quoteIdentifier } from "../../../../core/database/quote-identifier.js";

/** Drops the foreign keys that other tables still have on tables that go, such as those of columns an earlier model left behind. */
export async function dropIncomingKeys(
  transaction: Queryable,
  schema: string,
  tables: readonly string[],
): Promise<void> {
  if (tables.length === 0) return;
  const { rows } = await transaction.query({
    text: `SELECT child.relname, k.conname
FROM pg_constraint k JOIN pg_class child ON child.oid = k.conrelid JOIN pg_class target ON target.oid = k.confrelid
WHERE k.contype = 'f' AND child.relnamespace = $1::regnamespace AND target.relnamespace = $1::regnamespace
  AND target.relname = ANY ($2::text[])`,
    values: [quoteIdentifier(schema), tables],
  });
  for (const [table, key] of rows)
    if (typeof table === "string" && typeof key === "string")
      await transaction.query({ text: dropForeignKey(schema, table, key), values: [] });
}
