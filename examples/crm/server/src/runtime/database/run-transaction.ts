import type { Client } from "pg";
import type { Queryable, Statement } from "./database.js";
import type { StatementNames } from "./statement-names.js";
import { asQueryError } from "./database-unavailable.js";
import { runTextQuery } from "./run-text-query.js";

/** A transaction whose end went wrong: the client is in an unknown state and must not be used again. */
export class ClientSpoiled extends Error {
  constructor(readonly reason: unknown) {
    super("The state of the connection is unknown", { cause: reason });
  }
}

const begin: Statement = { text: "BEGIN", values: [] };
const commit: Statement = { text: "COMMIT", values: [] };
const rollback: Statement = { text: "ROLLBACK", values: [] };

/** BEGIN, `work`, COMMIT on one client that nobody else uses; ROLLBACK when `work` throws. */
export async function runTransaction<T>(
  client: Client,
  names: StatementNames,
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  try {
    await runTextQuery(client, begin);
  } catch (error) {
    throw new ClientSpoiled(asQueryError(error));
  }
  const transaction = new OpenTransaction(client, names);
  let result: T;
  try {
    result = await work(transaction);
  } catch (error) {
    await transaction.close();
    try {
      await runTextQuery(client, rollback);
    } catch {
      throw new ClientSpoiled(error);
    }
    throw error;
  }
  await transaction.close();
  let command: string;
  try {
    ({ command } = await runTextQuery(client, commit));
  } catch (error) {
    // A deferred constraint refuses at COMMIT: the transaction is over and the client sound, which ROLLBACK proves.
    try {
      await runTextQuery(client, rollback);
    } catch {
      throw new ClientSpoiled(asQueryError(error));
    }
    throw asQueryError(error);
  }
  // Postgres answers COMMIT with ROLLBACK, and no error, when a statement inside had failed.
  if (command !== "COMMIT")
    throw new Error("The transaction was rolled back: a statement inside it failed and its error was not passed on.");
  return result;
}

/** Runs statements one after another, in the order they were asked for, until the transaction ends. */
class OpenTransaction implements Queryable {
  readonly #client: Client;
  readonly #names: StatementNames;
  #last: Promise<unknown> = Promise.resolve();
  #isOpen = true;

  constructor(client: Client, names: StatementNames) {
    this.#client = client;
    this.#names = names;
  }

  query(statement: Statement) {
    if (!this.#isOpen)
      return Promise.reject(new Error("The transaction has ended; this statement came after its end."));
    const result = this.#last.then(() => this.#run(statement));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #run(statement: Statement) {
    try {
      return await runTextQuery(this.#client, this.#names.current(statement));
    } catch (error) {
      // The transaction is lost, but the next one must not meet the same stale name.
      this.#names.replacement(statement, error);
      throw asQueryError(error);
    }
  }

  /** Waits for statements nobody awaited, so that none runs outside the transaction. */
  async close(): Promise<void> {
    this.#isOpen = false;
    await this.#last;
  }
}
