/** Brings a database and a model together, as `start-model.ts` says, where they are not. */
import type { ModelStep } from "../../core/model/reconcile/model-step.js";
import { reconcileModels, type Reconciliation } from "../../core/model/reconcile/reconcile-models.js";
import type { Workspace } from "../../core/model/workspace.js";
import type { Queryable } from "../database/database.js";
import { SchemaChangeRefused } from "../database/schema/change/schema-change-refused.js";
import type { TableHeld } from "../database/schema/change/table-held.js";
import { changeSchema } from "../database/schema/change-schema.js";
import { countRows } from "../database/schema/count-rows.js";
import { bringSchema } from "../database/schema/migrate.js";
import { fingerprintModel } from "../database/schema/model-fingerprint.js";
import type { ModelStore } from "./model-store.js";
import { timesAfter, timesSince } from "./model-times.js";
import type { StartedModel, StartModelParts } from "./start-model.js";
import {
  conflictProblem,
  impossibleProblem,
  removalProblem,
  rowsProblem,
  ruleProblem,
  StartRefused,
} from "./start-refused.js";

/** As part of a transaction, which must be given up when this fails. */
export async function startWithin(
  transaction: Queryable,
  parts: Omit<StartModelParts, "database" | "pause">,
  store: ModelStore,
  heldTooLong: TableHeld | null = null,
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
      await changeSchema(transaction, schema, before.workspace, next, reconciliation.effects, log, heldTooLong);
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
