/**
 * What the engine needs of a database: named statements, transactions, notifications.
 * Both drivers (PGlite, pg) answer alike: every value comes back as the text Postgres prints, or null.
 */

/** A row: one cell per selected column, in order, as Postgres prints it. */
export type Row = readonly (string | null)[];

/** A value as a driver takes it: text Postgres can read, or null. Arrays become Postgres arrays. */
export type Parameter = string | number | boolean | null | readonly (string | number | boolean | null)[];

export interface Statement {
  /** Stable per text within a process; lets Postgres keep its plan. Undefined: not worth a name. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly Parameter[];
}

export interface QueryResult {
  readonly rows: readonly Row[];
  /** Rows touched by INSERT, UPDATE, DELETE; rows returned by SELECT. */
  readonly rowCount: number;
}

/** Runs statements: the pool itself, or one transaction. */
export interface Queryable {
  query(statement: Statement): Promise<QueryResult>;
}

export interface Database extends Queryable {
  /** `pglite` or `postgres`, for logs and health. */
  readonly engine: "pglite" | "postgres";
  /** BEGIN, `work`, COMMIT; ROLLBACK when `work` throws. Statements outside `transaction` wait or use other connections. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>;
  /**
   * Calls `onNotify` with each payload sent to `channel`; the returned function stops it. Reconnects by itself, and then
   * calls `onReconnect`, since payloads may have been lost.
   */
  listen(channel: string, onNotify: (payload: string) => void, onReconnect?: () => void): Promise<() => Promise<void>>;
  /** Resolves when a trivial query answers; rejects when the database is gone. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** An error of Postgres, whichever driver carried it. */
export interface DatabaseError extends Error {
  /** SQLSTATE, five characters: `23505`. */
  readonly code: string;
  readonly detail?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
}

export function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    error instanceof Error &&
    typeof (error as Error & { code?: unknown }).code === "string" &&
    /^[0-9A-Z]{5}$/.test((error as Error & { code: string }).code)
  );
}
