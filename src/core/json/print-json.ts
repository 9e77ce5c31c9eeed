import type { JsonObject, JsonValue } from "./json-value.js";
import { isJsonObject } from "./json-value.js";

/**
 * A value as JSON text in the layout that prettier gives `.json` files at 120 columns: objects one member per line,
 * arrays on one line where they fit. What only refers to something, `{ "$ref": "…" }`, keeps to its line, too. Ends with
 * a newline.
 */
export function printJson(value: JsonValue): string {
  const text: string[] = [];
  printValue(text, value, "", 0, 0);
  // Joined once: texts of parts would be copied again on every level.
  return `${text.join("")}\n`;
}

const printWidth = 120;

/** `before` is what stands in front of the value in its line, `after` how much follows it. */
function printValue(text: string[], value: JsonValue, indent: string, before: number, after: number): void {
  const flat = printFlat(value);
  if (flat !== null && (typeof value !== "object" || before + flat.length + after <= printWidth)) text.push(flat);
  else if (isJsonObject(value)) printObject(text, value, indent);
  else printBrokenArray(text, value as readonly JsonValue[], indent);
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

function printObject(text: string[], object: JsonObject, indent: string): void {
  const inner = `${indent}  `;
  const keys = Object.keys(object);
  let start = `{\n${inner}`;
  for (const [index, key] of keys.entries()) {
    const name = `${JSON.stringify(key)}: `;
    text.push(start, name);
    printValue(text, object[key]!, inner, inner.length + name.length, index === keys.length - 1 ? 0 : 1);
    start = `,\n${inner}`;
  }
  text.push(`\n${indent}}`);
}

function printBrokenArray(text: string[], items: readonly JsonValue[], indent: string): void {
  const inner = `${indent}  `;
  text.push(`[\n${inner}`);
  if (items.length > 1 && items.every((item) => typeof item === "number")) text.push(printNumbers(items, inner));
  else
    for (const [index, item] of items.entries()) {
      if (index > 0) text.push(`,\n${inner}`);
      printValue(text, item, inner, inner.length, index === items.length - 1 ? 0 : 1);
    }
  text.push(`\n${indent}]`);
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
