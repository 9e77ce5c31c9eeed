import type { Statement } from "./database.js";

/** Names that are remembered as stale. One that is forgotten is found stale once more, and gets another name again. */
const mostRenamed = 1000;

/** Errors of this sort before named statements are given up for good. */
const lostStatementsTolerated = 3;

/**
 * Keeps named statements usable when the server no longer agrees with what a connection remembers:
 * a table changed under a kept plan, or a pooler between handed the connection's statements to somebody else.
 */
export class StatementNames {
  /** Name as the caller gives it → name in use since a kept plan went stale. */
  readonly #renamed = new Map<string, string>();
  #revision = 0;
  #lostStatements = 0;
  readonly #onGivenUp: () => void;

  constructor(onGivenUp: () => void) {
    this.#onGivenUp = onGivenUp;
  }

  /** The statement under the name that is in use now, or without a name. */
  current(statement: Statement): Statement {
    if (statement.name === undefined) return statement;
    if (this.#lostStatements >= lostStatementsTolerated) return { text: statement.text, values: statement.values };
    if (this.#renamed.size === 0) return statement;
    const name = this.#renamed.get(statement.name);
    return name === undefined ? statement : { name, text: statement.text, values: statement.values };
  }

  /**
   * What to run instead after `error`, or null when the error has nothing to do with names.
   * These errors come before anything of the statement is executed, so running it again is safe.
   */
  replacement(statement: Statement, error: unknown): Statement | null {
    if (statement.name === undefined) return null;
    const { code, routine, message } = error as { code?: unknown; routine?: unknown; message?: unknown };
    if (code === "0A000" && (routine === "RevalidateCachedQuery" || String(message).includes("cached plan"))) {
      this.#revision += 1;
      if (this.#renamed.size >= mostRenamed) this.#renamed.clear();
      this.#renamed.set(statement.name, `${statement.name}~${this.#revision}`);
      return this.current(statement);
    }
    if (code === "26000" || code === "42P05") {
      this.#lostStatements += 1;
      if (this.#lostStatements === lostStatementsTolerated) this.#onGivenUp();
      return { text: statement.text, values: statement.values };
    }
    return null;
  }
}
