import type { Queryable } from "../../database/database.js";
import type { ApiKey } from "../api-keys.js";
import type { Role } from "../roles.js";
import type { AuthTableNames } from "./auth-tables.js";

/** All keys and roles as the database holds them at one version. */
export interface AuthRows {
  readonly version: number;
  /** Oldest first. */
  readonly roles: readonly Role[];
  /** Oldest first, revoked ones too. */
  readonly apiKeys: readonly ApiKey[];
}

/** Reads all in one statement, so that no change falls between. */
export async function readAuthRows(queryable: Queryable, tables: AuthTableNames): Promise<AuthRows> {
  const { rows } = await queryable.query({
    text: `SELECT json_build_object(
  'version', auth_version,
  'roles', (
    SELECT coalesce(json_agg(jsonb_build_object(
      'id', id, 'createdAt', ${iso("created_at")}, 'updatedAt', ${iso("updated_at")}) || definition
      ORDER BY created_at, definition->>'label'), '[]') FROM ${tables.role}),
  'apiKeys', (
    SELECT coalesce(json_agg(json_build_object(
      'id', id, 'name', name, 'expiresAt', ${iso("expires_at")}, 'revokedAt', ${iso("revoked_at")},
      'roleId', role_id, 'createdAt', ${iso("created_at")}, 'updatedAt', ${iso("updated_at")})
      ORDER BY created_at, id), '[]') FROM ${tables.apiKey}))::text
FROM ${tables.workspace} WHERE id = 1`,
    values: [],
  });
  return JSON.parse(rows[0]?.[0] ?? "null") as AuthRows;
}

export async function readAuthVersion(queryable: Queryable, tables: AuthTableNames): Promise<number> {
  const { rows } = await queryable.query({
    text: `SELECT auth_version FROM ${tables.workspace} WHERE id = 1`,
    values: [],
  });
  return Number(rows[0]?.[0]);
}

/** The next version. Who has got it is alone with the rows until the transaction ends. */
export async function takeAuthVersion(transaction: Queryable, tables: AuthTableNames): Promise<number> {
  const { rows } = await transaction.query({
    text: `UPDATE ${tables.workspace} SET auth_version = auth_version + 1 WHERE id = 1 RETURNING auth_version`,
    values: [],
  });
  return Number(rows[0]?.[0]);
}

/** A time as ISO 8601 in UTC with milliseconds. */
function iso(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
