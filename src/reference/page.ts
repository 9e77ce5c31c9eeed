/** A page of the reference as data: what the guides and the objects make, and Markdown and HTML are printed from. */
import type { Inline } from "./inline.js";
import type { RequestSamples } from "./samples/request-samples.js";

export const sections = ["start", "guides", "objects", "graphql"] as const;
/** Where a page stands among the others. */
export type Section = (typeof sections)[number];

export interface Page {
  /** Without an ending, from the folder of the documents: `index`, `guides/filters`, `objects/companies`. */
  readonly path: string;
  readonly section: Section;
  readonly title: string;
  /** One sentence, for lists of pages and for search engines. */
  readonly summary: string;
  /** More words that a search finds the page by. */
  readonly keywords: readonly string[];
  readonly blocks: readonly Block[];
}

export type Language = "bash" | "typescript" | "javascript" | "python" | "graphql" | "json" | "text";

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly id: string; readonly words: Inline }
  | { readonly kind: "paragraph"; readonly words: Inline }
  | { readonly kind: "list"; readonly items: readonly Inline[] }
  | Table
  | { readonly kind: "code"; readonly language: Language; readonly title: string | null; readonly text: string }
  | { readonly kind: "endpoint"; readonly method: string; readonly path: string }
  /** The same request in several languages; the reader chooses one. */
  | { readonly kind: "samples"; readonly title: string; readonly samples: RequestSamples }
  | { readonly kind: "columns"; readonly columns: readonly Column[] }
  | { readonly kind: "details"; readonly summary: string; readonly blocks: readonly Block[] }
  /** The picture of all objects and how they relate. */
  | { readonly kind: "diagram" };

export interface Table {
  readonly kind: "table";
  /** Says what the table shows, for those who do not see where it stands. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Place that links lead to; null where none do. */
  readonly id: string | null;
  readonly cells: readonly Inline[];
}

export interface Column {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function heading(level: 2 | 3 | 4, id: string, words: Inline): Block {
  return { kind: "heading", level, id, words };
}

export function paragraph(words: Inline): Block {
  return { kind: "paragraph", words };
}

export function list(items: readonly Inline[]): Block {
  return { kind: "list", items };
}

export function table(caption: string, head: readonly string[], rows: readonly (readonly Inline[])[]): Table {
  return { kind: "table", caption, head, rows: rows.map((cells) => ({ id: null, cells })) };
}

export function codeBlock(language: Language, text: string, title: string | null = null): Block {
  return { kind: "code", language, title, text };
}
