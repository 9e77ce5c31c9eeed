import type { ObjectType } from "../../core/model/workspace.js";
import type { RecordChange, WriteAction } from "../records/events/record-change.js";
import type { WebhookRow } from "./store/webhook-rows.js";
import { touchesAny } from "./updated-fields.js";
import { operationsOfEvent } from "./webhook-operations.js";

/** One event for one webhook. */
export interface MatchedEvent {
  readonly webhookId: string;
  readonly recordId: string;
  readonly updatedFields: readonly string[] | null;
}

/** Which of the webhooks an event goes to; answered without the database. */
export class WebhookMatcher {
  readonly #rows: readonly WebhookRow[];
  readonly #operations: ReadonlySet<string>;

  constructor(rows: readonly WebhookRow[]) {
    this.#rows = rows;
    this.#operations = new Set(rows.flatMap((row) => row.operations));
  }

  /** Whether any webhook might be told of this. */
  wants(object: ObjectType, action: WriteAction): boolean {
    return (
      this.#operations.size > 0 &&
      operationsOfEvent(object, action).some((operation) => this.#operations.has(operation))
    );
  }

  /** In the order of the records; each webhook once per record. */
  match({ object, action, records }: RecordChange): readonly MatchedEvent[] {
    const operations = operationsOfEvent(object, action);
    const webhooks = this.#rows.filter((row) => operations.some((operation) => row.operations.includes(operation)));
    const events: MatchedEvent[] = [];
    for (const [recordId, updatedFields] of records)
      for (const { id, updatedFields: wanted } of webhooks)
        if (updatedFields === null || wanted === null || touchesAny(wanted, object, updatedFields))
          events.push({ webhookId: id, recordId, updatedFields });
    return events;
  }
}
