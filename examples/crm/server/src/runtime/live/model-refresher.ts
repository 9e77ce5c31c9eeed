import type { Database } from "../database/database.js";
import type { ServerLog } from "../server/server-log.js";
import type { Live } from "./live.js";
import type { ModelStore } from "./model-store.js";
import type { SnapshotBuilder } from "./snapshot-builder.js";

export interface ModelRefresherParts {
  readonly database: Database;
  readonly store: ModelStore;
  readonly live: Live;
  readonly snapshots: Pick<SnapshotBuilder, "build">;
  readonly log: ServerLog;
}

/** Takes over the model of the database where it is newer than the live one. */
export class ModelRefresher {
  readonly #parts: ModelRefresherParts;
  #last: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | null = null;

  constructor(parts: ModelRefresherParts) {
    this.#parts = parts;
  }

  /** Never rejects: what goes wrong is logged, and the live model stays. Callers at the same time share one look. */
  refresh(): Promise<void> {
    // A look under way may have read before what this caller knows of, so it waits for the next one.
    if (this.#waiting !== null) return this.#waiting;
    const next = this.#last.then(() => this.#lookOrStay());
    this.#waiting = next;
    this.#last = next;
    return next;
  }

  async #lookOrStay(): Promise<void> {
    this.#waiting = null;
    try {
      await this.#look();
    } catch (error) {
      this.#parts.log.warn({ err: error }, "The model of the database cannot be read; the one before stays");
    }
  }

  async #look(): Promise<void> {
    const { database, store, live, snapshots, log } = this.#parts;
    if ((await store.readVersion(database)) <= live.current.version) return;
    const model = await store.readLive(database, live.current.workspace);
    // The change may be this server's own, live since the version was read.
    if (model.version <= live.current.version) return;
    const snapshot = snapshots.build(model);
    await live.prepare(snapshot);
    live.swap(snapshot);
    log.info({ version: model.version }, "The model was changed by another server; it is live here too");
  }
}
