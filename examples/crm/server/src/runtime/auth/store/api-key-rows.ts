import type { Queryable } from "../../database/database.js";
import type { ApiKey } from "../api-keys.js";
import type { AuthTableNames } from "./auth-tables.js";

/** A key as it is asked for, without the times of its row. */
export type ApiKeyDefinition = Omit<ApiKey, "createdAt" | "updatedAt">;

/** Adds a key or brings its row to this definition. */
export async function writeApiKey(
  transaction: Queryable,
  tables: AuthTableNames,
  { id, name, expiresAt, revokedAt, roleId }: ApiKeyDefinition,
): Promise<void> {
  await transaction.query({
    text: `INSERT INTO ${tables.apiKey} (id, name, expires_at, revoked_at, role_id) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, expires_at = excluded.expires_at,
  revoked_at = excluded.revoked_at, role_id = excluded.role_id, updated_at = now()`,
    values: [id, name, expiresAt, revokedAt, roleId],
  });
}
