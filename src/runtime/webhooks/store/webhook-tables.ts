/**
 * The tables that webhooks and what is on its way to them are kept in, beside those of the objects; no object can have
 * their names.
 */
import type { Queryable } from "../../database/database.js";
import { lockSpace } from "../../database/schema/lock-space.js";
import { qualifiedName } from "../../../core/database/quote-identifier.js";

export interface WebhookTableNames {
  readonly webhook: string;
  /** One row per event and webhook: what waits to be sent, and the log of what was. */
  readonly delivery: string;
}

export function webhookTables(schema: string): WebhookTableNames {
  return { webhook: qualifiedName(schema, "__webhook"), delivery: qualifiedName(schema, "__webhookDelivery") };
}

/** Makes the tables where they are missing. The schema must exist. */
export async function prepareWebhookTables(transaction: Queryable, schema: string): Promise<void> {
  // Another replica may be starting too.
  await transaction.query({ text: "SELECT pg_advisory_xact_lock($1, hashtext($2))", values: [lockSpace, schema] });
  const tables = webhookTables(schema);
  // Looked for first, so that a database user without the right to make tables can serve what is there.
  const { rows } = await transaction.query({ text: "SELECT to_regclass($1) IS NULL", values: [tables.delivery] });
  if (rows[0]?.[0] !== "t") return;
  for (const text of statements(tables)) await transaction.query({ text, values: [] });
}

function statements({ webhook, delivery }: WebhookTableNames): readonly string[] {
  return [
    `CREATE TABLE IF NOT EXISTS ${webhook} (
  id uuid PRIMARY KEY,
  target_url text NOT NULL,
  operations text[] NOT NULL,
  updated_fields text[],
  description text,
  secret text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  updated_at timestamp(3) with time zone NOT NULL DEFAULT now()
)`,
    // No foreign key: a webhook that is deleted at the same moment must not make somebody's write fail.
    `CREATE TABLE IF NOT EXISTS ${delivery} (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  webhook_id uuid NOT NULL,
  event_name text NOT NULL,
  object_id uuid NOT NULL,
  object_name text NOT NULL,
  record_id uuid NOT NULL,
  record text NOT NULL,
  updated_fields text[],
  workspace_member_id text,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  response_status integer,
  error text,
  created_at timestamp(3) with time zone NOT NULL DEFAULT now(),
  next_attempt_at timestamp with time zone DEFAULT now(),
  lease uuid,
  leased_until timestamp with time zone,
  delivered_at timestamp(3) with time zone
)`,
    `CREATE INDEX ON ${delivery} (webhook_id, next_attempt_at, sequence) WHERE state = 'pending'`,
    `CREATE INDEX ON ${delivery} (webhook_id, record_id, sequence) WHERE state = 'pending'`,
    `CREATE INDEX ON ${delivery} (webhook_id, sequence)`,
  ];
}

/** A time as ISO 8601 in UTC. */
export function printTime(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
