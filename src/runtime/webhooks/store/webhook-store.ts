import type { Database, Queryable } from "../../database/database.js";
import type { DatabaseLog } from "../../database/database-log.js";
import { changeChannel, followChanges } from "../../database/follow-changes.js";
import { SerialQueue } from "../../database/serial-queue.js";
import { WebhookMatcher } from "../webhook-matcher.js";
import { readWebhookRows, type WebhookRow } from "./webhook-rows.js";
import { webhookTables, type WebhookTableNames } from "./webhook-tables.js";

export interface WebhookStoreParts {
  readonly database: Database;
  readonly schema: string;
  readonly log: DatabaseLog;
  /** How often the rows are read again; see `followChanges`. */
  readonly pollMilliseconds?: number | null | undefined;
}

/** All webhooks in memory, kept equal to the database whichever process changes them. */
export class WebhookStore {
  readonly database: Database;
  readonly tables: WebhookTableNames;
  readonly #schema: string;
  readonly #reloads = new SerialQueue();
  #current: readonly WebhookRow[] = [];
  #matcher = new WebhookMatcher([]);
  #stopFollowing: () => Promise<void> = () => Promise.resolve();

  private constructor(parts: WebhookStoreParts) {
    this.#schema = parts.schema;
    this.database = parts.database;
    this.tables = webhookTables(parts.schema);
  }

  static async open(parts: WebhookStoreParts): Promise<WebhookStore> {
    const store = new WebhookStore(parts);
    store.#stopFollowing = await followChanges({
      ...parts,
      topic: "webhooks",
      failure: "Webhooks cannot be read again; serving the last known ones",
      refresh: () => store.refresh(),
    });
    return store;
  }

  /** Oldest first. */
  get current(): readonly WebhookRow[] {
    return this.#current;
  }

  get matcher(): WebhookMatcher {
    return this.#matcher;
  }

  find(id: string): WebhookRow | null {
    const wanted = id.toLowerCase();
    return this.#current.find((row) => row.id === wanted) ?? null;
  }

  /** Runs `work` in a transaction that all processes hear of, and serves what it leads to. */
  async change<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
    const result = await this.database.transaction(async (transaction) => {
      const made = await work(transaction);
      await transaction.query({
        text: "SELECT pg_notify($1, '')",
        values: [changeChannel("webhooks", this.#schema)],
      });
      return made;
    });
    await this.refresh();
    return result;
  }

  async refresh(): Promise<void> {
    await this.#reloads.run(async () => {
      this.#current = await readWebhookRows(this.database, this.tables);
      this.#matcher = new WebhookMatcher(this.#current);
    });
  }

  close(): Promise<void> {
    return this.#stopFollowing();
  }
}
