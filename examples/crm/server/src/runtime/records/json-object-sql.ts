import { concatenate, literal } from "./sql-text.js";

/**
 * Builds the SQL expression that prints a JSON object. What is known beforehand (keys, constants, brackets) is
 * gathered into as few literals as can be.
 */
export class JsonObjectSql {
  readonly #pieces: string[] = [];
  #text = "{";
  #separator = "";

  /** A member whose value is already known. */
  constant(key: string, value: string): this {
    this.#key(key);
    this.#text += JSON.stringify(value);
    return this;
  }

  /** A member whose value these expressions print as JSON text, one after the other. */
  value(key: string, ...expressions: readonly string[]): this {
    this.#key(key);
    this.#flush();
    this.#pieces.push(...expressions);
    return this;
  }

  /** Begins an object as the value of a member; `close` ends it. */
  open(key: string): this {
    this.#key(key);
    this.#text += "{";
    this.#separator = "";
    return this;
  }

  close(): this {
    this.#text += "}";
    this.#separator = ",";
    return this;
  }

  /** The whole object as one expression. */
  toSql(): string {
    return concatenate(this.toPieces());
  }

  /** The whole object as expressions to put one after the other: a member of another object costs no copy so. */
  toPieces(): readonly string[] {
    this.#text += "}";
    this.#flush();
    return this.#pieces;
  }

  #key(key: string): void {
    this.#text += `${this.#separator}${JSON.stringify(key)}:`;
    this.#separator = ",";
  }

  #flush(): void {
    if (this.#text !== "") this.#pieces.push(literal(this.#text));
    this.#text = "";
  }
}
