import { isJsonObject } from "../../../../core/json/json-value.js";
import type { JsonObject, JsonValue } from "../../../../core/json/json-value.js";
import { linkTarget, printInline } from "./print-inline.js";

const deepestNesting = 100;

/** Markdown of a BlockNote document, or null where the value is none. Kinds of blocks Markdown does not know give their text. */
export function blocksToMarkdown(document: JsonValue): string | null {
  if (!Array.isArray(document)) return null;
  const lines: string[] = [];
  return printBlocks(document as readonly JsonValue[], "", lines, 0) ? lines.join("\n").trim() : null;
}

const listMarks: Readonly<Record<string, (block: JsonObject, number: number) => string>> = {
  bulletListItem: () => "- ",
  toggleListItem: () => "- ",
  numberedListItem: (_block, number) => `${number}. `,
  checkListItem: (block) => (propOf(block, "checked") === true ? "- [x] " : "- [ ] "),
};

function printBlocks(blocks: readonly JsonValue[], indent: string, lines: string[], depth: number): boolean {
  if (depth > deepestNesting) return false;
  let number = 0;
  let previousType: JsonValue = null;
  for (const block of blocks) {
    if (!isJsonObject(block) || typeof block["type"] !== "string") return false;
    const type = block["type"];
    number = type !== "numberedListItem" ? 0 : number === 0 ? firstNumber(block) : number + 1;
    const mark = Object.hasOwn(listMarks, type) ? listMarks[type]!(block, number) : null;
    const isFirstOfChildren = previousType === null && depth > 0;
    if (lines.length > 0 && !isFirstOfChildren && (mark === null || previousType !== type)) lines.push("");
    const inner = indent + " ".repeat(mark === null ? 0 : mark.startsWith("-") ? 2 : mark.length);
    for (const [index, line] of bodyOf(block, type).entries())
      lines.push(line === "" ? "" : (index === 0 ? indent + (mark ?? "") : inner) + line);
    const children = block["children"] ?? [];
    if (!Array.isArray(children)) return false;
    if (!printBlocks(children as readonly JsonValue[], mark === null ? indent : inner, lines, depth + 1)) return false;
    previousType = type;
  }
  return true;
}

function bodyOf(block: JsonObject, type: string): readonly string[] {
  const content = block["content"] ?? [];
  const url = propOf(block, "url");
  if (typeof url === "string" && url !== "") return [fileLink(block, type, url)];
  if (isJsonObject(content)) return tableRows(content);
  if (type === "codeBlock") return fencedCode(block, printInline(content, "raw"));
  const lines = printInline(content, "markdown").split("\n");
  if (type === "heading") return [`${"#".repeat(levelOf(block))} ${lines.join(" ")}`];
  if (type === "quote") return lines.map((line) => `> ${line}`);
  return lines.map(withoutBlockMark);
}

/** Keeps text that starts like a heading, a list or a quote from becoming one. */
function withoutBlockMark(line: string): string {
  const text = line.trimStart();
  if (/^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|~~~)/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** A fence longer than any in the code. */
function fencedCode(block: JsonObject, code: string): readonly string[] {
  const longest = (code.match(/`{3,}/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2);
  const fence = "`".repeat(longest + 1);
  const language = propOf(block, "language");
  const name = typeof language === "string" && language !== "text" && /^[^\s`]+$/.test(language) ? language : "";
  return [fence + name, ...code.split("\n"), fence];
}

function fileLink(block: JsonObject, type: string, url: string): string {
  const label = propOf(block, "caption") || propOf(block, "name");
  const text = printInline(typeof label === "string" ? label : url, "markdown");
  return `${type === "image" ? "!" : ""}[${text}](${linkTarget(url)})`;
}

function tableRows(content: JsonObject): readonly string[] {
  const rows = Array.isArray(content["rows"]) ? (content["rows"] as readonly JsonValue[]) : [];
  const printed = rows.map((row) => {
    const cells = isJsonObject(row) && Array.isArray(row["cells"]) ? (row["cells"] as readonly JsonValue[]) : [];
    const texts = cells.map((cell) => printInline(isJsonObject(cell) ? (cell["content"] ?? []) : cell, "markdown"));
    return { line: `| ${texts.map((text) => text.replaceAll("\n", " ")).join(" | ")} |`, width: cells.length };
  });
  const [head, ...others] = printed;
  if (head === undefined) return [];
  return [head.line, `|${" --- |".repeat(head.width)}`, ...others.map((row) => row.line)];
}

function levelOf(block: JsonObject): number {
  const level = propOf(block, "level");
  return typeof level === "number" && level >= 1 && level <= 6 ? Math.floor(level) : 1;
}

function firstNumber(block: JsonObject): number {
  const start = propOf(block, "start");
  return typeof start === "number" && Number.isSafeInteger(start) && start >= 0 && start < 1e9 ? start : 1;
}

function propOf(block: JsonObject, name: string): JsonValue {
  const props = block["props"];
  return isJsonObject(props) && Object.hasOwn(props, name) ? (props[name] ?? null) : null;
}
