import { plainText } from "../inline.js";
import type { Block, Page } from "../page.js";
import { relativePath, relativePathsFrom, splitTarget } from "../relative-path.js";
import { sampleLanguageNames, sampleLanguages } from "../samples/request-samples.js";
import { escapeHtml } from "./escape-html.js";
import { printBlockHtml } from "./print-block-html.js";

/** What all pages of a site have in common. */
export interface Site {
  readonly name: string;
  /** Pages that every page leads to. */
  readonly mainPages: readonly Pick<Page, "path" | "title" | "section">[];
  /** The picture of the data model, with links that lead on from a page. */
  readonly diagramFor: (page: Page) => string;
}

/** A page as HTML that works from a file: all addresses in it are relative, and nothing comes from elsewhere. */
export function printHtmlPage(page: Page, site: Site): string {
  const from = htmlFile(page);
  const pathTo = relativePathsFrom(from);
  const links = {
    page: (to: string): string => {
      const target = splitTarget(to);
      return target.page === "" ? target.place : pathTo(htmlFile({ path: target.page })) + target.place;
    },
    // The site is a folder among the other documents.
    file: (path: string): string => relativePath(`site/${from}`, path),
  };
  const asset = (name: string): string => relativePath(from, `assets/${name}`);
  const root = relativePath(from, "index.html").slice(0, -"index.html".length);
  const diagram = (): string => site.diagramFor(page);
  const title = page.path === "index" ? page.title : `${page.title} · ${site.name}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(page.summary)}" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" href="data:," />
<link rel="stylesheet" href="${asset("style.css")}" />
<script src="${asset("theme.js")}"></script>
<script defer="defer" src="${asset("samples.js")}"></script>
<script defer="defer" src="${asset("search.js")}"></script>
</head>
<body data-root="${root}">
<a class="skip" href="#page-content">Skip to the content</a>
<header>
<a class="brand" href="${links.page("index")}">${escapeHtml(site.name)}</a>
<div class="search" role="search" hidden="hidden">
<label for="page-search">Search</label>
<input id="page-search" type="search" autocomplete="off" spellcheck="false" placeholder="Objects, fields, guides" aria-describedby="page-search-status" aria-controls="page-search-results" />
<ul id="page-search-results" hidden="hidden"></ul>
<p id="page-search-status" role="status"></p>
</div>
<button id="page-theme" type="button" hidden="hidden">Dark</button>
</header>
<div class="layout">
<nav class="pages" aria-label="Pages">
<ul>
${site.mainPages.map((other) => pageLink(page, other, links.page(other.path))).join("\n")}
</ul>
</nav>
<main id="page-content" tabindex="-1">
<h1>${escapeHtml(page.title)}</h1>
${hasSamples(page.blocks) ? languageChoice : ""}${page.blocks.map((block) => printBlockHtml(block, { links, diagram })).join("\n")}
</main>
${contents(page)}</div>
</body>
</html>
`;
}

export function htmlFile({ path }: Pick<Page, "path">): string {
  return `${path}.html`;
}

function pageLink(page: Page, other: Site["mainPages"][number], href: string): string {
  const current = other.path === page.path ? ` aria-current="page"` : "";
  return `<li class="${other.section}"><a href="${href}"${current}>${escapeHtml(other.path === "index" ? "Overview" : other.title)}</a></li>`;
}

/** The rules of the style sheet hide the samples of other languages: no script is needed. */
const languageChoice = `<fieldset class="languages">
<legend>Samples in</legend>
${sampleLanguageNames
  .map(
    (name, index) =>
      `<input type="radio" name="language" id="language-${name}" value="${name}"${index === 0 ? ` checked="checked"` : ""} /><label for="language-${name}">${sampleLanguages[name].title}</label>`,
  )
  .join("\n")}
</fieldset>
`;

function hasSamples(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === "columns") return block.columns.some((column) => hasSamples(column.blocks));
    return block.kind === "samples";
  });
}

function contents({ blocks }: Page): string {
  const headings = blocks.flatMap((block) => (block.kind === "heading" && block.level < 4 ? [block] : []));
  if (headings.length < 2) return "";
  const items = headings.map(
    ({ level, id, words }) =>
      `<li class="level-${level}"><a href="#${escapeHtml(id)}">${escapeHtml(plainText(words))}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page">\n<p>On this page</p>\n<ul>\n${items.join("\n")}\n</ul>\n</nav>\n`;
}
