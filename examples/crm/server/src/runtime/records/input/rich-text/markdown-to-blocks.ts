import type { JsonValue } from "../../../../core/json/json-value.js";
import type { Block, BlockType, InlineContent } from "./block.js";
import { parseInline } from "./parse-inline.js";

interface OpenBlock {
  readonly type: BlockType;
  readonly props: Readonly<Record<string, JsonValue>>;
  readonly lines: string[];
  readonly children: OpenBlock[];
}

const defaultProps = { backgroundColor: "default", textColor: "default", textAlignment: "left" } as const;
const deepestList = 20;
const itemPattern = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(.*)$/;
const headingPattern = /^(#{1,6})[ \t]+(.*)$/;
const fencePattern = /^(```+|~~~+)[ \t]*([^\s`]*)[ \t]*$/;

/**
 * BlockNote blocks of a Markdown text: paragraphs, headings, lists, check lists, quotes and code.
 * What it does not know (tables, HTML) stays as the text of a paragraph.
 */
export function markdownToBlocks(markdown: string): readonly Block[] {
  const lines = markdown.split(/\r\n|\r|\n/);
  const blocks: OpenBlock[] = [];
  const items: { readonly indent: number; readonly block: OpenBlock }[] = [];
  let current: OpenBlock | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.trim() === "") {
      current = null;
      continue;
    }
    const item = itemPattern.exec(line);
    if (item !== null) {
      const indent = widthOf(item[1]!);
      while (items.length > 0 && indent <= items.at(-1)!.indent) items.pop();
      current = listItem(item[2]!, item[3]!);
      (items.at(-1)?.block.children ?? blocks).push(current);
      if (items.length < deepestList) items.push({ indent, block: current });
      continue;
    }
    if (current !== null && isContinued(current, line)) {
      current.lines.push(current.type === "quote" ? withoutQuoteMark(line) : line.trim());
      continue;
    }
    items.length = 0;
    const fence = fencePattern.exec(line);
    if (fence === null) {
      current = textBlock(line);
      blocks.push(current);
      if (current.type === "heading") current = null;
      continue;
    }
    const first = index + 1;
    do index += 1;
    while (index < lines.length && lines[index]!.trim() !== fence[1]);
    blocks.push(open("codeBlock", { language: fence[2] || "text" }, lines.slice(first, index)));
    current = null;
  }
  let count = 0;
  const close = (block: OpenBlock): Block => ({
    id: String((count += 1)),
    type: block.type,
    props: block.type === "codeBlock" ? block.props : { ...defaultProps, ...block.props },
    content: contentOf(block),
    children: block.children.map(close),
  });
  return blocks.map(close);
}

function open(type: BlockType, props: OpenBlock["props"], lines: string[]): OpenBlock {
  return { type, props, lines, children: [] };
}

function listItem(mark: string, text: string): OpenBlock {
  const check = /^\[([ xX])\](?:[ \t]+|$)/.exec(text);
  if (check !== null) return open("checkListItem", { checked: check[1] !== " " }, [text.slice(check[0].length)]);
  return open(/\d/.test(mark) ? "numberedListItem" : "bulletListItem", {}, [text]);
}

function textBlock(line: string): OpenBlock {
  const text = line.trim();
  const heading = headingPattern.exec(text);
  if (heading !== null) return open("heading", { level: heading[1]!.length }, [heading[2]!]);
  return text.startsWith(">") ? open("quote", {}, [withoutQuoteMark(text)]) : open("paragraph", {}, [text]);
}

function isContinued(block: OpenBlock, line: string): boolean {
  if (fencePattern.test(line) || headingPattern.test(line)) return false;
  if (block.type === "quote") return line.trimStart().startsWith(">");
  if (block.type === "paragraph") return !line.trimStart().startsWith(">");
  return /^[ \t]{2}/.test(line);
}

function withoutQuoteMark(line: string): string {
  return line.trimStart().replace(/^> ?/, "");
}

function widthOf(indent: string): number {
  return indent.replaceAll("\t", "    ").length;
}

function contentOf(block: OpenBlock): readonly InlineContent[] {
  const text = block.lines.join("\n");
  if (block.type !== "codeBlock") return parseInline(text);
  return text === "" ? [] : [{ type: "text", text, styles: {} }];
}
