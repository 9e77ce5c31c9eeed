/**
 * The database behind DATABASE_URL: a pool of connections to a real Postgres, or to an engine that speaks its protocol.
 */
import { Client } from "pg";
import type { Database, Queryable, QueryResult, Statement } from "./database.js";
import type { DatabaseLog } from "./database-log.js";
import { ClientPool } from "./client-pool.js";
import { asConnectError, asQueryError, DatabaseUnavailable } from "./database-unavailable.js";
import { NotificationListener } from "./notification-listener.js";
import { ClientSpoiled, runTransaction } from "./run-transaction.js";
import { runTextQuery } from "./run-text-query.js";
import { sessionSettings } from "./session-settings.js";
import { StatementNames } from "./statement-names.js";

export interface PostgresDatabaseOptions {
  readonly url: string;
  /** Connections at most; one more is made when something listens. */
  readonly poolSize: number;
  /** 0 = none. */
  readonly statementTimeoutMilliseconds: number;
  readonly applicationName: string;
  readonly log: DatabaseLog;
}

const connectTimeoutMilliseconds = 5000;

export class PostgresDatabase implements Database {
  readonly engine = "postgres";
  readonly #options: PostgresDatabaseOptions;
  readonly #address: string;
  readonly #names: StatementNames;
  readonly #pool: ClientPool;
  readonly #listener: NotificationListener;

  constructor(options: PostgresDatabaseOptions) {
    this.#options = options;
    this.#address = addressOf(options.url);
    this.#names = new StatementNames(() =>
      options.log.warn(
        {},
        "a pooler in front of the database loses prepared statements; going on without, which is slower",
      ),
    );
    const connect = () => this.#connect();
    this.#pool = new ClientPool(options.poolSize, connect);
    this.#listener = new NotificationListener(connect, options.log);
  }

  async query(statement: Statement): Promise<QueryResult> {
    // No await when a client is idle: this is the path of every read.
    const client = this.#pool.takeIdle() ?? (await this.#pool.acquire());
    let result: QueryResult;
    try {
      result = await runTextQuery(client, this.#names.current(statement));
    } catch (error) {
      const replacement = this.#names.replacement(statement, error);
      if (replacement !== null) return this.#runOn(client, replacement);
      this.#pool.releaseAfter(client, error);
      throw asQueryError(error);
    }
    this.#pool.release(client);
    return result;
  }

  async transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    const client = await this.#pool.acquire();
    let isSpoiled = false;
    try {
      return await runTransaction(client, this.#names, work);
    } catch (error) {
      if (!(error instanceof ClientSpoiled)) throw error;
      isSpoiled = true;
      throw error.reason;
    } finally {
      this.#pool.release(client, isSpoiled);
    }
  }

  listen(channel: string, onNotify: (payload: string) => void, onReconnect?: () => void): Promise<() => Promise<void>> {
    return this.#listener.listen(channel, onNotify, onReconnect);
  }

  async ping(): Promise<void> {
    await this.query({ name: "ping", text: "SELECT 1", values: [] });
  }

  async close(): Promise<void> {
    await Promise.all([this.#listener.close(), this.#pool.close()]);
  }

  async #runOn(client: Client, statement: Statement): Promise<QueryResult> {
    try {
      const result = await runTextQuery(client, statement);
      this.#pool.release(client);
      return result;
    } catch (error) {
      this.#pool.releaseAfter(client, error);
      throw asQueryError(error);
    }
  }

  async #connect(): Promise<Client> {
    let client: Client;
    try {
      client = new Client({
        connectionString: this.#options.url,
        keepAlive: true,
        keepAliveInitialDelayMillis: 10_000,
        connectionTimeoutMillis: connectTimeoutMilliseconds,
      });
    } catch (error) {
      throw new DatabaseUnavailable(`DATABASE_URL cannot be used: ${String((error as Error).message)}`, error);
    }
    // Errors also reject the promises below; without a listener they would end the process.
    client.on("error", () => undefined);
    try {
      await client.connect();
      await runTextQuery(
        client,
        sessionSettings(this.#options.applicationName, this.#options.statementTimeoutMilliseconds),
      );
      return client;
    } catch (error) {
      client.end().catch(() => undefined);
      throw asConnectError(error, this.#address);
    }
  }
}

/** `host:port/name` of a database URL, without user and password. */
function addressOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    return `${hostname || searchParams.get("host") || "localhost"}:${port || "5432"}${pathname}`;
  } catch {
    return "the address in DATABASE_URL";
  }
}
