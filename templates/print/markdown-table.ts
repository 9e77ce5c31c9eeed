import type { Printable } from "./code.js";
import { lines } from "./code.js";

/** A Markdown table with its columns aligned. Cells hold Markdown without line breaks. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): Printable {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  const [first, ...rest] = cells;
  return lines([line(first!), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)]);
}
