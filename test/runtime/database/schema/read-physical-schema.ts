import type { Queryable } from "../../../../src/runtime/database/database.js";

/** Everything in a schema that a model decides on, as sorted text without the schema's own name, whatever the order of columns. */
export async function readPhysicalSchema(queryable: Queryable, schema: string): Promise<readonly string[]> {
  const { rows } = await queryable.query({
    text: `SELECT line FROM (
  SELECT format('column %s.%s %s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), l.collname,
    a.attnotnull, a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) AS line
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN pg_collation l ON l.oid = a.attcollation
  WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r'
  UNION ALL
  SELECT pg_get_indexdef(x.indexrelid) FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid
  WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r'
  UNION ALL
  SELECT format('constraint %s %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND k.contype <> 'n'
  UNION ALL
  SELECT format('function %s %s', proname, prosrc) FROM pg_proc WHERE pronamespace = $1::regnamespace
) AS lines`,
    values: [`"${schema}"`],
  });
  const name = new RegExp(`\\b${schema}\\b`, "g");
  return rows.map(([line]) => (line ?? "").replaceAll(name, "schema")).toSorted();
}
