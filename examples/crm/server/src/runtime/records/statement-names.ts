/**
 * Names for prepared statements. A text gets its name when it is seen for the second time, and only so many texts
 * do: Postgres keeps each named plan on each connection, and clients can send endlessly many shapes of filters.
 */
export class StatementNames {
  readonly #names = new Map<string, string | null>();
  readonly #prefix: string;
  readonly #capacity: number;
  #named = 0;

  /** @param prefix unlike that of every other snapshot on the same connections, since a plan outlives its snapshot */
  constructor(prefix: string, capacity = 300) {
    this.#prefix = prefix;
    this.#capacity = capacity;
  }

  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (typeof known === "string") return known;
    if (this.#named >= this.#capacity) return undefined;
    if (known === undefined) {
      // Texts seen once are remembered within a bound of their own.
      if (this.#names.size > this.#capacity * 10) this.#forgetUnnamed();
      this.#names.set(text, null);
      return undefined;
    }
    this.#named += 1;
    const name = `${this.#prefix}${this.#named}`;
    this.#names.set(text, name);
    return name;
  }

  #forgetUnnamed(): void {
    for (const [text, name] of this.#names) if (name === null) this.#names.delete(text);
  }
}
