import type { Inline, Piece } from "../inline.js";
import { escapeHtml } from "./escape-html.js";

/** Where a link of a page leads, as it stands in the HTML that is printed. */
export interface HtmlLinks {
  page(to: string): string;
  file(path: string): string;
}

/** Words as HTML; everything that is text is escaped. */
export function printInlineHtml(words: Inline, links: HtmlLinks): string {
  return words.map((piece) => printPiece(piece, links)).join("");
}

function printPiece(piece: Piece, links: HtmlLinks): string {
  switch (piece.kind) {
    case "text":
      return escapeHtml(piece.text);
    case "code":
      return `<code>${escapeHtml(piece.text)}</code>`;
    case "strong":
      return `<strong>${escapeHtml(piece.text)}</strong>`;
    case "link":
      return `<a href="${escapeHtml(links.page(piece.to))}">${printInlineHtml(piece.words, links)}</a>`;
    case "file":
      return `<a href="${escapeHtml(links.file(piece.path))}">${escapeHtml(piece.text)}</a>`;
  }
}
