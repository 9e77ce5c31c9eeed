/** Looks behind a server at its database: the tables themselves, and what they would be if they were made now. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workspace } from "../../../src/core/model/workspace.js";
import type { Database, Queryable } from "../../../src/runtime/database/database.js";
import { openPgliteDatabase } from "../../../src/runtime/database/pglite-database.js";
import { migrate } from "../../../src/runtime/database/schema/migrate.js";
import { readPhysicalSchema } from "../../runtime/database/schema/read-physical-schema.js";
import { dropSchema, freshSchemaName, silentLog, type Engine } from "../../support/databases.js";
import { openPostgres, type ServerEnvironment } from "../../support/generated-server.js";

export interface DatabaseBehind {
  readonly database: Database;
  /** Schema of the server's tables. */
  readonly schema: string;
}

/**
 * Works on the database of a server. Of the embedded one on a copy of its folder as it is now, so that the server may
 * run on; what the copy holds is what would be there if the process were killed at this moment. Nobody may write to the
 * folder until `onCopied` is called.
 */
export async function behindServer<Result>(
  engine: Engine,
  environment: ServerEnvironment,
  work: (behind: DatabaseBehind) => Promise<Result>,
  onCopied: () => void = () => undefined,
): Promise<Result> {
  const schema = environment["DATABASE_SCHEMA"] ?? "workspace";
  if (engine === "postgres") {
    const database = openPostgres();
    try {
      return await work({ database, schema });
    } finally {
      await database.close();
    }
  }
  const folder = await mkdtemp(join(tmpdir(), "twenty-gen-copy-"));
  try {
    await cp(join(environment["DATA_DIR"] ?? "", "pglite"), folder, { recursive: true });
    onCopied();
    return await withEmbedded(folder, (database) => work({ database, schema }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Works on an embedded database that no server has open. */
export async function withEmbedded<Result>(
  folder: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openPgliteDatabase({ folder, applicationName: "twenty-gen-test", log: silentLog });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Lines of the tables that only they have, and only those that would be made new for the model. */
export async function schemaDifferences(
  { database, schema }: DatabaseBehind,
  workspace: Workspace,
): Promise<{ readonly only: readonly string[]; readonly missing: readonly string[] }> {
  const twin = freshSchemaName();
  try {
    await migrate(database, workspace, twin, silentLog);
    const found = (await readPhysicalSchema(database, schema)).filter(isOfModel);
    const wanted = (await readPhysicalSchema(database, twin)).filter(isOfModel);
    return {
      only: found.filter((line) => !wanted.includes(line)),
      missing: wanted.filter((line) => !found.includes(line)),
    };
  } finally {
    await dropSchema(database, twin);
  }
}

/** Names that begin with two underscores are those of the server's own tables. */
function isOfModel(line: string): boolean {
  return !/(^(column|constraint) __|\."?__)/.test(line);
}

/** Copies the rows of all tables of a model, whatever the order of their columns. */
export async function copyRows(from: DatabaseBehind, to: DatabaseBehind): Promise<void> {
  const { rows } = await to.database.query({
    text: `SELECT c.relname, json_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE '\\_\\_%' GROUP BY c.relname`,
    values: [`"${to.schema}"`],
  });
  const contents = await Promise.all(
    rows.map(async ([table, columns]) => ({
      table: table ?? "",
      columns: (JSON.parse(columns ?? "[]") as readonly string[]).join(", "),
      rows: await readRows(from.database, `"${from.schema}"."${table ?? ""}"`),
    })),
  );
  await to.database.transaction(async (transaction) => {
    // Rows point at each other in circles.
    await transaction.query({ text: "SET LOCAL session_replication_role = replica", values: [] });
    for (const { table, columns, rows: content } of contents) {
      const name = `"${to.schema}"."${table}"`;
      await transaction.query({
        text: `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, $1::json)`,
        values: [content],
      });
    }
  });
}

async function readRows(queryable: Queryable, table: string): Promise<string> {
  const { rows } = await queryable.query({ text: `SELECT coalesce(json_agg(t), '[]') FROM ${table} t`, values: [] });
  return rows[0]?.[0] ?? "[]";
}
