import type { Inline, Piece } from "../inline.js";

/** Where a link of a page leads, as it stands in the file that is printed. */
export interface MarkdownLinks {
  /** Null where only the words of the link are wanted. */
  page(to: string): string | null;
  file(path: string): string;
  /** Whether places that links lead to are marked. */
  readonly hasPlaces: boolean;
}

/** Words as Markdown on one line; nothing in text is taken for markup. */
export function printInline(words: Inline, links: MarkdownLinks): string {
  return words.map((piece) => printers[piece.kind](piece, links)).join("");
}

type Printers = {
  readonly [Kind in Piece["kind"]]: (piece: Piece, links: MarkdownLinks) => string;
};

const printers: Printers = {
  text: (piece) => ("text" in piece ? escapeMarkdown(piece.text) : ""),
  code: (piece) => ("text" in piece ? printCode(piece.text) : ""),
  strong: (piece) => ("text" in piece ? `**${escapeMarkdown(piece.text)}**` : ""),
  link: (piece, links) => {
    if (piece.kind !== "link") return "";
    const target = links.page(piece.to);
    const words = printInline(piece.words, links);
    return target === null ? words : `[${words}](${target})`;
  },
  file: (piece, links) => (piece.kind === "file" ? `[${escapeMarkdown(piece.text)}](${links.file(piece.path)})` : ""),
};

export function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]<>|#~]/g, "\\$&");
}

/** Code that holds backticks stands between more of them. */
function printCode(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = longest > 0 || plain.startsWith(" ") ? " " : "";
  return `${fence}${padding}${plain}${padding}${fence}`;
}
