import { plainText, type Inline } from "../inline.js";
import type { Block, Language, Table } from "../page.js";
import { sampleLanguageNames, sampleLanguages } from "../samples/request-samples.js";
import { escapeHtml } from "./escape-html.js";
import { printInlineHtml, type HtmlLinks } from "./print-inline-html.js";

export interface BlockOptions {
  readonly links: HtmlLinks;
  /** The picture of the data model, on the page that has it. */
  readonly diagram: () => string;
}

/** One block of a page as HTML; nothing in it needs a script to be read. */
export function printBlockHtml(block: Block, options: BlockOptions): string {
  const { links } = options;
  const all = (blocks: readonly Block[]): string => blocks.map((inner) => printBlockHtml(inner, options)).join("\n");
  switch (block.kind) {
    case "heading": {
      const { level, id, words } = block;
      const name = escapeHtml(id);
      return `<h${level} id="${name}"><a class="place" href="#${name}">${printInlineHtml(words, noLinks)}</a></h${level}>`;
    }
    case "paragraph":
      return `<p>${printInlineHtml(block.words, links)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${printInlineHtml(item, links)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return printTable(block, links);
    case "code":
      return `<figure>${block.title === null ? "" : `<figcaption>${escapeHtml(block.title)}</figcaption>`}${printCode(block.language, block.text)}</figure>`;
    case "endpoint": {
      const method = escapeHtml(block.method);
      return `<p class="endpoint"><span class="method ${method.toLowerCase()}">${method}</span> <code>${escapeHtml(block.path)}</code></p>`;
    }
    case "samples":
      return sampleLanguageNames
        .map((name) => {
          const { title, language } = sampleLanguages[name];
          return `<figure class="sample" data-language="${name}"><figcaption>${escapeHtml(block.title)} <span>${title}</span></figcaption>${printCode(language, block.samples[name])}</figure>`;
        })
        .join("\n");
    case "columns":
      return `<div class="columns">\n${block.columns
        .map(({ title, blocks }) => `<section>\n<h4>${escapeHtml(title)}</h4>\n${all(blocks)}\n</section>`)
        .join("\n")}\n</div>`;
    case "details":
      return `<details>\n<summary>${escapeHtml(block.summary)}</summary>\n${all(block.blocks)}\n</details>`;
    case "diagram":
      return `<div class="wide" role="region" aria-label="Diagram of the data model" tabindex="0">\n${options.diagram()}\n</div>`;
  }
}

/** The words of a heading are a link themselves. */
const noLinks: HtmlLinks = { page: () => "", file: () => "" };

/** Scrolls on its own where it is too wide, also by keyboard. */
function printCode(language: Language, text: string): string {
  return `<pre tabindex="0"><code class="language-${language}">${escapeHtml(text)}</code></pre>`;
}

function printTable({ caption, head, rows }: Table, links: HtmlLinks): string {
  const label = escapeHtml(caption);
  const lines = [
    `<div class="wide" role="region" aria-label="${label}" tabindex="0">`,
    `<table>`,
    `<caption>${label}</caption>`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(({ id, cells }) => {
      const [first = [], ...rest] = cells;
      const place = id === null ? "" : ` id="${escapeHtml(id)}"`;
      const others = rest.map((cell) => printCell(cell, links)).join("");
      return `<tr${place}><th scope="row">${printInlineHtml(first, links)}</th>${others}</tr>`;
    }),
    "</tbody>",
    "</table>",
    "</div>",
  ];
  return lines.join("\n");
}

/** Beyond so many characters a cell is kept from becoming a narrow column on a phone. */
const longText = 60;

function printCell(cell: Inline, links: HtmlLinks): string {
  const isLong = plainText(cell).length > longText;
  return `<td${isLong ? ` class="long"` : ""}>${printInlineHtml(cell, links)}</td>`;
}
