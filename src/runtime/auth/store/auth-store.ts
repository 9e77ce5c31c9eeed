import type { Database, Queryable } from "../../database/database.js";
import type { DatabaseLog } from "../../database/database-log.js";
import { SerialQueue } from "../../database/serial-queue.js";
import { readAuthRows, readAuthVersion, takeAuthVersion } from "./auth-rows.js";
import { buildAuthState, type AuthState } from "./auth-state.js";
import { authChannel, authTables, type AuthTableNames } from "./auth-tables.js";

export interface AuthStoreParts {
  readonly database: Database;
  readonly schema: string;
  readonly log: DatabaseLog;
  /** How often the version is looked at, in case a notification was lost; null: never. */
  readonly pollMilliseconds: number | null;
}

/** The result of a change, and the state it led to. */
export interface AuthChange<Result> {
  readonly result: Result;
  readonly after: AuthState;
}

/** Keys and roles in memory, kept equal to the database whichever process changes them. */
export class AuthStore {
  readonly tables: AuthTableNames;
  readonly #parts: AuthStoreParts;
  readonly #reloads = new SerialQueue();
  #current: AuthState;
  #stopListening: (() => Promise<void>) | null = null;
  #poll: NodeJS.Timeout | null = null;
  #isReachable = true;

  private constructor(parts: AuthStoreParts, first: AuthState) {
    this.#parts = parts;
    this.tables = authTables(parts.schema);
    this.#current = first;
  }

  static async open(parts: AuthStoreParts): Promise<AuthStore> {
    const { database, schema, pollMilliseconds } = parts;
    const first = await readAuthRows(database, authTables(schema));
    const store = new AuthStore(parts, buildAuthState(first, null));
    store.#stopListening = await database.listen(
      authChannel(schema),
      (version) => void store.#follow(Number(version)),
      () => void store.#catchUp(),
    );
    // What was changed before it listened was not heard.
    await store.refresh();
    if (pollMilliseconds !== null) store.#pollEvery(pollMilliseconds);
    return store;
  }

  get current(): AuthState {
    return this.#current;
  }

  /**
   * Runs `work` alone among all processes, on the state as the database has it, and serves what it leads to once it is
   * committed. When it throws, nothing has changed.
   */
  async change<Result>(
    work: (transaction: Queryable, before: AuthState) => Promise<Result>,
  ): Promise<AuthChange<Result>> {
    const { database, schema } = this.#parts;
    const { result, rows } = await database.transaction(async (transaction) => {
      const version = await takeAuthVersion(transaction, this.tables);
      const before = buildAuthState(await readAuthRows(transaction, this.tables), this.#current);
      const made = await work(transaction, before);
      const after = await readAuthRows(transaction, this.tables);
      await transaction.query({
        text: "SELECT pg_notify($1, $2)",
        values: [authChannel(schema), String(version)],
      });
      return { result: made, rows: after };
    });
    const after = buildAuthState(rows, this.#current);
    this.#serve(after);
    return { result, after };
  }

  /** Reads the keys and roles again when the database has a newer version. */
  async refresh(): Promise<void> {
    const { database } = this.#parts;
    await this.#reloads.run(async () => {
      const version = await readAuthVersion(database, this.tables);
      if (version <= this.#current.version) return;
      this.#serve(buildAuthState(await readAuthRows(database, this.tables), this.#current));
    });
  }

  async close(): Promise<void> {
    if (this.#poll !== null) clearInterval(this.#poll);
    await this.#stopListening?.();
    // One that is under way still uses the database.
    await this.#reloads.run(() => Promise.resolve());
  }

  async #follow(version: number): Promise<void> {
    if (version > this.#current.version) await this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    try {
      await this.refresh();
      this.#isReachable = true;
    } catch (error) {
      this.#reportFailure(error);
    }
  }

  #serve(state: AuthState): void {
    if (state.version > this.#current.version) this.#current = state;
  }

  #pollEvery(milliseconds: number): void {
    let isRunning = false;
    this.#poll = setInterval(async () => {
      if (isRunning) return;
      isRunning = true;
      await this.#catchUp();
      isRunning = false;
    }, milliseconds);
    this.#poll.unref();
  }

  /** Once until it works again: the database being away is told of often enough. */
  #reportFailure(error: unknown): void {
    if (this.#isReachable)
      this.#parts.log.warn({ err: error }, "API keys and roles cannot be read again; serving the last known ones");
    this.#isReachable = false;
  }
}
