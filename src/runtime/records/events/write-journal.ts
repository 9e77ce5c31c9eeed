import type { JsonObject } from "../../../core/json/json-value.js";
import type { ObjectType } from "../../../core/model/workspace.js";
import type { RecordChange, WriteAction } from "./record-change.js";

interface OpenChange extends RecordChange {
  readonly records: Map<string, readonly string[] | null>;
}

/** What one write does to records, noted by the write itself; everybody who is told of it is told from here. */
export class WriteJournal {
  readonly #changes = new Map<string, OpenChange>();
  /** True: something waits in the outbox for the commit. */
  isOutboxed = false;

  /** In the order of the write; one for each object and action. */
  get changes(): Iterable<RecordChange> {
    return this.#changes.values();
  }

  /** A record that is updated twice in one write has changed once, in all the fields together. */
  note(object: ObjectType, action: WriteAction, ids: Iterable<string>, updatedFields: readonly string[] = []): void {
    const { records } = this.#open(object, action, null);
    for (const id of ids)
      records.set(id, action === "UPDATED" ? [...new Set([...(records.get(id) ?? []), ...updatedFields])] : null);
  }

  noteDestroyed(object: ObjectType, ids: Iterable<string>, before: readonly JsonObject[] | null): RecordChange {
    const change = this.#open(object, "DESTROYED", before);
    for (const id of ids) change.records.set(id, null);
    return change;
  }

  #open(object: ObjectType, action: WriteAction, before: readonly JsonObject[] | null): OpenChange {
    const key = `${object.nameSingular} ${action}`;
    let change = this.#changes.get(key);
    if (change === undefined) this.#changes.set(key, (change = { object, action, records: new Map(), before }));
    return change;
  }
}
