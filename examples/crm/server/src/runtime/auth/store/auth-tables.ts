/**
 * The tables that keys and roles are kept in, beside those of the objects; no object can have their names.
 */
import type { Queryable } from "../../database/database.js";
import { lockSpace } from "../../database/schema/lock-space.js";
import { qualifiedName } from "../../../core/database/quote-identifier.js";
import { standardRoles } from "../../../core/metadata/standard-roles.js";
import { writeRole } from "./role-rows.js";

export interface AuthTableNames {
  /** One row: the id of the workspace, and the version of what the other two tables hold. */
  readonly workspace: string;
  readonly role: string;
  readonly apiKey: string;
}

export function authTables(schema: string): AuthTableNames {
  return {
    workspace: qualifiedName(schema, "__workspace"),
    role: qualifiedName(schema, "__role"),
    apiKey: qualifiedName(schema, "__apiKey"),
  };
}

/** Makes the tables, the id of the workspace and the standard roles where they are missing. The schema must exist. */
export async function prepareAuthTables(transaction: Queryable, schema: string): Promise<void> {
  // Another replica may be starting too.
  await transaction.query({ text: "SELECT pg_advisory_xact_lock($1, hashtext($2))", values: [lockSpace, schema] });
  const tables = authTables(schema);
  // Looked for first, so that a database user without the right to make tables can serve what is there.
  const { rows } = await transaction.query({ text: "SELECT to_regclass($1) IS NULL", values: [tables.apiKey] });
  if (rows[0]?.[0] === "t") await createTables(transaction, tables);
  await transaction.query({
    text: `INSERT INTO ${tables.workspace} (id, workspace_id) VALUES (1, gen_random_uuid()) ON CONFLICT (id) DO NOTHING`,
    values: [],
  });
  for (const role of standardRoles) await writeRole(transaction, tables, role);
}

/** The id of the workspace, the same for the life of its database. */
export async function findWorkspaceId(transaction: Queryable, schema: string): Promise<string> {
  const { rows } = await transaction.query({
    text: `SELECT workspace_id FROM ${authTables(schema).workspace} WHERE id = 1`,
    values: [],
  });
  const id = rows[0]?.[0];
  if (typeof id !== "string") throw new Error(`The schema "${schema}" has lost the row that holds its workspace's id`);
  return id;
}

/** Notes who signs tokens for the workspace; true when it was another one before, whose tokens are no longer valid. */
export async function replaceSigner(transaction: Queryable, schema: string, fingerprint: string): Promise<boolean> {
  const { workspace } = authTables(schema);
  const { rows } = await transaction.query({
    text: `SELECT signer FROM ${workspace} WHERE id = 1 FOR UPDATE`,
    values: [],
  });
  const before = rows[0]?.[0] ?? null;
  if (before === fingerprint) return false;
  await transaction.query({ text: `UPDATE ${workspace} SET signer = $1 WHERE id = 1`, values: [fingerprint] });
  return before !== null;
}

async function createTables(transaction: Queryable, { workspace, role, apiKey }: AuthTableNames): Promise<void> {
  const times = `created_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  updated_at timestamp(3) with time zone NOT NULL DEFAULT now()`;
  const statements = [
    `CREATE TABLE IF NOT EXISTS ${workspace} (
  id integer PRIMARY KEY CHECK (id = 1),
  workspace_id uuid NOT NULL,
  signer text,
  auth_version bigint NOT NULL DEFAULT 1
)`,
    `CREATE TABLE IF NOT EXISTS ${role} (
  id uuid PRIMARY KEY,
  definition jsonb NOT NULL,
  ${times}
)`,
    `CREATE TABLE IF NOT EXISTS ${apiKey} (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  revoked_at timestamp(3) with time zone,
  role_id uuid NOT NULL REFERENCES ${role} (id),
  ${times}
)`,
  ];
  for (const text of statements) await transaction.query({ text, values: [] });
}
