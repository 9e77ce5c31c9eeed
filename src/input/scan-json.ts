/**
 * A JSON parser that knows where everything stands and goes on where the meaning is clear (comments, trailing commas,
 * repeated keys). Slower than `JSON.parse`; `parse-json.ts` uses it only when there is something to tell.
 */
import { childPointer } from "../core/json/json-pointer.js";
import type { JsonValue } from "../core/json/json-value.js";
import { diagnose } from "../core/diagnostics/codes.js";
import type { Diagnostic } from "../core/diagnostics/diagnostic.js";
import type { JsonMember, JsonNode, TextRange } from "./json-node.js";
import { LineIndex } from "./line-index.js";

/** A diagnostic of the JSON itself, with its place in the text. */
export interface JsonProblem {
  readonly diagnostic: Diagnostic;
  readonly range: TextRange;
}

export interface ScannedJson {
  /** Undefined after a syntax error. */
  readonly value: JsonValue | undefined;
  /** What has been read, also before a syntax error. */
  readonly root: JsonNode;
  readonly problems: readonly JsonProblem[];
}

/** Deepest nesting that is read; models are about seven levels deep. */
export const deepestNesting = 200;

export function scanJson(text: string): ScannedJson {
  const scanner = new Scanner(text);
  try {
    return { ...scanner.document(), problems: scanner.problems };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return {
      value: undefined,
      root: { start: 0, end: text.length, members: null, items: null },
      problems: scanner.problems,
    };
  }
}

/** Ends the reading after a problem that leaves no meaning; the problem has been noted. */
class Stop extends Error {}

interface Scanned {
  readonly value: JsonValue;
  readonly node: JsonNode;
}

const loneSurrogate = /\p{Surrogate}/u;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainText = /(?:[^"\\\p{Cc}]|[\u007f-\u009f])*/uy;
const wordPattern = /[A-Za-z_$][\w$]*/y;
const literals: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

class Scanner {
  readonly problems: JsonProblem[] = [];
  private at: number;
  private lines: LineIndex | null = null;

  constructor(private readonly text: string) {
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  document(): { readonly value: JsonValue; readonly root: JsonNode } {
    const { value, node } = this.value("", 0);
    this.skipSpace();
    if (this.at < this.text.length) this.fail("the end of the file");
    return { value, root: node };
  }

  private value(pointer: string, depth: number): Scanned {
    this.skipSpace();
    const start = this.at;
    const character = this.text[this.at];
    if (character === "{" || character === "[") {
      if (depth >= deepestNesting) {
        this.note(diagnose("json/too-deep", pointer, { limit: deepestNesting }), start, start + 1);
        throw new Stop();
      }
      return character === "{" ? this.object(pointer, depth) : this.list(pointer, depth);
    }
    if (character === '"') return { value: this.string(pointer), node: this.leaf(start) };
    const number = this.match(numberPattern);
    if (number !== "") return { value: Number(number), node: this.leaf(start) };
    const word = this.match(wordPattern);
    if (Object.hasOwn(literals, word)) return { value: literals[word]!, node: this.leaf(start) };
    this.at = start;
    return this.fail("a value");
  }

  private object(pointer: string, depth: number): Scanned {
    const start = this.at;
    const entries: [string, JsonValue][] = [];
    const members = new Map<string, JsonMember>();
    this.at += 1;
    this.skipSpace();
    while (this.text[this.at] !== "}") {
      const keyStart = this.at;
      if (this.text[keyStart] !== '"')
        this.fail(members.size === 0 ? 'a key in double quotes or "}"' : "a key in double quotes");
      const key = this.string(pointer);
      const keyEnd = this.at;
      const memberPointer = childPointer(pointer, key);
      this.noteDuplicate(members.get(key), key, memberPointer, { start: keyStart, end: keyEnd });
      this.skipSpace();
      if (this.text[this.at] !== ":") this.fail('":"');
      this.at += 1;
      const { value, node } = this.value(memberPointer, depth + 1);
      entries.push([key, value]);
      members.set(key, { keyStart, keyEnd, node });
      this.separator("}", pointer);
    }
    this.at += 1;
    // `fromEntries` makes an own property of every key, also of `__proto__`.
    return { value: Object.fromEntries(entries), node: { start, end: this.at, members, items: null } };
  }

  private list(pointer: string, depth: number): Scanned {
    const start = this.at;
    const values: JsonValue[] = [];
    const items: JsonNode[] = [];
    this.at += 1;
    this.skipSpace();
    while (this.text[this.at] !== "]") {
      const { value, node } = this.value(childPointer(pointer, items.length), depth + 1);
      values.push(value);
      items.push(node);
      this.separator("]", pointer);
    }
    this.at += 1;
    return { value: values, node: { start, end: this.at, members: null, items } };
  }

  /** Goes over the comma between two items; a comma before the end is noted. */
  private separator(end: string, pointer: string): void {
    this.skipSpace();
    if (this.text[this.at] === ",") {
      const comma = this.at;
      this.at += 1;
      this.skipSpace();
      if (this.text[this.at] === end) this.note(diagnose("json/trailing-comma", pointer, {}), comma, comma + 1);
    } else if (this.text[this.at] !== end) this.fail(`"," or "${end}"`);
  }

  private string(pointer: string): string {
    const start = this.at;
    let value = "";
    this.at += 1;
    for (;;) {
      value += this.match(plainText);
      const character = this.text[this.at];
      if (character === '"') break;
      if (character !== "\\")
        this.fail(character === undefined ? "a closing quote" : "a closing quote or an escaped character");
      value += this.escape();
    }
    this.at += 1;
    const unusable = value.includes("\0")
      ? "the character NUL"
      : loneSurrogate.test(value)
        ? "half a surrogate pair"
        : null;
    if (unusable !== null)
      this.note(diagnose("json/unusable-character", pointer, { character: unusable }), start, this.at);
    return value;
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? "";
    if (letter === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.fail("four hexadecimal digits after \\u");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if (!Object.hasOwn(escapes, letter)) this.fail('one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u');
    this.at += 2;
    return escapes[letter]!;
  }

  private skipSpace(): void {
    for (;;) {
      const character = this.text[this.at];
      if (character === " " || character === "\n" || character === "\r" || character === "\t") this.at += 1;
      else if (character === "/" && (this.text[this.at + 1] === "/" || this.text[this.at + 1] === "*")) this.comment();
      else return;
    }
  }

  private comment(): void {
    const start = this.at;
    const isLine = this.text[start + 1] === "/";
    const end = this.text.indexOf(isLine ? "\n" : "*/", start + 2);
    this.at = end === -1 ? this.text.length : isLine ? end : end + 2;
    this.note(diagnose("json/comment", "", {}), start, isLine ? this.at : start + 2);
  }

  private noteDuplicate(first: JsonMember | undefined, key: string, pointer: string, range: TextRange): void {
    if (first === undefined) return;
    this.lines ??= new LineIndex(this.text);
    const { line } = this.lines.positionOf(first.keyStart);
    this.problems.push({ diagnostic: diagnose("json/duplicate-key", pointer, { key, line }), range });
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private leaf(start: number): JsonNode {
    return { start, end: this.at, members: null, items: null };
  }

  private note(diagnostic: Diagnostic, start: number, end: number): void {
    this.problems.push({ diagnostic, range: { start, end } });
  }

  private fail(expected: string): never {
    const rest = this.text.slice(this.at, this.at + 40);
    const token = /^[\w$.-]+/.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0x20);
    const found = rest === "" ? "the end of the file" : /\p{Cc}/u.test(token) ? "a control character" : `\`${token}\``;
    this.note(diagnose("json/syntax", "", { expected, found }), this.at, this.at + (rest === "" ? 0 : token.length));
    throw new Stop();
  }
}
