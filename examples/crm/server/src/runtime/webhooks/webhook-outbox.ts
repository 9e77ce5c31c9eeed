import type { ObjectType } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import type { Outbox } from "../records/events/outbox.js";
import type { RecordChange, WriteAction } from "../records/events/record-change.js";
import { fullSelection } from "../records/full-selection.js";
import { printDocument } from "../records/print-document.js";
import { run, tableOf, type RecordEngine } from "../records/record-engine.js";
import type { Actor } from "../records/records.js";
import { Parameters } from "../records/sql-text.js";
import type { WebhookTableNames } from "./store/webhook-tables.js";
import type { WebhookMatcher } from "./webhook-matcher.js";
import { webhookActionOf } from "./webhook-operations.js";

/** Keeps every event that a webhook wants beside the write it comes from: both are there, or neither is. */
export class WebhookOutbox implements Outbox {
  readonly #tables: WebhookTableNames;
  readonly #matcher: () => WebhookMatcher;
  readonly #onCommitted: () => void;

  constructor(tables: WebhookTableNames, matcher: () => WebhookMatcher, onCommitted: () => void) {
    this.#tables = tables;
    this.#matcher = matcher;
    this.#onCommitted = onCommitted;
  }

  wants(object: ObjectType, action: WriteAction): boolean {
    return this.#matcher().wants(object, action);
  }

  async store(engine: RecordEngine, change: RecordChange, actor: Actor, transaction: Queryable): Promise<void> {
    const events = this.#matcher().match(change);
    if (events.length === 0) return;
    const { object, action } = change;
    const parameters = new Parameters();
    const document = printDocument(engine, fullSelection(object), parameters);
    const wanted = parameters.add(JSON.stringify(events));
    const values = [
      `${object.nameSingular}.${webhookActionOf[action]}`,
      object.id,
      object.nameSingular,
      actor.workspaceMemberId,
    ].map((value) => parameters.add(value));
    const [eventName = "", objectId = "", objectName = "", memberId = ""] = values;
    // A record that several webhooks hear of is printed once. One that is gone by now has nothing to tell.
    const text = `WITH event AS MATERIALIZED (
  SELECT * FROM ROWS FROM (json_to_recordset(${wanted}::json) AS ("webhookId" uuid, "recordId" uuid, "updatedFields" json))
    WITH ORDINALITY AS e(webhook_id, record_id, updated_fields, place)),
document AS MATERIALIZED (
  SELECT t."id", ${document} AS record FROM ${tableOf(engine, object)} t WHERE t."id" IN (SELECT record_id FROM event))
INSERT INTO ${this.#tables.delivery}
  (webhook_id, event_name, object_id, object_name, record_id, record, updated_fields, workspace_member_id)
SELECT event.webhook_id, ${eventName}::text, ${objectId}::uuid, ${objectName}::text, document."id", document.record,
  CASE json_typeof(event.updated_fields) WHEN 'array' THEN ARRAY(SELECT json_array_elements_text(event.updated_fields)) END,
  ${memberId}::text
FROM event JOIN document ON document."id" = event.record_id JOIN ${this.#tables.webhook} w ON w.id = event.webhook_id
ORDER BY event.place`;
    await run(engine, text, parameters.values, transaction);
  }

  committed(): void {
    this.#onCommitted();
  }
}
