import type { JsonObject, JsonValue } from "../../../src/core/json/json-value.js";
import type { Workspace } from "../../../src/core/model/workspace.js";
import { fullAccess } from "../../../src/runtime/auth/access.js";
import type { Principal } from "../../../src/runtime/auth/authenticator.js";
import { createRecordsService } from "../../../src/runtime/records/create-records-service.js";
import { fullSelection } from "../../../src/runtime/records/full-selection.js";
import type { HooksByObject } from "../../../src/runtime/records/hooks.js";
import type { Records, WriteResult } from "../../../src/runtime/records/records.js";
import { openWebhooks, type OpenWebhooks, type WebhookOptions } from "../../../src/runtime/webhooks/open-webhooks.js";
import { webhookTables } from "../../../src/runtime/webhooks/store/webhook-tables.js";
import { silentLog, type Engine } from "../../support/databases.js";
import { openRecords, testContext, type RecordFixture } from "../../support/record-fixture.js";

export const principal: Principal = { ...testContext, kind: "adminKey", id: "admin" };
export const limitedPrincipal: Principal = {
  ...principal,
  kind: "apiKey",
  id: "limited",
  access: { ...fullAccess, isFull: false, role: "Limited", allowsSetting: () => false },
};

/** A line of the outbox. */
export interface StoredEvent {
  readonly webhookId: string;
  readonly eventName: string;
  readonly recordId: string;
  readonly record: JsonObject;
  readonly updatedFields: readonly string[] | null;
}

export interface WebhookFixture extends Omit<RecordFixture, "records" | "close"> {
  readonly records: Records;
  readonly hooks: OpenWebhooks;
  /** The clock of what is due, ahead of the one that dates what is written; tests move it. */
  readonly clock: { now: number };
  /** Swaps the model that operations are read by. */
  workspaceNow: Workspace;
  /** Another process on the same database. */
  openOther(options?: Partial<WebhookOptions>): Promise<OpenWebhooks>;
  /** Creates a webhook and answers its id. */
  addWebhook(input: JsonObject): Promise<string>;
  /** What is in the outbox, oldest first; takes it out. */
  takeEvents(): Promise<readonly StoredEvent[]>;
  /** `["company.created Acme"]` of `takeEvents`. */
  takeNames(): Promise<readonly string[]>;
  write(work: (records: Records) => Promise<WriteResult>): Promise<readonly string[]>;
  create(object: string, data: JsonValue): Promise<string>;
  close(): Promise<void>;
}

export async function openWebhookFixture(
  engine: Engine,
  model: JsonValue,
  hooksByObject: HooksByObject = {},
): Promise<WebhookFixture> {
  const base = await openRecords(engine, model, hooksByObject);
  const clock = { now: Date.now() + 3_600_000 };
  const others: OpenWebhooks[] = [];
  const open = async (options: Partial<WebhookOptions> = {}): Promise<OpenWebhooks> =>
    openWebhooks({
      database: base.database,
      schema: base.engine.schema,
      settings: { allowPrivateWebhookTargets: true, webhookTimeoutMilliseconds: 5000, webhookLogDays: 30 },
      log: silentLog,
      workspaceId: "5f0c9a4e-8a3b-4d51-9d0e-2f6f4a0f6a01",
      workspace: () => fixture.workspaceNow,
      pollMilliseconds: null,
      now: () => clock.now,
      random: () => 0.5,
      ...options,
    });
  const fixture: WebhookFixture = {
    ...base,
    clock,
    workspaceNow: base.workspace,
    get hooks() {
      return hooks;
    },
    get records() {
      return records;
    },
    openOther: async (options) => {
      const other = await open(options);
      others.push(other);
      return other;
    },
    addWebhook: async (input) => {
      const webhook = await hooks.webhooks.create({ targetUrl: "http://127.0.0.1:9/", ...input }, principal);
      return webhook.id;
    },
    takeEvents: async () => {
      const { rows } = await base.database.query({
        text: `WITH taken AS (DELETE FROM ${webhookTables(base.engine.schema).delivery} RETURNING *)
SELECT webhook_id, event_name, record_id, record, to_json(updated_fields)::text FROM taken ORDER BY sequence`,
        values: [],
      });
      return rows.map(([webhookId, eventName, recordId, record, updatedFields]) => ({
        webhookId: webhookId ?? "",
        eventName: eventName ?? "",
        recordId: recordId ?? "",
        record: JSON.parse(record ?? "null") as JsonObject,
        updatedFields: JSON.parse(updatedFields ?? "null") as string[] | null,
      }));
    },
    takeNames: async () =>
      (await fixture.takeEvents()).map(({ eventName, record }) => `${eventName} ${String(record["name"])}`),
    write: async (work) => (await work(records)).written.map(({ id }) => id),
    create: async (name, data) => {
      const object = base.object(name);
      const { written } = await records.createOne(object, data, { selection: fullSelection(object) }, testContext);
      return written[0]?.id ?? "";
    },
    close: async () => {
      for (const other of [...others, hooks]) await other.close();
      await base.close();
    },
  };
  const hooks = await open();
  const records = createRecordsService({ ...base.engine, outbox: hooks.outbox });
  return fixture;
}
