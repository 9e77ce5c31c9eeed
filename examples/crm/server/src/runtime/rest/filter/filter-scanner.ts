import { filterTextError } from "./filter-text-error.js";

export type Punctuation = "." | "[" | "]" | ":" | "(" | ")" | ",";

/** A value with the column it starts at. */
export interface ScannedText {
  readonly text: string;
  readonly column: number;
}

/**
 * Cuts filter text into tokens on demand: the parser says which kind it is ready for, because what is
 * punctuation in a path is plain text in a value.
 */
export class FilterScanner {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Column of the next token, counted from 1. */
  get column(): number {
    this.#skipSpaces();
    return this.#position + 1;
  }

  isAtEnd(): boolean {
    this.#skipSpaces();
    return this.#position >= this.#text.length;
  }

  /** Takes the punctuation when it comes next. */
  take(punctuation: Punctuation): boolean {
    this.#skipSpaces();
    if (this.#text[this.#position] !== punctuation) return false;
    this.#position += 1;
    return true;
  }

  peek(punctuation: Punctuation): boolean {
    this.#skipSpaces();
    return this.#text[this.#position] === punctuation;
  }

  /** A name or comparator; null when none comes next. */
  takeWord(): ScannedText | null {
    const column = this.column;
    wordPattern.lastIndex = this.#position;
    const word = wordPattern.exec(this.#text)?.[0];
    if (word === undefined) return null;
    this.#position += word.length;
    return { text: word, column };
  }

  startsQuote(): boolean {
    this.#skipSpaces();
    const character = this.#text[this.#position];
    return character === '"' || character === "'";
  }

  /** A scalar value: quoted, or bare up to the `,` or `)` that ends its predicate. */
  takeValue(): ScannedText {
    const column = this.column;
    return this.startsQuote() ? { text: this.#takeQuoted(), column } : { text: this.#takeBare(",)"), column };
  }

  /** One element of a list: quoted, or bare up to `,` or `]`. */
  takeElement(): ScannedText {
    const column = this.column;
    return this.startsQuote() ? { text: this.#takeQuoted(), column } : { text: this.#takeBare(",]"), column };
  }

  /** What stands next, for messages. */
  describeNext(): string {
    this.#skipSpaces();
    if (this.#position >= this.#text.length) return "the end of the filter";
    const rest = this.#text.slice(this.#position, this.#position + 21);
    return `"${rest.length > 20 ? `${rest.slice(0, 20)}…` : rest}"`;
  }

  #skipSpaces(): void {
    while (isSpace(this.#text, this.#position)) this.#position += 1;
  }

  #takeQuoted(): string {
    const quote = this.#text[this.#position];
    const start = this.#position;
    let value = "";
    for (let position = start + 1; position < this.#text.length; position += 1) {
      const character = this.#text[position]!;
      if (character === quote) {
        this.#position = position + 1;
        return value;
      }
      const next = this.#text[position + 1];
      if (character === "\\" && next !== undefined && escapable.includes(next)) {
        value += next;
        position += 1;
      } else value += character;
    }
    throw filterTextError({
      column: start + 1,
      found: `a quote ${quote} that is never closed`,
      expected: `another ${quote} after the value (a quote inside the value is written \\${quote})`,
      example: `name[eq]:"Acme, \\"Inc\\""`,
    });
  }

  /** Up to one of `ends` that stands outside of (...) and [...] opened within the value. */
  #takeBare(ends: string): string {
    const start = this.#position;
    const open: { readonly closing: string; readonly position: number }[] = [];
    let position = start;
    for (; position < this.#text.length; position += 1) {
      const character = this.#text[position]!;
      if (open.length === 0 && ends.includes(character)) break;
      if (character === "(" || character === "[") open.push({ closing: character === "(" ? ")" : "]", position });
      else if (open.at(-1)?.closing === character) open.pop();
    }
    const unclosed = open[0];
    if (unclosed !== undefined)
      throw filterTextError({
        column: unclosed.position + 1,
        found: `"${this.#text[unclosed.position]!}" that is never closed`,
        expected: `a "${unclosed.closing}" after it, or the value in quotes`,
        example: `name[eq]:"Acme [EU"`,
      });
    this.#position = position;
    let end = position;
    while (end > start && isSpace(this.#text, end - 1)) end -= 1;
    return this.#text.slice(start, end);
  }
}

function isSpace(text: string, position: number): boolean {
  const character = text[position];
  return character === " " || character === "\t" || character === "\n" || character === "\r";
}

const escapable = `"'\\`;
const wordPattern = /[A-Za-z_][A-Za-z0-9_]*/y;
