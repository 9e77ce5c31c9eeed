import type { Queryable } from "../../database/database.js";
import { printTime, type WebhookTableNames } from "./webhook-tables.js";

/** A webhook as it is kept: objects and fields by id, so that it follows when they are renamed. */
export interface WebhookRow {
  readonly id: string;
  readonly targetUrl: string;
  /** See `StoredOperation`. */
  readonly operations: readonly string[];
  /** See `storeUpdatedFields`; null: all. */
  readonly updatedFields: readonly string[] | null;
  readonly description: string | null;
  readonly secret: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A webhook as it is asked for, without the times of its row. */
export type WebhookDefinition = Omit<WebhookRow, "createdAt" | "updatedAt">;

/** All webhooks, oldest first. */
export async function readWebhookRows(
  queryable: Queryable,
  { webhook }: WebhookTableNames,
): Promise<readonly WebhookRow[]> {
  const { rows } = await queryable.query({
    text: `SELECT id, target_url, to_json(operations)::text, to_json(updated_fields)::text, description, secret,
  ${printTime("created_at")}, ${printTime("updated_at")} FROM ${webhook} ORDER BY created_at, id`,
    values: [],
  });
  return rows.map(([id, targetUrl, operations, updatedFields, description, secret, createdAt, updatedAt]) => ({
    id: id ?? "",
    targetUrl: targetUrl ?? "",
    operations: JSON.parse(operations ?? "[]") as string[],
    updatedFields: JSON.parse(updatedFields ?? "null") as string[] | null,
    description: description ?? null,
    secret: secret ?? "",
    createdAt: createdAt ?? "",
    updatedAt: updatedAt ?? "",
  }));
}

/** False: there is one with this id already. */
export async function insertWebhook(
  transaction: Queryable,
  { webhook }: WebhookTableNames,
  definition: WebhookDefinition,
): Promise<boolean> {
  const { rowCount } = await transaction.query({
    text: `INSERT INTO ${webhook} (id, target_url, operations, updated_fields, description, secret)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
    values: valuesOf(definition),
  });
  return rowCount > 0;
}

/** False: there is none with this id any more. */
export async function updateWebhook(
  transaction: Queryable,
  { webhook }: WebhookTableNames,
  definition: WebhookDefinition,
): Promise<boolean> {
  const { rowCount } = await transaction.query({
    text: `UPDATE ${webhook} SET target_url = $2, operations = $3, updated_fields = $4, description = $5, secret = $6,
  updated_at = now() WHERE id = $1`,
    values: valuesOf(definition),
  });
  return rowCount > 0;
}

/** Removes a webhook with what was still on its way to it. False: there is none with this id any more. */
export async function deleteWebhook(
  transaction: Queryable,
  { webhook, delivery }: WebhookTableNames,
  id: string,
): Promise<boolean> {
  const { rowCount } = await transaction.query({ text: `DELETE FROM ${webhook} WHERE id = $1`, values: [id] });
  await transaction.query({
    text: `DELETE FROM ${delivery} WHERE webhook_id = $1 AND state <> 'delivered'`,
    values: [id],
  });
  return rowCount > 0;
}

function valuesOf({ id, targetUrl, operations, updatedFields, description, secret }: WebhookDefinition) {
  return [id, targetUrl, operations, updatedFields, description, secret];
}
