import type { Queryable } from "../../database/database.js";
import type { RoleDefinition } from "../../../core/metadata/standard-roles.js";
import type { AuthTableNames } from "./auth-tables.js";

/** Adds a role or brings its row to this definition; a row that says the same already keeps its time. */
export async function writeRole(
  transaction: Queryable,
  tables: AuthTableNames,
  { id, ...definition }: RoleDefinition,
): Promise<void> {
  await transaction.query({
    text: `INSERT INTO ${tables.role} AS stored (id, definition) VALUES ($1, $2::jsonb)
ON CONFLICT (id) DO UPDATE SET definition = excluded.definition, updated_at = now()
WHERE stored.definition <> excluded.definition`,
    values: [id, JSON.stringify(definition)],
  });
}

/** Removes a role, and the revoked keys that had it: they can never be used again. */
export async function deleteRole(transaction: Queryable, tables: AuthTableNames, id: string): Promise<void> {
  await transaction.query({
    text: `DELETE FROM ${tables.apiKey} WHERE role_id = $1 AND revoked_at IS NOT NULL`,
    values: [id],
  });
  await transaction.query({ text: `DELETE FROM ${tables.role} WHERE id = $1`, values: [id] });
}
