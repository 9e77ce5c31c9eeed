import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../../../src/core/json/json-value.js";
import { blocksToMarkdown } from "../../../../src/runtime/records/input/rich-text/blocks-to-markdown.js";
import { markdownToBlocks } from "../../../../src/runtime/records/input/rich-text/markdown-to-blocks.js";

function text(value: string, styles: Record<string, true> = {}): JsonValue {
  return { type: "text", text: value, styles };
}

describe("Markdown and blocks", () => {
  test.each([
    ["one line"],
    ["two\nlines"],
    ["one\n\ntwo"],
    ["# One\n\n### Three\n\n###### Six"],
    ["- a\n- b\n  - c\n    - d\n- e"],
    ["1. a\n2. b\n   - c\n3. d"],
    ["- [ ] open\n- [x] done"],
    ["```ts\nconst a = 1;\n\n# no heading\n```"],
    ["````\n```\n````"],
    ["> quoted\n> twice"],
    ["**bold** *italic* ~~strike~~ `code`"],
    ["***both***"],
    ["[Twenty](https://twenty.com) and [**bold**](https://a.b)"],
    ["snake_case_stays 2 \\* 3 \\* 4"],
    ["\\# no heading\n\n\\- no item\n\n1\\. no number\n\n\\> no quote"],
    ["mixed `a*b*c` and \\`not code\\`"],
  ])("%o comes back from its blocks", (markdown) => {
    expect(blocksToMarkdown(markdownToBlocks(markdown))).toBe(markdown);
  });

  test("blocks are those of BlockNote", () => {
    expect(markdownToBlocks("- [x] *done* [here](https://a.b)\n  1. sub")).toStrictEqual([
      {
        id: "1",
        type: "checkListItem",
        props: { backgroundColor: "default", textColor: "default", textAlignment: "left", checked: true },
        content: [
          text("done", { italic: true }),
          text(" "),
          { type: "link", href: "https://a.b", content: [text("here")] },
        ],
        children: [
          {
            id: "2",
            type: "numberedListItem",
            props: { backgroundColor: "default", textColor: "default", textAlignment: "left" },
            content: [text("sub")],
            children: [],
          },
        ],
      },
    ]);
  });

  test("nested marks are those of each run", () => {
    const printed = blocksToMarkdown(markdownToBlocks("**bold and *italic* in it** **[link](https://a.b)**"));
    expect(printed).toBe("**bold and** ***italic*** **in it** [**link**](https://a.b)");
    expect(blocksToMarkdown(markdownToBlocks(printed!))).toBe(printed);
  });

  test("kinds of blocks that Markdown writes otherwise", () => {
    const blocks = [
      { type: "paragraph", content: "plain content" },
      { type: "image", props: { url: "https://a.b/c (1).png", caption: "A *cat*" } },
      { type: "file", props: { url: "https://a.b/c.pdf", name: "c.pdf" } },
      { type: "heading", props: { level: 9 }, content: [text("odd level")] },
      { type: "callout", content: [text("unknown block")] },
      { type: "paragraph", content: [text("underlined", { underline: true }), text(" b ", { bold: true }), text("c")] },
      {
        type: "table",
        content: {
          type: "tableContent",
          rows: [{ cells: [[text("a")], [text("b")]] }, { cells: [[text("1")], [text("2")]] }],
        },
      },
    ];
    expect(blocksToMarkdown(blocks)).toBe(
      [
        "plain content",
        "![A \\*cat\\*](https://a.b/c%20%281%29.png)",
        "[c.pdf](https://a.b/c.pdf)",
        "# odd level",
        "unknown block",
        "underlined **b** c",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
      ].join("\n\n"),
    );
  });

  test("what is no document is null", () => {
    for (const value of [null, 1, "x", {}, [1], [{}], [{ type: "paragraph", children: 1 }]])
      expect(blocksToMarkdown(value)).toBeNull();
  });

  test("any text survives as the text of a paragraph", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (value) => {
        const plain = value.replaceAll(/\s+/g, " ").trim();
        fc.pre(plain !== "");
        const markdown = blocksToMarkdown([{ type: "paragraph", content: [text(plain)] }])!;
        const [block, ...others] = markdownToBlocks(markdown);
        expect(others).toStrictEqual([]);
        expect(block).toMatchObject({ type: "paragraph", content: [text(plain)] });
      }),
      { numRuns: 500 },
    );
  });

  test("no text of any Markdown is lost", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "*",
      "**",
      "_",
      "~~",
      "`",
      "[",
      "](",
      ")",
      "\n",
      "- ",
      "# ",
      "1. ",
      "> ",
      "```",
      "\\",
      "  ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const printed = blocksToMarkdown(markdownToBlocks(pieces.join("")));
        expect(printed!.replaceAll(/[^a]/g, "")).toBe("a".repeat(pieces.filter((part) => part === "a").length));
      }),
    );
  });

  test.each(["**a ", "*a ", "[a ", "`a` ` ", "~~a ", "```\n```\n", "- a\n", "[", "*", "\\"])(
    "unclosed %o cost no more than reading them once",
    (mark) => {
      const printed = blocksToMarkdown(markdownToBlocks(`${mark.repeat(100_000)}](no target)`));
      expect(printed).toContain("no target");
    },
  );
});
