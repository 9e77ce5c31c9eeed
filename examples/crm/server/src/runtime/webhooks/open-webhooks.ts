/**
 * The webhooks of a server: who is told of what, what waits to be told, and the work of telling. Comes in: an open
 * database with its schema. Knows no API by which webhooks are managed.
 */
import type { Workspace } from "../../core/model/workspace.js";
import type { Configuration } from "../configuration/configuration.js";
import type { Database } from "../database/database.js";
import type { DatabaseLog } from "../database/database-log.js";
import type { Outbox } from "../records/events/outbox.js";
import { WebhookWorker } from "./delivery/webhook-worker.js";
import { DeliveryQueue } from "./store/delivery-queue.js";
import { WebhookStore } from "./store/webhook-store.js";
import { prepareWebhookTables } from "./store/webhook-tables.js";
import { lookUpAddresses, type LookUpAddresses } from "./target/resolve-target.js";
import { WebhookOutbox } from "./webhook-outbox.js";
import { WebhooksTable } from "./webhooks-table.js";
import type { Webhooks } from "./webhooks.js";

export type WebhookSettings = Pick<
  Configuration,
  "allowPrivateWebhookTargets" | "webhookTimeoutMilliseconds" | "webhookLogDays"
>;

export interface WebhookOptions {
  readonly database: Database;
  readonly schema: string;
  readonly settings: WebhookSettings;
  readonly log: DatabaseLog;
  readonly workspaceId: string;
  /** The model as it is when asked. */
  readonly workspace: () => Workspace;
  /** See `WebhookStore`; absent: what suits the engine. */
  readonly pollMilliseconds?: number | null;
  /** Absent: the operating system's. */
  readonly lookUp?: LookUpAddresses;
  /** Milliseconds since 1970; absent: the clock, and the database's for what is due. */
  readonly now?: () => number;
  /** From 0 to 1. */
  readonly random?: () => number;
}

export interface OpenWebhooks {
  readonly webhooks: Webhooks;
  /** For the record engine of every snapshot. */
  readonly outbox: Outbox;
  readonly worker: WebhookWorker;
  /** Lets running posts finish; the database stays open. */
  close(): Promise<void>;
}

/** Nothing is sent until the worker is started. */
export async function openWebhooks(options: WebhookOptions): Promise<OpenWebhooks> {
  const { database, schema, settings, log, workspace, workspaceId } = options;
  const { lookUp = lookUpAddresses, now, random = Math.random } = options;
  await database.transaction((transaction) => prepareWebhookTables(transaction, schema));
  const store = await WebhookStore.open({ database, schema, log, pollMilliseconds: options.pollMilliseconds });
  const access = () => ({
    lookUp,
    allowsPrivate: settings.allowPrivateWebhookTargets || workspace().settings.allowPrivateWebhookTargets,
  });
  const worker = new WebhookWorker({
    queue: new DeliveryQueue(database, schema, now ?? null),
    webhooks: () => store.current,
    access,
    workspaceId,
    timeoutMilliseconds: settings.webhookTimeoutMilliseconds,
    logDays: settings.webhookLogDays,
    log,
    now: now ?? Date.now,
    random,
  });
  const wake = () => worker.wake();
  return {
    webhooks: new WebhooksTable({ store, workspace, access, onReplay: wake }),
    outbox: new WebhookOutbox(store.tables, () => store.matcher, wake),
    worker,
    close: async () => {
      await worker.stop();
      await store.close();
    },
  };
}
