import type { Database, Queryable } from "../../database/database.js";
import type { DatabaseLog } from "../../database/database-log.js";
import { changeChannel, followChanges } from "../../database/follow-changes.js";
import { SerialQueue } from "../../database/serial-queue.js";
import { readAuthRows, readAuthVersion, takeAuthVersion } from "./auth-rows.js";
import { buildAuthState, type AuthState } from "./auth-state.js";
import { authTables, type AuthTableNames } from "./auth-tables.js";

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
  #stopFollowing: () => Promise<void> = () => Promise.resolve();

  private constructor(parts: AuthStoreParts, first: AuthState) {
    this.#parts = parts;
    this.tables = authTables(parts.schema);
    this.#current = first;
  }

  static async open(parts: AuthStoreParts): Promise<AuthStore> {
    const { database, schema, log, pollMilliseconds } = parts;
    const first = await readAuthRows(database, authTables(schema));
    const store = new AuthStore(parts, buildAuthState(first, null));
    store.#stopFollowing = await followChanges({
      database,
      schema,
      topic: "auth",
      log,
      failure: "API keys and roles cannot be read again; serving the last known ones",
      pollMilliseconds,
      refresh: () => store.refresh(),
      isNews: (version) => Number(version) > store.#current.version,
    });
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
        values: [changeChannel("auth", schema), String(version)],
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
    await this.#stopFollowing();
    // One that somebody else asked for still uses the database.
    await this.#reloads.run(() => Promise.resolve());
  }

  #serve(state: AuthState): void {
    if (state.version > this.#current.version) this.#current = state;
  }
}
