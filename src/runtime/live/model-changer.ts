/**
 * Changes of the live model: a change comes in, and either it is in the database and live, or nothing has happened.
 * Knows neither REST nor GraphQL.
 */
import type { ChangeWorkspace, DataEffect, ModelChange, ModelRefusal } from "../../core/model/change/model-change.js";
import type { Database, Queryable } from "../database/database.js";
import type { DatabaseLog } from "../database/database-log.js";
import type { TableHeld } from "../database/schema/change/table-held.js";
import { changeSchema } from "../database/schema/change-schema.js";
import { SchemaChangeRefused } from "../database/schema/change/schema-change-refused.js";
import { countRows } from "../database/schema/count-rows.js";
import { schemaTransaction } from "../database/schema/schema-transaction.js";
import { SerialQueue } from "../database/serial-queue.js";
import { ApiError } from "../errors/api-error.js";
import { metadataError } from "../metadata/metadata-error.js";
import type { AppliedChange, ModelChanger } from "../metadata/metadata.js";
import { refusalOfRows } from "../metadata/refusal-of-rows.js";
import type { Live } from "./live.js";
import type { LiveModel, ModelStore } from "./model-store.js";
import { timesAfter } from "./model-times.js";
import { retryLockConflicts, TablesHeld, type Pause } from "./retry-lock-conflicts.js";
import type { Snapshot } from "./snapshot.js";
import type { SnapshotBuilder } from "./snapshot-builder.js";

export interface ModelChangerParts {
  readonly database: Database;
  readonly store: ModelStore;
  readonly live: Live;
  readonly snapshots: Pick<SnapshotBuilder, "build">;
  readonly changeWorkspace: ChangeWorkspace;
  readonly log: DatabaseLog;
  /** Waits between attempts at tables that others hold. */
  readonly pause?: Pause | undefined;
}

export class LiveModelChanger implements ModelChanger {
  readonly #parts: ModelChangerParts;
  readonly #queue = new SerialQueue();

  constructor(parts: ModelChangerParts) {
    this.#parts = parts;
  }

  change(change: ModelChange): Promise<AppliedChange> {
    return this.#queue.run(() => this.#changeOrRefuse(change));
  }

  async #changeOrRefuse(change: ModelChange): Promise<AppliedChange> {
    const { live } = this.#parts;
    try {
      const plan = await this.#apply(change);
      if (plan.next !== null) live.swap(plan.next.snapshot);
      return { before: plan.before, snapshot: plan.next?.snapshot ?? plan.before, subjectId: plan.subjectId };
    } catch (error) {
      if (error instanceof ChangeRefused) throw metadataError(await this.#withRowCount(error));
      if (error instanceof SchemaChangeRefused)
        throw metadataError(refusalOfRows(change, live.current.workspace, error.refusals));
      throw error;
    }
  }

  async #apply(change: ModelChange): Promise<Plan> {
    const { live, pause } = this.#parts;
    const planned = await this.#plan(live.current, change);
    try {
      return await retryLockConflicts((heldTooLong) => this.#attempt(planned, change, heldTooLong), pause);
    } catch (error) {
      if (error instanceof TablesHeld) throw new ApiError("SERVICE_UNAVAILABLE", `${error.message}; send it again`);
      throw error;
    }
  }

  /**
   * One transaction for tables and model. What can be made before is made before, so that the tables are held no longer
   * than their change takes; where another server was faster, it is made again, on its model.
   */
  #attempt(planned: Plan | PlanRefused, change: ModelChange, heldTooLong: TableHeld | null): Promise<Plan> {
    const { database, store, log } = this.#parts;
    return schemaTransaction(database, store.schema, async (transaction) => {
      const isNewest = (await store.readVersion(transaction)) === planned.before.version;
      const plan = isNewest ? planned : await this.#plan(await this.#takeOver(transaction), change);
      if (plan.refusal !== null) throw new ChangeRefused(plan);
      if (plan.next === null) return plan;
      const { model } = plan.next;
      await changeSchema(
        transaction,
        store.schema,
        plan.before.workspace,
        model.workspace,
        plan.effects,
        log,
        heldTooLong,
      );
      await store.writeLive(transaction, model);
      return plan;
    });
  }

  /** The model that another server has put in the database since. */
  async #takeOver(transaction: Queryable): Promise<Snapshot> {
    const { store, live, snapshots } = this.#parts;
    const model = await store.readLive(transaction, live.current.workspace);
    if (model.version < live.current.version)
      throw new Error(
        `The model of the database has version ${model.version}, and ${live.current.version} is served: the database is an older copy. Restart the server.`,
      );
    if (model.version > live.current.version) {
      const snapshot = snapshots.build(model);
      await live.prepare(snapshot);
      live.swap(snapshot);
    }
    return live.current;
  }

  async #plan(before: Snapshot, change: ModelChange): Promise<Plan | PlanRefused> {
    const { changeWorkspace, snapshots, live } = this.#parts;
    const { changed, refusal } = changeWorkspace(before.workspace, change);
    if (refusal !== null) return { before, refusal };
    const { workspace, subjectId, effects } = changed;
    if (workspace === before.workspace) return { before, refusal: null, subjectId, effects, next: null };
    const model: LiveModel = {
      version: before.version + 1,
      workspace,
      times: timesAfter(before.times, before.workspace, workspace, new Date().toISOString()),
    };
    const snapshot = snapshots.build(model);
    await live.prepare(snapshot);
    return { before, refusal: null, subjectId, effects, next: { model, snapshot } };
  }

  /** A delete that waits for a deactivation is told what it would take along. */
  async #withRowCount({ plan: { before, refusal } }: ChangeRefused): Promise<ModelRefusal> {
    const { countRowsOf, problems } = refusal;
    const object = before.workspace.objects.find(({ id }) => id === countRowsOf?.objectId);
    if (countRowsOf === undefined || object === undefined) return refusal;
    const field = object.fields.find(({ id }) => id === countRowsOf.fieldId) ?? null;
    const { database, store } = this.#parts;
    const count = await countRows(database, store.schema, object, field);
    const records = count === 1 ? "1 record" : `${count} records`;
    const held = field === null ? `It holds ${records}.` : `It has a value in ${records}.`;
    return { ...refusal, problems: problems.map((problem) => ({ ...problem, message: `${problem.message} ${held}` })) };
  }
}

/** A change worked out on the model of `before`. */
interface Plan {
  readonly before: Snapshot;
  readonly refusal: null;
  readonly subjectId: string | null;
  readonly effects: readonly DataEffect[];
  /** Null: the model is as it should be. */
  readonly next: { readonly model: LiveModel; readonly snapshot: Snapshot } | null;
}

interface PlanRefused {
  readonly before: Snapshot;
  readonly refusal: ModelRefusal;
}

class ChangeRefused extends Error {
  constructor(readonly plan: PlanRefused) {
    super("The change of the model is refused");
  }
}
