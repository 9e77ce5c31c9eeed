import { randomUUID } from "node:crypto";
import { stableId } from "../../../core/model/stable-id.js";
import type { Database } from "../../database/database.js";
import { printTime, webhookTables, type WebhookTableNames } from "./webhook-tables.js";

/** A delivery that is this process's to send until its lease ends. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly lease: string;
  readonly webhookId: string;
  readonly targetUrl: string;
  readonly secret: string;
  readonly eventName: string;
  readonly objectId: string;
  readonly objectName: string;
  /** JSON text. */
  readonly record: string;
  readonly updatedFields: readonly string[] | null;
  readonly workspaceMemberId: string | null;
  readonly createdAt: string;
  /** This one included. */
  readonly attempts: number;
}

/** What came of an attempt. `retry`: in so many milliseconds. */
export type AttemptOutcome = { readonly status: number | null; readonly error: string | null } & (
  { readonly state: "delivered" | "failed" } | { readonly state: "pending"; readonly retryMilliseconds: number }
);

/** A webhook whose deliveries may be claimed. */
export interface ClaimSlots {
  readonly webhookId: string;
  readonly host: string;
  /** How many may be claimed for the host, by all of its webhooks together. */
  readonly free: number;
}

/**
 * The deliveries that wait, shared by all processes on the database. Events of one record reach a webhook in the order
 * they happened: a later one is not handed out while an earlier one waits.
 */
export class DeliveryQueue {
  readonly #database: Database;
  readonly #tables: WebhookTableNames;
  /** In the names of statements: other schemas on the same connections have other texts. */
  readonly #key: string;
  readonly #now: (() => number) | null;

  /** @param now clock of tests; null: the database's, which all processes share */
  constructor(database: Database, schema: string, now: (() => number) | null) {
    this.#database = database;
    this.#tables = webhookTables(schema);
    this.#key = stableId(`schema/${schema}`);
    this.#now = now;
  }

  /**
   * Takes what is due for `leaseMilliseconds`, at most `limit`; after that others may take it. What has been due longest
   * goes first at each host, so that no webhook keeps another waiting that has nothing due itself.
   */
  async claim(
    slots: readonly ClaimSlots[],
    limit: number,
    leaseMilliseconds: number,
  ): Promise<readonly ClaimedDelivery[]> {
    const { webhook, delivery } = this.#tables;
    const lease = randomUUID();
    const isFree = `d.state = 'pending' AND (d.leased_until IS NULL OR d.leased_until <= ${instant("$4")})`;
    const { rows } = await this.#database.query({
      name: `webhook_claim_${this.#key}`,
      text: `WITH due AS (
  SELECT d.*, slot.free, row_number() OVER (PARTITION BY slot.host ORDER BY d.next_attempt_at, d.sequence) AS place
  FROM unnest($1::uuid[], $2::text[], $3::int[]) AS slot(webhook_id, host, free) CROSS JOIN LATERAL (
    SELECT d.id, d.next_attempt_at, d.sequence FROM ${delivery} d
    WHERE d.webhook_id = slot.webhook_id AND d.next_attempt_at <= ${instant("$4")} AND ${isFree}
      AND NOT EXISTS (SELECT FROM ${delivery} earlier WHERE earlier.webhook_id = d.webhook_id
        AND earlier.record_id = d.record_id AND earlier.state = 'pending' AND earlier.sequence < d.sequence)
    ORDER BY d.next_attempt_at, d.sequence LIMIT slot.free) d),
chosen AS (SELECT id FROM due WHERE place <= free ORDER BY place, next_attempt_at, sequence LIMIT $5),
claimed AS (SELECT d.id FROM ${delivery} d JOIN chosen USING (id) WHERE ${isFree} FOR UPDATE OF d SKIP LOCKED)
UPDATE ${delivery} d SET lease = $6, leased_until = ${instant("$4")} + $7::float8 * interval '1 millisecond',
  attempts = d.attempts + 1
FROM claimed, ${webhook} w WHERE d.id = claimed.id AND w.id = d.webhook_id
RETURNING d.id, d.webhook_id, w.target_url, w.secret, d.event_name, d.object_id, d.object_name, d.record,
  to_json(d.updated_fields)::text, d.workspace_member_id, ${printTime("d.created_at")}, d.attempts`,
      values: [
        slots.map((slot) => slot.webhookId),
        slots.map((slot) => slot.host),
        slots.map((slot) => slot.free),
        this.#instant(),
        limit,
        lease,
        leaseMilliseconds,
      ],
    });
    return rows.map((row) => claimedOf(row, lease));
  }

  /** Says what came of an attempt. Nothing is done when the lease has ended and others have taken it. */
  async finish({ id, lease }: ClaimedDelivery, outcome: AttemptOutcome): Promise<void> {
    const { delivery } = this.#tables;
    const retryMilliseconds = outcome.state === "pending" ? outcome.retryMilliseconds : null;
    await this.#database.query({
      name: `webhook_finish_${this.#key}`,
      // Later events of the record wait with it, so that nobody looks at them in vain.
      text: `WITH finished AS (
  UPDATE ${delivery} SET state = $3, response_status = $4, error = $5, lease = NULL, leased_until = NULL,
    delivered_at = CASE WHEN $3 = 'delivered' THEN ${instant("$6")} END,
    next_attempt_at = ${instant("$6")} + $7::float8 * interval '1 millisecond'
  WHERE id = $1 AND lease = $2 RETURNING webhook_id, record_id, sequence, next_attempt_at)
UPDATE ${delivery} later SET next_attempt_at = finished.next_attempt_at FROM finished
WHERE later.webhook_id = finished.webhook_id AND later.record_id = finished.record_id AND later.state = 'pending'
  AND later.sequence > finished.sequence AND later.next_attempt_at < finished.next_attempt_at`,
      values: [id, lease, outcome.state, outcome.status, outcome.error, this.#instant(), retryMilliseconds],
    });
  }

  /** Until the next delivery that is not due yet; null: none waits. */
  async millisecondsToNext(webhookIds: readonly string[]): Promise<number | null> {
    const { rows } = await this.#database.query({
      name: `webhook_next_${this.#key}`,
      text: `SELECT extract(epoch FROM min(next.next_attempt_at) - ${instant("$2")}) * 1000
FROM unnest($1::uuid[]) AS webhook(id) CROSS JOIN LATERAL (
  SELECT d.next_attempt_at FROM ${this.#tables.delivery} d
  WHERE d.webhook_id = webhook.id AND d.state = 'pending' AND d.next_attempt_at > ${instant("$2")}
  ORDER BY d.next_attempt_at LIMIT 1) next`,
      values: [webhookIds, this.#instant()],
    });
    const milliseconds = rows[0]?.[0];
    return typeof milliseconds === "string" ? Math.ceil(Number(milliseconds)) : null;
  }

  /** Removes what is over and older than so many days, and what is left of webhooks that are gone. */
  async prune(days: number): Promise<void> {
    const { webhook, delivery } = this.#tables;
    await this.#database.query({
      text: `DELETE FROM ${delivery} d WHERE d.state <> 'pending' AND d.created_at < ${instant("$1")} - $2::int * interval '1 day'
  OR NOT EXISTS (SELECT FROM ${webhook} w WHERE w.id = d.webhook_id)`,
      values: [this.#instant(), days],
    });
  }

  #instant(): string | null {
    return this.#now === null ? null : new Date(this.#now()).toISOString();
  }
}

function instant(parameter: string): string {
  return `coalesce(${parameter}::timestamptz, now())`;
}

function claimedOf(row: readonly (string | null)[], lease: string): ClaimedDelivery {
  const [
    id,
    webhookId,
    targetUrl,
    secret,
    eventName,
    objectId,
    objectName,
    record,
    updatedFields,
    memberId,
    createdAt,
    attempts,
  ] = row.map((cell) => cell ?? "");
  return {
    id: id ?? "",
    lease,
    webhookId: webhookId ?? "",
    targetUrl: targetUrl ?? "",
    secret: secret ?? "",
    eventName: eventName ?? "",
    objectId: objectId ?? "",
    objectName: objectName ?? "",
    record: record ?? "",
    updatedFields: JSON.parse(updatedFields || "null") as string[] | null,
    workspaceMemberId: memberId || null,
    createdAt: createdAt ?? "",
    attempts: Number(attempts),
  };
}
