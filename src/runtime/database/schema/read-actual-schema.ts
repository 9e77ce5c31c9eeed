import type { Queryable } from "../database.js";
import { qualifiedName, quoteIdentifier } from "../../../core/database/quote-identifier.js";

export interface ActualColumn {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly isGenerated: boolean;
  /** As Postgres prints it; null = none. Of a generated column: null. */
  readonly defaultExpression: string | null;
  /** The mark a migration left on a generated column; null = none. */
  readonly comment: string | null;
}

export interface ActualForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  /** Deleting a row that is pointed to is refused. */
  readonly isBlocking: boolean;
}

export interface ActualTable {
  readonly name: string;
  readonly columns: ReadonlyMap<string, ActualColumn>;
  /** Null = no primary key. */
  readonly primaryKey: string | null;
  readonly foreignKeys: readonly ActualForeignKey[];
  readonly indexes: readonly string[];
  readonly hasRows: boolean;
}

export interface ActualSchema {
  readonly exists: boolean;
  readonly tables: ReadonlyMap<string, ActualTable>;
  /** Name → body of the functions in the schema. */
  readonly functions: ReadonlyMap<string, string>;
}

interface Catalog {
  readonly exists: boolean;
  readonly functions: Readonly<Record<string, string>> | null;
  readonly tables:
    | readonly {
        readonly name: string;
        readonly primaryKey: string | null;
        readonly columns: readonly ActualColumn[] | null;
        readonly foreignKeys: readonly ActualForeignKey[] | null;
        readonly indexes: readonly string[] | null;
      }[]
    | null;
}

/**
 * All that is known of a schema, from the catalog in one statement and one more for which tables hold rows.
 * `only`: the tables to look at; left out: all.
 */
export async function readActualSchema(
  queryable: Queryable,
  schema: string,
  only: readonly string[] | null = null,
): Promise<ActualSchema> {
  const { rows } = await queryable.query({ text: catalogQuery, values: [schema, only] });
  const catalog = JSON.parse(rows[0]?.[0] ?? "null") as Catalog;
  const tables = catalog.tables ?? [];
  const filled = await readFilledTables(
    queryable,
    schema,
    tables.map((table) => table.name),
  );
  return {
    exists: catalog.exists,
    functions: new Map(Object.entries(catalog.functions ?? {})),
    tables: new Map(
      tables.map((table) => [
        table.name,
        {
          name: table.name,
          primaryKey: table.primaryKey,
          columns: new Map((table.columns ?? []).map((column) => [column.name, column])),
          foreignKeys: table.foreignKeys ?? [],
          indexes: table.indexes ?? [],
          hasRows: filled.has(table.name),
        },
      ]),
    ),
  };
}

async function readFilledTables(queryable: Queryable, schema: string, tables: readonly string[]): Promise<Set<string>> {
  if (tables.length === 0) return new Set();
  const tests = tables.map(
    (table) => `EXISTS (SELECT FROM ${qualifiedName(schema, table)}) AS ${quoteIdentifier(table)}`,
  );
  const { rows } = await queryable.query({
    text: `SELECT row_to_json(t) FROM (SELECT ${tests.join(",")}) t`,
    values: [],
  });
  const answers = JSON.parse(rows[0]?.[0] ?? "{}") as Readonly<Record<string, boolean>>;
  return new Set(tables.filter((table) => answers[table] === true));
}

const catalogQuery = `
SELECT json_build_object(
  'exists', EXISTS (SELECT FROM pg_namespace WHERE nspname = $1),
  'functions', (
    SELECT json_object_agg(p.proname, p.prosrc)
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = $1),
  'tables', (
    SELECT json_agg(json_build_object(
      'name', c.relname,
      'primaryKey', (SELECT k.conname FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p'),
      'columns', (
        SELECT json_agg(json_build_object(
          'name', a.attname,
          'type', format_type(a.atttypid, a.atttypmod),
          'isNullable', NOT a.attnotnull,
          'isGenerated', a.attgenerated <> '',
          'defaultExpression', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
          'comment', col_description(a.attrelid, a.attnum)) ORDER BY a.attnum)
        FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
      'foreignKeys', (
        SELECT json_agg(json_build_object(
          'name', k.conname,
          'columns', (
            SELECT json_agg(a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (k.conkey)),
          'isBlocking', k.confdeltype IN ('a', 'r')) ORDER BY k.conname)
        FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f'),
      'indexes', (
        SELECT json_agg(i.relname ORDER BY i.relname)
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
        WHERE x.indrelid = c.oid AND NOT x.indisprimary)) ORDER BY c.relname)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND ($2::text[] IS NULL OR c.relname = ANY ($2::text[]))))::text`;
