/**
 * Total counts, kept as long as they are exact. A count is stored with the database snapshot it was made under
 * (`pg_current_snapshot()`); while that text is the same, no transaction has committed anything and the count still
 * holds, whoever writes from wherever. Once it differs, the statement itself counts again.
 */
export class CountCache {
  readonly #counts = new Map<string, CountEntry>();
  readonly #capacity: number;

  constructor(capacity = 1000) {
    this.#capacity = capacity;
  }

  get(key: string): CountEntry {
    return this.#counts.get(key) ?? unknownCount;
  }

  set(key: string, entry: CountEntry): void {
    if (this.#counts.size >= this.#capacity && !this.#counts.has(key)) {
      const [oldest] = this.#counts.keys();
      if (oldest !== undefined) this.#counts.delete(oldest);
    }
    this.#counts.set(key, entry);
  }
}

export interface CountEntry {
  /** `pg_current_snapshot()::text` at the time of counting. */
  readonly snapshot: string;
  readonly total: number;
}

const unknownCount: CountEntry = { snapshot: "", total: 0 };
