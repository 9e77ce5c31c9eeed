import type { InlineContent, TextMark, TextStyles } from "./block.js";

/** Longest first, so that `**` is not read as two `*`. */
const delimiters: readonly { readonly text: string; readonly mark: TextMark }[] = [
  { text: "**", mark: "bold" },
  { text: "__", mark: "bold" },
  { text: "~~", mark: "strike" },
  { text: "*", mark: "italic" },
  { text: "_", mark: "italic" },
];
const deepestNesting = 8;
const punctuation = /[!-/:-@[-`{-~]/;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Runs of text and links of one Markdown block. Linear in its length: a delimiter without an end is looked for once. */
export function parseInline(markdown: string, styles: TextStyles = {}, depth = 0): readonly InlineContent[] {
  const content: InlineContent[] = [];
  const search: Search = { endless: new Set(), target: null };
  let plain = "";
  const flush = (): void => {
    if (plain !== "") append(content, [{ type: "text", text: plain, styles }]);
    plain = "";
  };
  for (let index = 0; index < markdown.length;) {
    const character = markdown[index]!;
    if (character === "\\" && punctuation.test(markdown[index + 1] ?? "")) {
      plain += markdown[index + 1]!;
      index += 2;
      continue;
    }
    const span = depth < deepestNesting ? spanAt(markdown, index, search, styles, depth) : null;
    if (span === null) {
      plain += character;
      index += 1;
    } else {
      flush();
      append(content, span.content);
      index = span.end;
    }
  }
  flush();
  return content;
}

/** What was found while looking ahead, so that it is not looked for again. */
interface Search {
  /** Delimiters that close nowhere further on. */
  readonly endless: Set<string>;
  target: LinkTarget | null;
}

interface LinkTarget {
  readonly middle: number;
  readonly end: number;
  /** Null where what stands in the brackets is no target. */
  readonly href: string | null;
}

const nowhere: LinkTarget = { middle: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY, href: null };

interface Span {
  readonly content: readonly InlineContent[];
  readonly end: number;
}

function spanAt(markdown: string, index: number, search: Search, styles: TextStyles, depth: number): Span | null {
  const character = markdown[index];
  if (character === "`") return codeAt(markdown, index, search.endless, styles);
  if (character === "[") return linkAt(markdown, index, search, styles, depth);
  if (character !== "*" && character !== "_" && character !== "~") return null;
  for (const { text, mark } of delimiters) {
    if (search.endless.has(text) || !markdown.startsWith(text, index) || !opens(markdown, index, text)) continue;
    const end = closing(markdown, index + text.length + 1, text);
    if (end === -1) {
      search.endless.add(text);
      continue;
    }
    const inner = markdown.slice(index + text.length, end);
    return { content: parseInline(inner, { ...styles, [mark]: true }, depth + 1), end: end + text.length };
  }
  return null;
}

function opens(markdown: string, index: number, text: string): boolean {
  const isInsideWord = text.startsWith("_") && wordCharacter.test(markdown[index - 1] ?? "");
  return !isInsideWord && /\S/.test(markdown[index + text.length] ?? "");
}

/** Where a delimiter closes: not after a blank or a backslash, and an underscore not within a word. */
function closing(markdown: string, from: number, text: string): number {
  for (let end = markdown.indexOf(text, from); end !== -1; end = markdown.indexOf(text, end + 1)) {
    const before = markdown[end - 1] ?? "";
    const after = markdown[end + text.length] ?? "";
    const isPartOfLonger = text.length === 1 && (before === text || after === text);
    const isInsideWord = text.startsWith("_") && wordCharacter.test(after);
    if (/[^\s\\]/.test(before) && !isPartOfLonger && !isInsideWord) {
      // `***` ends the inner span first.
      return text.length === 2 && after === text[0] && markdown[end + 3] !== text[0] ? end + 1 : end;
    }
  }
  return -1;
}

function codeAt(markdown: string, index: number, endless: Set<string>, styles: TextStyles): Span | null {
  if (endless.has("`")) return null;
  const end = markdown.indexOf("`", index + 1);
  if (end === -1) endless.add("`");
  if (end <= index + 1) return null;
  const text = markdown.slice(index + 1, end);
  return { content: [{ type: "text", text, styles: { ...styles, code: true } }], end: end + 1 };
}

function linkAt(markdown: string, index: number, search: Search, styles: TextStyles, depth: number): Span | null {
  const { target } = search;
  if (target === null || target.middle < index) search.target = nextTarget(markdown, index);
  const { middle, end, href } = search.target ?? nowhere;
  if (href === null || middle === index + 1) return null;
  const content = parseInline(markdown.slice(index + 1, middle), styles, depth + 1);
  return { content: [{ type: "link", href, content: content.filter((item) => item.type === "text") }], end: end + 1 };
}

/** The next `](target)`, looked for once for all brackets before it. */
function nextTarget(markdown: string, from: number): LinkTarget {
  const middle = markdown.indexOf("](", from);
  const end = middle === -1 ? -1 : markdown.indexOf(")", middle + 2);
  if (end === -1) return nowhere;
  const href = markdown.slice(middle + 2, end).trim();
  return { middle, end, href: href === "" || /\s/.test(href) ? null : href };
}

/** Neighbouring runs of the same marks are one run. */
function append(content: InlineContent[], items: readonly InlineContent[]): void {
  for (const item of items) {
    const last = content.at(-1);
    if (item.type === "text" && last?.type === "text" && sameStyles(item.styles, last.styles))
      content[content.length - 1] = { ...last, text: last.text + item.text };
    else content.push(item);
  }
}

function sameStyles(a: TextStyles, b: TextStyles): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.strike === b.strike && a.code === b.code;
}
