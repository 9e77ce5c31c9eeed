import type { JsonValue } from "./json-value.js";
import { isJsonObject } from "./json-value.js";

/**
 * A value as JSON text in the layout that prettier gives `.json` files at 120 columns: objects one member per line,
 * arrays on one line where they fit. Ends with a newline.
 */
export function printJson(value: JsonValue): string {
  return `${printValue(value, "", 0)}\n`;
}

const printWidth = 120;

/** `before` is what stands in front of the value in its line, `after` how much follows it. */
function printValue(value: JsonValue, indent: string, before: number, after = 0): string {
  if (isJsonObject(value)) return printObject(Object.entries(value), indent);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value as readonly JsonValue[];
  if (items.length === 0) return "[]";
  const flat = mustBreak(items) ? null : `[${items.map((item) => printValue(item, "", 0)).join(", ")}]`;
  if (flat !== null && !flat.includes("\n") && before + flat.length + after <= printWidth) return flat;
  return printBrokenArray(items, indent);
}

function printObject(entries: readonly (readonly [string, JsonValue])[], indent: string): string {
  if (entries.length === 0) return "{}";
  const inner = `${indent}  `;
  const members = entries.map(([key, value], index) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + printValue(value, inner, start.length, index === entries.length - 1 ? 0 : 1);
  });
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function printBrokenArray(items: readonly JsonValue[], indent: string): string {
  const inner = `${indent}  `;
  const printed = items.map((item, index) => printValue(item, inner, inner.length, index === items.length - 1 ? 0 : 1));
  if (items.length < 2 || !items.every((item) => typeof item === "number"))
    return `[\n${printed.map((item) => inner + item).join(",\n")}\n${indent}]`;
  const rows = [inner + printed[0]!];
  for (const [index, number] of printed.slice(1).entries()) {
    const row = `${rows.at(-1)!}, ${number}`;
    if (row.length + (index === printed.length - 2 ? 0 : 1) <= printWidth) rows[rows.length - 1] = row;
    else {
      rows[rows.length - 1] += ",";
      rows.push(inner + number);
    }
  }
  return `[\n${rows.join("\n")}\n${indent}]`;
}

/** Lists of lists, and of objects, that hold more than one thing each are never put on one line. */
function mustBreak(items: readonly JsonValue[]): boolean {
  if (items.length < 2) return false;
  return (
    items.every((item) => Array.isArray(item) && item.length > 1) ||
    items.every((item) => isJsonObject(item) && Object.keys(item).length > 1)
  );
}
