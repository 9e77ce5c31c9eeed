import type { Inline } from "../inline.js";
import type { Block, Page, Table } from "../page.js";
import { relativePathsFrom, splitTarget } from "../relative-path.js";
import { sampleLanguageNames, sampleLanguages, type RequestSamples } from "../samples/request-samples.js";
import { escapeMarkdown, printInline, type MarkdownLinks } from "./print-inline.js";

/** Path of the picture of the data model, from the folder of the documents. */
export const diagramFile = "data-model.svg";

/** A page as Markdown, for those who read on a code host. Places are named by anchors of our own. */
export function printMarkdown(page: Page): string {
  const links = linksFrom(markdownFile(page));
  const blocks = [`# ${escapeMarkdown(page.title)}`, ...page.blocks.map((block) => printBlock(block, links, 0))];
  return `${blocks.join("\n\n")}\n`;
}

/** Code hosts show the file of this name first. */
export function markdownFile({ path }: Pick<Page, "path">): string {
  return path === "index" ? "README.md" : `${path}.md`;
}

function linksFrom(from: string): MarkdownLinks {
  const pathTo = relativePathsFrom(from);
  return {
    page: (to) => {
      const { page, place } = splitTarget(to);
      return page === "" ? place : pathTo(markdownFile({ path: page })) + place;
    },
    file: pathTo,
    hasPlaces: true,
  };
}

/** @param deeper levels that headings are below those of the page */
export function printBlock(block: Block, links: MarkdownLinks, deeper: number): string {
  switch (block.kind) {
    case "heading": {
      const mark = "#".repeat(Math.min(6, block.level + deeper));
      const title = `${mark} ${printInline(block.words, links)}`;
      return links.hasPlaces ? `<a id="${block.id}"></a>\n\n${title}` : title;
    }
    case "paragraph":
      return printLine(block.words, links);
    case "list":
      return block.items.map((item) => `- ${printLine(item, links)}`).join("\n");
    case "table":
      return printTable(block, links);
    case "code":
      return `${block.title === null ? "" : `${escapeMarkdown(block.title)}:\n\n`}${fenced(block.language, block.text)}`;
    case "endpoint":
      return `\`${block.method} ${block.path}\``;
    case "samples":
      return printSamples(block.title, block.samples);
    case "columns":
      return block.columns
        .map(({ title, blocks }) =>
          [`**${escapeMarkdown(title)}**`, ...blocks.map((inner) => printBlock(inner, links, deeper))].join("\n\n"),
        )
        .join("\n\n");
    case "details":
      return folded(
        block.summary,
        block.blocks.map((inner) => printBlock(inner, links, deeper)),
      );
    case "diagram":
      return `![Objects and how they relate](${links.file(diagramFile)})`;
  }
}

/** What could be taken for a list, a quote or a heading at the start of a line is escaped. */
function printLine(words: Inline, links: MarkdownLinks): string {
  return printInline(words, links)
    .trim()
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** The first language stands open, the others are folded. */
function printSamples(title: string, samples: RequestSamples): string {
  const [first, ...others] = sampleLanguageNames.map((name) => {
    const { language, title: languageTitle } = sampleLanguages[name];
    return { languageTitle, text: fenced(language, samples[name]) };
  });
  const heading = `**${escapeMarkdown(title)}**`;
  return [heading, first?.text ?? "", ...others.map(({ languageTitle, text }) => folded(languageTitle, [text]))].join(
    "\n\n",
  );
}

function folded(summary: string, blocks: readonly string[]): string {
  const text = summary.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<details><summary>${text}</summary>\n\n${blocks.join("\n\n")}\n\n</details>`;
}

/** A fence is longer than any in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function printTable({ head, rows }: Table, links: MarkdownLinks): string {
  const lines = [
    row(head.map(escapeMarkdown)),
    row(head.map(() => "---")),
    ...rows.map(({ id, cells }) => {
      const [first = "", ...rest] = cells.map((cell) => cellText(printInline(cell, links)));
      return row([id === null || !links.hasPlaces ? first : `<a id="${id}"></a>${first}`, ...rest]);
    }),
  ];
  return lines.join("\n");
}

/** A bar ends a cell, also within code; text has its bars escaped already. */
function cellText(text: string): string {
  return text.trim().replaceAll(/(?<!\\)\|/g, "\\|");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
