import type { JsonObject } from "../../../core/json/json-value.js";
import type { RecordAction } from "../../../core/surface/record-event-fields.js";
import type { Actor } from "../records.js";

/** Something that has happened to one record, told once it is committed. */
export interface RecordEvent {
  /** `nameSingular` of its object. */
  readonly object: string;
  readonly action: RecordAction;
  readonly id: string;
  /** All fields without relations, as they are now; of a destroyed record as they were. */
  readonly record: JsonObject;
  /** The fields as they were, where the write knew them. */
  readonly before?: JsonObject | undefined;
  /** Names of the fields an update gave; null for other actions. */
  readonly updatedFields: readonly string[] | null;
  /** Who did it. */
  readonly actor: Actor;
}

export type RecordListener = (event: RecordEvent) => void;

/** What happens to records, to all in this process who want to know. Outlives the snapshots of the model. */
export class RecordEvents {
  readonly #listeners = new Map<string, Set<RecordListener>>();
  readonly #onListenerError: (error: unknown, event: RecordEvent) => void;

  constructor(onListenerError: (error: unknown, event: RecordEvent) => void) {
    this.#onListenerError = onListenerError;
  }

  /** False: nobody would hear, so that a write need not put events together. */
  isHeard(object: string): boolean {
    return this.#listeners.has(object);
  }

  /** Calls the listeners one after the other, in the order they came; what one throws stops no other and no write. */
  emit(event: RecordEvent): void {
    for (const listener of this.#listeners.get(event.object) ?? [])
      try {
        listener(event);
      } catch (error) {
        this.#onListenerError(error, event);
      }
  }

  /** The returned function ends it. */
  subscribe(object: string, listener: RecordListener): () => void {
    // A function of its own, so that the same listener may be given twice.
    const own: RecordListener = (event) => listener(event);
    const listeners = this.#listeners.get(object) ?? new Set();
    this.#listeners.set(object, listeners);
    listeners.add(own);
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#listeners.get(object) === listeners) this.#listeners.delete(object);
    };
  }
}
