/**
 * The embedded database: Postgres compiled to WebAssembly, in a folder, through one `pg.Client`.
 * It runs on the calling thread, one statement at a time, and knows no statement timeout.
 */
import type { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";
import type { Database, Queryable, QueryResult, Statement } from "./database.js";
import type { DatabaseLog } from "./database-log.js";
import { ensureClusterFolder, findClusterTemplate } from "./cluster-folder.js";
import { DatabaseUnavailable } from "./database-unavailable.js";
import { quoteChannel } from "./notification-listener.js";
import { ClientSpoiled, runTransaction } from "./run-transaction.js";
import { runTextQuery } from "./run-text-query.js";
import { SerialQueue } from "./serial-queue.js";
import { sessionSettings } from "./session-settings.js";
import { StatementNames } from "./statement-names.js";

export interface PgliteDatabaseOptions {
  /** Folder of the cluster, made when absent; null: in memory, gone when closed. */
  readonly folder: string | null;
  readonly applicationName: string;
  readonly log: DatabaseLog;
  /** Archive of a fresh cluster. Absent: the installed one, if any. Null: none, the cluster is made by `initdb`. */
  readonly template?: string | null;
  /** Called once the database is closed and its folder may be used by others. */
  readonly onClose?: () => void;
}

/** Opens the embedded database. The caller must hold the folder's lock: PGlite takes none. */
export async function openPgliteDatabase(options: PgliteDatabaseOptions): Promise<Database> {
  const template = options.template === undefined ? findClusterTemplate() : options.template;
  // Imported here so that a server with DATABASE_URL never loads it.
  const [{ PGlite }, { createPgConfig }, { pg_trgm }, { unaccent }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("@electric-sql/pglite/node-postgres"),
    import("@electric-sql/pglite/contrib/pg_trgm"),
    import("@electric-sql/pglite/contrib/unaccent"),
  ]);
  if (options.folder !== null) {
    const runInitdb = async (folder: string) => (await PGlite.create({ dataDir: folder })).close();
    await ensureClusterFolder(options.folder, template, runInitdb, options.log);
  }
  const pglite = await PGlite.create({
    ...(options.folder === null ? await memoryOptions(template) : { dataDir: options.folder }),
    extensions: { pg_trgm, unaccent },
  });
  const client = new Client(createPgConfig(pglite));
  client.on("error", (error) => options.log.warn({ err: error }, "the embedded database reported an error"));
  await client.connect();
  await runTextQuery(client, sessionSettings(options.applicationName, 0));
  return new PgliteDatabase(pglite, client, options);
}

async function memoryOptions(template: string | null): Promise<{ dataDir: string; loadDataDir?: Blob }> {
  if (template === null) return { dataDir: "memory://" };
  const { openAsBlob } = await import("node:fs");
  return { dataDir: "memory://", loadDataDir: await openAsBlob(template) };
}

class PgliteDatabase implements Database {
  readonly engine = "pglite";
  readonly #pglite: PGlite;
  readonly #client: Client;
  readonly #queue = new SerialQueue();
  readonly #names: StatementNames;
  readonly #listeners = new Map<string, Set<(payload: string) => void>>();
  readonly #onClose: (() => void) | undefined;
  #isClosed = false;

  constructor(pglite: PGlite, client: Client, { log, onClose }: PgliteDatabaseOptions) {
    this.#pglite = pglite;
    this.#client = client;
    this.#onClose = onClose;
    this.#names = new StatementNames(() => log.warn({}, "the embedded database loses prepared statements"));
    client.on("notification", ({ channel, payload }) => {
      for (const onNotify of this.#listeners.get(channel) ?? []) onNotify(payload ?? "");
    });
  }

  query(statement: Statement): Promise<QueryResult> {
    return this.#enqueue(async () => {
      try {
        return await runTextQuery(this.#client, this.#names.current(statement));
      } catch (error) {
        const replacement = this.#names.replacement(statement, error);
        if (replacement === null) throw error;
        return runTextQuery(this.#client, replacement);
      }
    });
  }

  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    return this.#enqueue(async () => {
      try {
        return await runTransaction(this.#client, this.#names, work);
      } catch (error) {
        throw error instanceof ClientSpoiled ? error.reason : error;
      }
    });
  }

  async listen(channel: string, onNotify: (payload: string) => void): Promise<() => Promise<void>> {
    let listeners = this.#listeners.get(channel);
    if (listeners === undefined) this.#listeners.set(channel, (listeners = new Set()));
    const listener = (payload: string) => onNotify(payload);
    listeners.add(listener);
    await this.query({ text: `LISTEN ${quoteChannel(channel)}`, values: [] });
    return async () => {
      if (!listeners.delete(listener) || listeners.size > 0 || this.#isClosed) return;
      this.#listeners.delete(channel);
      await this.query({ text: `UNLISTEN ${quoteChannel(channel)}`, values: [] });
    };
  }

  async ping(): Promise<void> {
    await this.query({ name: "ping", text: "SELECT 1", values: [] });
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // Not `client.end()`: the adapter drops pg's listeners first, so its promise never settles.
    try {
      await this.#queue.run(() => this.#pglite.close());
    } finally {
      this.#onClose?.();
    }
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    if (this.#isClosed) return Promise.reject(new DatabaseUnavailable("The database is closed."));
    return this.#queue.run(task);
  }
}
