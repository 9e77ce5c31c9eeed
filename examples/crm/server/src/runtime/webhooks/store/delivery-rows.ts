import type { Queryable } from "../../database/database.js";
import { deliveryStates, type WebhookDelivery } from "../webhooks.js";
import { printTime, type WebhookTableNames } from "./webhook-tables.js";

const columns = `d.id, d.webhook_id, d.event_name, d.record_id, d.state, d.attempts, d.response_status, d.error,
  ${printTime("d.created_at")}, ${printTime("d.next_attempt_at")}, ${printTime("d.delivered_at")}`;

/** The log of a webhook, newest first. Null: there is no delivery `before`. */
export async function readDeliveries(
  queryable: Queryable,
  { delivery }: WebhookTableNames,
  webhookId: string,
  { limit, before }: { readonly limit: number; readonly before: string | null },
): Promise<readonly WebhookDelivery[] | null> {
  let place = "";
  if (before !== null) {
    const { rows } = await queryable.query({
      text: `SELECT sequence FROM ${delivery} WHERE webhook_id = $1 AND id = $2`,
      values: [webhookId, before],
    });
    const sequence = rows[0]?.[0];
    if (typeof sequence !== "string") return null;
    place = ` AND d.sequence < ${Number(sequence)}`;
  }
  const { rows } = await queryable.query({
    text: `SELECT ${columns} FROM ${delivery} d WHERE d.webhook_id = $1${place} ORDER BY d.sequence DESC LIMIT $2`,
    values: [webhookId, limit],
  });
  return rows.map(deliveryOf);
}

/**
 * Puts a delivery on its way again, with all its attempts before it. One that is being sent just now is left alone:
 * it is on its way. Null: there is none with this id.
 */
export async function replayDelivery(
  queryable: Queryable,
  { delivery }: WebhookTableNames,
  webhookId: string,
  deliveryId: string,
): Promise<WebhookDelivery | null> {
  const { rows } = await queryable.query({
    text: `UPDATE ${delivery} d SET state = 'pending', attempts = 0, response_status = NULL, error = NULL, delivered_at = NULL,
  next_attempt_at = now() WHERE d.webhook_id = $1 AND d.id = $2 RETURNING ${columns}`,
    values: [webhookId, deliveryId],
  });
  const [row] = rows;
  return row === undefined ? null : deliveryOf(row);
}

function deliveryOf(row: readonly (string | null)[]): WebhookDelivery {
  const [
    id,
    webhookId,
    eventName,
    recordId,
    state,
    attempts,
    responseStatus,
    error,
    createdAt,
    nextAttemptAt,
    deliveredAt,
  ] = row;
  return {
    id: id ?? "",
    webhookId: webhookId ?? "",
    eventName: eventName ?? "",
    recordId: recordId ?? "",
    state: deliveryStates.find((known) => known === state) ?? "pending",
    attempts: Number(attempts),
    responseStatus: responseStatus === null || responseStatus === undefined ? null : Number(responseStatus),
    error: error ?? null,
    createdAt: createdAt ?? "",
    nextAttemptAt: nextAttemptAt ?? null,
    deliveredAt: deliveredAt ?? null,
  };
}
