import type { Queryable } from "../database/database.js";
import { schemaTransaction } from "../database/schema/schema-transaction.js";
import { ModelStore } from "./model-store.js";
import { retryLockConflicts } from "./retry-lock-conflicts.js";
import type { StartedModel, StartModelParts } from "./start-model.js";
import { startWithin } from "./start-within.js";

export interface StartPlan {
  readonly started: StartedModel;
  /** What changes tables and rows, in the order in which it runs. */
  readonly statements: readonly string[];
}

/**
 * What a start would do, found out by doing it in a transaction that is rolled back: so rows that stand in the way are
 * met as well. Tables that would change are held meanwhile.
 * @throws what `startModel` throws
 */
export async function planStart(parts: StartModelParts): Promise<StartPlan> {
  const { database, schema, pause } = parts;
  const store = new ModelStore(schema);
  try {
    await retryLockConflicts(
      (heldTooLong) =>
        schemaTransaction(database, schema, async (transaction) => {
          const statements: string[] = [];
          const started = await startWithin(recording(transaction, statements), parts, store, heldTooLong);
          throw new RolledBack({ started, statements: statements.filter((text) => !store.isOwn(text)) });
        }),
      pause,
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.plan;
    throw error;
  }
  throw new Error("A plan was committed");
}

class RolledBack extends Error {
  constructor(readonly plan: StartPlan) {
    super("The plan is made");
  }
}

function recording(transaction: Queryable, statements: string[]): Queryable {
  return {
    query: (statement) => {
      if (/^(CREATE|ALTER|DROP|COMMENT|UPDATE|INSERT|DELETE)\b/.test(statement.text)) statements.push(statement.text);
      return transaction.query(statement);
    },
  };
}
