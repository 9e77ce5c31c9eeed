/**
 * The first thing a server does with its database: bring together the model it was built from and the one that lives
 * there. Comes in: a model file's workspace; goes out: the model to serve. Whole or not at all.
 */
import type { ModelStep } from "../../core/model/reconcile/model-step.js";
import type { Workspace } from "../../core/model/workspace.js";
import type { Configuration } from "../configuration/configuration.js";
import type { Database } from "../database/database.js";
import type { DatabaseLog } from "../database/database-log.js";
import { fingerprintModel, schemaRules } from "../database/schema/model-fingerprint.js";
import { schemaTransaction } from "../database/schema/schema-transaction.js";
import { ModelStore, type LiveModel } from "./model-store.js";
import { retryLockConflicts, type Pause } from "./retry-lock-conflicts.js";

export interface StartModelParts {
  readonly database: Database;
  readonly schema: string;
  /** The model that the server was built from. */
  readonly built: Workspace;
  readonly settings: Pick<Configuration, "modelOnConflict" | "modelAllowRemovals">;
  readonly log: DatabaseLog;
  readonly pause?: Pause | undefined;
}

export interface StartedModel {
  readonly model: LiveModel;
  /** What was done to bring the models together; empty on the first start, and when nothing had changed. */
  readonly steps: readonly ModelStep[];
  readonly isFirst: boolean;
}

/** @throws StartRefused, MigrationRefused or TablesHeld; then nothing was changed. */
export async function startModel(parts: StartModelParts): Promise<StartedModel> {
  const { database, schema, built, log, pause } = parts;
  const store = new ModelStore(schema);
  const state = await store.readState(database);
  const { hash } = fingerprintModel(built);
  if (state !== null && state.rules === schemaRules && state.baselineHash === hash)
    return { model: await store.readLive(database, built), steps: [], isFirst: false };
  const startedAt = performance.now();
  // Loaded only where there is something to do: most starts find nothing.
  const { startWithin } = await import("./start-within.js");
  const started = await retryLockConflicts(
    (heldTooLong) =>
      schemaTransaction(database, schema, (transaction) => startWithin(transaction, parts, store, heldTooLong)),
    pause,
  );
  log.info(
    { schema, version: started.model.version, milliseconds: Math.round(performance.now() - startedAt) },
    started.isFirst ? "the tables of the model were made" : "model file and live model were brought together",
  );
  for (const { kind, subject, key, description } of started.steps) log.info({ kind, subject, key }, description);
  return started;
}
