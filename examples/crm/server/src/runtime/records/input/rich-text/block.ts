import type { JsonValue } from "../../../../core/json/json-value.js";

/** Marks of a run of text, by their BlockNote names; only true ones are written. */
export const textMarks = ["bold", "italic", "strike", "code"] as const;
export type TextMark = (typeof textMarks)[number];
export type TextStyles = { readonly [Mark in TextMark]?: true };

export type InlineContent =
  | { readonly type: "text"; readonly text: string; readonly styles: TextStyles }
  | { readonly type: "link"; readonly href: string; readonly content: readonly InlineContent[] };

/** A block of a BlockNote document, of the kinds that Markdown knows too. */
export type Block = {
  readonly id: string;
  readonly type: BlockType;
  readonly props: Readonly<Record<string, JsonValue>>;
  readonly content: readonly InlineContent[];
  readonly children: readonly Block[];
};

export type BlockType =
  "paragraph" | "heading" | "bulletListItem" | "numberedListItem" | "checkListItem" | "codeBlock" | "quote";
