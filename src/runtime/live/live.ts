import { isOfOtherModel } from "../database/is-of-other-model.js";
import type { Snapshot } from "./snapshot.js";

/** Holds the snapshot that answers now. A request reads `current` once, so a swap never splits it. */
export class Live {
  current: Snapshot;
  readonly #preparers: ((next: Snapshot) => Promise<void>)[] = [];
  readonly #listeners = new Set<(next: Snapshot) => void>();
  #refresh: () => Promise<void> = () => Promise.resolve();

  constructor(first: Snapshot) {
    this.current = first;
  }

  /** From now on `prepare` is given every snapshot that may be put in place, and waited for. */
  beforeSwap(prepare: (next: Snapshot) => Promise<void>): void {
    this.#preparers.push(prepare);
  }

  /** Makes ready in `next` what requests to the snapshot in place have needed, so that none waits for it after the swap. */
  async prepare(next: Snapshot): Promise<void> {
    for (const prepare of this.#preparers) await prepare(next);
  }

  /** Puts a snapshot in place, unless one at least as new is there. */
  swap(next: Snapshot): void {
    if (next.version <= this.current.version) return;
    this.current = next;
    for (const listener of this.#listeners) listener(next);
  }

  /** Calls `listener` with every snapshot that is put in place, until the returned function is called. */
  onSwap(listener: (next: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** From now on `refresh` finds out whether the database has a newer model, and swaps. */
  refreshBy(refresh: () => Promise<void>): void {
    this.#refresh = refresh;
  }

  /**
   * The snapshot to run a request again on, which failed on `used` because the database has another model by now;
   * null when `error` has another reason. Such an error comes before a statement changes anything.
   */
  async newerAfter(error: unknown, used: Snapshot): Promise<Snapshot | null> {
    if (!isOfOtherModel(error)) return null;
    if (this.current.version <= used.version) await this.#refresh();
    return this.current.version > used.version ? this.current : null;
  }
}
