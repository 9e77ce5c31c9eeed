import type { JsonObject, JsonValue } from "./json-value.js";
import { isJsonObject } from "./json-value.js";

/**
 * A value as JSON text in the layout that prettier gives `.json` files at 120 columns: objects one member per line,
 * arrays on one line where they fit. What only refers to something, `{ "$ref": "…" }`, keeps to its line, too. Ends with
 * a newline.
 */
export function printJson(value: JsonValue): string {
  const text = new JsonText();
  printValue(text, "", value, "", 0, 0);
  text.add("\n");
  return text.join();
}

const printWidth = 120;

/**
 * Text that is put together once, however long it becomes: texts of parts would be copied again on every level. A
 * thousand pieces at a time become one, so that the pieces themselves do not outlive a collection of garbage.
 */
class JsonText {
  readonly #names = new Map<string, string>();
  readonly #chunks: string[] = [];
  #pieces: string[] = [];

  add(piece: string): void {
    if (this.#pieces.push(piece) >= 1000) this.#close();
  }

  /** How a key stands in front of its value; few keys make up a document. */
  nameOf(key: string): string {
    let name = this.#names.get(key);
    if (name === undefined) this.#names.set(key, (name = `${JSON.stringify(key)}: `));
    return name;
  }

  join(): string {
    this.#close();
    return this.#chunks.join("");
  }

  #close(): void {
    this.#chunks.push(this.#pieces.join(""));
    this.#pieces = [];
  }
}

/** `lead` goes before the value; `before` is what stands in front of it in its line, `after` how much follows it. */
function printValue(
  text: JsonText,
  lead: string,
  value: JsonValue,
  indent: string,
  before: number,
  after: number,
): void {
  const flat = printFlat(value);
  if (flat !== null && (typeof value !== "object" || before + flat.length + after <= printWidth)) text.add(lead + flat);
  else if (isJsonObject(value)) printObject(text, lead, value, indent);
  else printBrokenArray(text, lead, value as readonly JsonValue[], indent);
}

/** The value on one line; null where it needs several however short it is. */
function printFlat(value: JsonValue): string | null {
  if (isJsonObject(value)) return printFlatObject(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value as readonly JsonValue[];
  if (mustBreak(items)) return null;
  let text = "[";
  for (const [index, item] of items.entries()) {
    const flat = printFlat(item);
    if (flat === null) return null;
    text += index === 0 ? flat : `, ${flat}`;
  }
  return `${text}]`;
}

function printFlatObject(object: JsonObject): string | null {
  const { $ref } = object;
  for (const key in object) if (key !== "$ref") return null;
  if ($ref === undefined) return "{}";
  return typeof $ref === "string" ? `{ "$ref": ${JSON.stringify($ref)} }` : null;
}

function printObject(text: JsonText, lead: string, object: JsonObject, indent: string): void {
  const inner = `${indent}  `;
  const keys = Object.keys(object);
  const next = `,\n${inner}`;
  let start = `${lead}{\n${inner}`;
  for (const [index, key] of keys.entries()) {
    const name = text.nameOf(key);
    const after = index === keys.length - 1 ? 0 : 1;
    printValue(text, start + name, object[key]!, inner, inner.length + name.length, after);
    start = next;
  }
  text.add(`\n${indent}}`);
}

function printBrokenArray(text: JsonText, lead: string, items: readonly JsonValue[], indent: string): void {
  const inner = `${indent}  `;
  let start = `${lead}[\n${inner}`;
  if (items.length > 1 && items.every((item) => typeof item === "number")) text.add(start + printNumbers(items, inner));
  else
    for (const [index, item] of items.entries()) {
      printValue(text, start, item, inner, inner.length, index === items.length - 1 ? 0 : 1);
      start = `,\n${inner}`;
    }
  text.add(`\n${indent}]`);
}

/** As many to a line as fit. */
function printNumbers(numbers: readonly number[], indent: string): string {
  const [first, ...rest] = numbers.map((number) => JSON.stringify(number));
  const rows = [indent + first!];
  for (const [index, number] of rest.entries()) {
    const row = `${rows.at(-1)!}, ${number}`;
    if (row.length + (index === rest.length - 1 ? 0 : 1) <= printWidth) rows[rows.length - 1] = row;
    else {
      rows[rows.length - 1] += ",";
      rows.push(indent + number);
    }
  }
  return rows.join("\n").slice(indent.length);
}

/** Lists of lists, and of objects, that hold more than one thing each are never put on one line. */
function mustBreak(items: readonly JsonValue[]): boolean {
  if (items.length < 2) return false;
  return (
    items.every((item) => Array.isArray(item) && item.length > 1) ||
    items.every((item) => isJsonObject(item) && Object.keys(item).length > 1)
  );
}
