import type { Database, Queryable } from "../../database/database.js";
import type { DatabaseLog } from "../../database/database-log.js";
import { SerialQueue } from "../../database/serial-queue.js";
import { WebhookMatcher } from "../webhook-matcher.js";
import { readWebhookRows, type WebhookRow } from "./webhook-rows.js";
import { webhookChannel, webhookTables, type WebhookTableNames } from "./webhook-tables.js";

export interface WebhookStoreParts {
  readonly database: Database;
  readonly schema: string;
  readonly log: DatabaseLog;
  /** How often the rows are read again, in case a notification was lost; null: never. */
  readonly pollMilliseconds: number | null;
}

/** All webhooks in memory, kept equal to the database whichever process changes them. */
export class WebhookStore {
  readonly database: Database;
  readonly tables: WebhookTableNames;
  readonly #parts: WebhookStoreParts;
  readonly #reloads = new SerialQueue();
  #current: readonly WebhookRow[] = [];
  #matcher = new WebhookMatcher([]);
  #stopListening: (() => Promise<void>) | null = null;
  #poll: NodeJS.Timeout | null = null;
  #isReachable = true;

  private constructor(parts: WebhookStoreParts) {
    this.#parts = parts;
    this.database = parts.database;
    this.tables = webhookTables(parts.schema);
  }

  static async open(parts: WebhookStoreParts): Promise<WebhookStore> {
    const store = new WebhookStore(parts);
    const { database, schema, pollMilliseconds } = parts;
    store.#stopListening = await database.listen(webhookChannel(schema), () => void store.#follow());
    try {
      // After it listens, so that no change is missed in between.
      await store.refresh();
    } catch (error) {
      await store.close();
      throw error;
    }
    if (pollMilliseconds !== null) {
      store.#poll = setInterval(() => void store.#follow(), pollMilliseconds);
      store.#poll.unref();
    }
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
        values: [webhookChannel(this.#parts.schema)],
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

  async close(): Promise<void> {
    if (this.#poll !== null) clearInterval(this.#poll);
    await this.#stopListening?.();
  }

  async #follow(): Promise<void> {
    try {
      await this.refresh();
      this.#isReachable = true;
    } catch (error) {
      // Once until it works again: the database being away is told of often enough.
      if (this.#isReachable)
        this.#parts.log.warn({ err: error }, "Webhooks cannot be read again; serving the last known ones");
      this.#isReachable = false;
    }
  }
}
