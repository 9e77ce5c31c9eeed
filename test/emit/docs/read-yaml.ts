import type { JsonValue } from "../../../src/core/json/json-value.js";

/**
 * Reads the part of YAML that the printer uses, and refuses everything else: mappings and lists by indentation, scalars
 * that are quoted as JSON, plain words, numbers, `[]` and `{}`. It knows nothing of the printer.
 */
export function readYaml(text: string): JsonValue {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("The last line does not end");
  const reader = new Reader(lines.map((line) => ({ indent: /^ */.exec(line)![0].length, text: line.trimStart() })));
  return reader.whole();
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

class Reader {
  readonly #lines: Line[];
  #next = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = [...lines];
  }

  whole(): JsonValue {
    const first = this.#lines[0];
    if (first === undefined) throw new Error("Nothing");
    const isScalar = this.#lines.length === 1 && !first.text.startsWith("- ") && keyOf(first.text) === null;
    const value = isScalar ? scalar(this.#take().text) : this.#block(0);
    if (this.#next < this.#lines.length) throw new Error(`Left over: ${this.#lines[this.#next]!.text}`);
    return value;
  }

  #take(): Line {
    return this.#lines[this.#next++]!;
  }

  #block(indent: number): JsonValue {
    const line = this.#lines[this.#next];
    if (line?.indent !== indent) throw new Error(`Not at column ${indent}: ${line?.text ?? ""}`);
    return line.text.startsWith("- ") ? this.#list(indent) : this.#mapping(indent);
  }

  #list(indent: number): JsonValue {
    const items: JsonValue[] = [];
    for (;;) {
      const line = this.#lines[this.#next];
      if (line?.indent !== indent || !line.text.startsWith("- ")) return items;
      const rest = line.text.slice(2);
      if (rest.startsWith("- ") || keyOf(rest) !== null) {
        // What follows the dash is the first line of a block of its own.
        this.#lines[this.#next] = { indent: indent + 2, text: rest };
        items.push(this.#block(indent + 2));
      } else items.push(scalar(this.#take().text.slice(2)));
    }
  }

  #mapping(indent: number): JsonValue {
    const members: Record<string, JsonValue> = {};
    for (;;) {
      const line = this.#lines[this.#next];
      if (line?.indent !== indent || line.text.startsWith("- ")) return members;
      const found = keyOf(line.text);
      if (found === null) throw new Error(`No key: ${line.text}`);
      if (Object.hasOwn(members, found.key)) throw new Error(`Twice: ${found.key}`);
      this.#next += 1;
      const value = found.rest === "" ? this.#block(indent + 2) : scalar(found.rest);
      Object.defineProperty(members, found.key, { value, enumerable: true });
    }
  }
}

const quoted = /^"(?:[^"\\]|\\.)*"/;
const plain = /^[A-Za-z_$/](?:[\w$/.,() -]*[\w$/.)])?$/;

function keyOf(text: string): { readonly key: string; readonly rest: string } | null {
  const whole = quoted.exec(text)?.[0] ?? /^[^:]*/.exec(text)?.[0] ?? "";
  const after = text.slice(whole.length);
  if (!after.startsWith(": ") && after !== ":") return null;
  const key = scalar(whole);
  if (typeof key !== "string") throw new Error(`A key that is no text: ${text}`);
  return { key, rest: after.slice(1).trimStart() };
}

function scalar(text: string): JsonValue {
  if (quoted.exec(text)?.[0] === text) return JSON.parse(text) as string;
  if (text === "[]") return [];
  if (text === "{}") return {};
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text)) return Number(text);
  // The words that YAML 1.1 takes for something else.
  if (/^(?:yes|no|on|off|y|n|~|true|false|null)$/i.test(text) || !plain.test(text))
    throw new Error(`Not plain: ${text}`);
  return text;
}
