/**
 * The first thing a server does with its database: bring together the model it was built from and the one that lives
 * there. Comes in: a model file's workspace; goes out: the model to serve. Whole or not at all.
 */
import type { ModelStep } from "../../core/model/reconcile/model-step.js";
import { reconcileModels, type Reconciliation } from "../../core/model/reconcile/reconcile-models.js";
import type { Workspace } from "../../core/model/workspace.js";
import type { Configuration } from "../configuration/configuration.js";
import type { Database, Queryable } from "../database/database.js";
import type { DatabaseLog } from "../database/database-log.js";
import { SchemaChangeRefused } from "../database/schema/change/schema-change-refused.js";
import { changeSchema } from "../database/schema/change-schema.js";
import { countRows } from "../database/schema/count-rows.js";
import { bringSchema } from "../database/schema/migrate.js";
import { fingerprintModel, schemaRules } from "../database/schema/model-fingerprint.js";
import { schemaTransaction } from "../database/schema/schema-transaction.js";
import { ModelStore, type LiveModel } from "./model-store.js";
import { timesAfter, timesSince } from "./model-times.js";
import { retryLockConflicts, type Pause } from "./retry-lock-conflicts.js";
import {
  conflictProblem,
  impossibleProblem,
  removalProblem,
  rowsProblem,
  ruleProblem,
  StartRefused,
} from "./start-refused.js";

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
  const started = await retryLockConflicts(
    () => schemaTransaction(database, schema, (transaction) => startWithin(transaction, parts, store)),
    pause,
  );
  log.info(
    { schema, version: started.model.version, milliseconds: Math.round(performance.now() - startedAt) },
    started.isFirst ? "the tables of the model were made" : "model file and live model were brought together",
  );
  for (const { kind, subject, key, description } of started.steps) log.info({ kind, subject, key }, description);
  return started;
}

/** The same as part of a transaction, which must be given up when this fails. */
export async function startWithin(
  transaction: Queryable,
  parts: Omit<StartModelParts, "database" | "pause">,
  store: ModelStore,
): Promise<StartedModel> {
  const { schema, built, log } = parts;
  if (!(await store.exists(transaction))) {
    await bringSchema(transaction, built, schema, log);
    const model = { version: 1, workspace: built, times: timesSince(new Date().toISOString()) };
    await store.create(transaction, model);
    return { model, steps: [], isFirst: true };
  }
  const before = await store.readLive(transaction, built);
  const reconciliation = await reconcile(transaction, before.workspace, parts, store);
  const next = reconciliation.next ?? before.workspace;
  const isSame = fingerprintModel(next).hash === fingerprintModel(before.workspace).hash;
  if (!isSame)
    try {
      await changeSchema(transaction, schema, before.workspace, next, reconciliation.effects, log);
    } catch (error) {
      throw error instanceof SchemaChangeRefused ? new StartRefused(error.refusals.map(rowsProblem)) : error;
    }
  // Also makes good what an earlier version of the server has made otherwise.
  await bringSchema(transaction, next, schema, log);
  const model = isSame
    ? before
    : {
        version: before.version + 1,
        workspace: next,
        times: timesAfter(before.times, before.workspace, next, new Date().toISOString()),
      };
  if (!isSame) await store.writeLive(transaction, model);
  await store.writeBaseline(transaction, reconciliation.baseline, fingerprintModel(built).hash);
  return { model, steps: reconciliation.steps, isFirst: false };
}

async function reconcile(
  transaction: Queryable,
  live: Workspace,
  { schema, built, settings }: Omit<StartModelParts, "database" | "pause">,
  store: ModelStore,
): Promise<Reconciliation> {
  const { modelOnConflict: onConflict, modelAllowRemovals } = settings;
  const mayLoseValues = modelAllowRemovals === "1";
  const baseline = await store.readBaseline(transaction, built);
  const reconciliation = reconcileModels({ built, baseline, live }, { onConflict, mayLoseValues });
  const problems: string[] = [];
  for (const step of reconciliation.steps) {
    if (step.kind === "conflict" && onConflict === "refuse") problems.push(conflictProblem(step));
    if (step.kind === "impossible") problems.push(impossibleProblem(step));
    if (step.removal !== undefined && !mayLoseValues)
      problems.push(removalProblem(step, await heldBy(transaction, schema, live, step.removal)));
  }
  problems.push(...reconciliation.diagnostics.map(ruleProblem));
  if (problems.length > 0) throw new StartRefused(problems);
  return reconciliation;
}

function heldBy(
  transaction: Queryable,
  schema: string,
  { objects }: Workspace,
  { objectId, fieldId }: NonNullable<ModelStep["removal"]>,
): Promise<number> {
  const object = objects.find(({ id }) => id === objectId);
  if (object === undefined) return Promise.resolve(0);
  return countRows(transaction, schema, object, object.fields.find(({ id }) => id === fieldId) ?? null);
}
