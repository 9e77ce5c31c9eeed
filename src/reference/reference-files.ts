/** The reference as files: the pages as Markdown and as a site, the picture of the data model, texts for agents. */
import type { JsonObject } from "../core/json/json-value.js";
import type { Workspace } from "../core/model/workspace.js";
import type { SdlType } from "../core/docs/sdl/sdl-type.js";
import { drawDataModel } from "./diagram/draw-data-model.js";
import { diagramStyle, printDiagram } from "./diagram/print-diagram.js";
import { printAgentsGuide } from "./markdown/print-agents-guide.js";
import { printLlmsText, type ListedPage } from "./markdown/print-llms-text.js";
import { diagramFile, markdownFile, printMarkdown } from "./markdown/print-markdown.js";
import { makeReference, type Reference } from "./reference.js";
import { graphqlPage } from "./graphql/graphql-page.js";
import { mainPages } from "./main-pages.js";
import { objectPage } from "./objects/object-page.js";
import type { Page } from "./page.js";
import { htmlFile, printHtmlPage, type Site } from "./site/print-html-page.js";
import { fieldEntries, pageEntries, printSearchIndex, type SearchEntry } from "./site/print-search-index.js";
import { siteAssets } from "./site/site-assets.js";
import { relativePath } from "./relative-path.js";

export interface ReferenceFile {
  /** From the folder of the documents. */
  readonly path: string;
  readonly text: string;
}

/**
 * @param openapi the document of REST Core of the same workspace, as JSON
 * @param coreTypes the types of GraphQL Core of the same workspace
 */
export function referenceFiles(
  workspace: Workspace,
  openapi: JsonObject,
  coreTypes: readonly SdlType[],
): readonly ReferenceFile[] {
  const reference = makeReference(workspace, openapi, coreTypes);
  const diagram = drawDataModel(reference);
  const main = mainPages(reference);
  const site: Site = {
    name: workspace.settings.displayName,
    mainPages: main,
    diagramFor: (page) =>
      printDiagram(diagram, { hrefOf: (path) => relativePath(htmlFile(page), htmlFile({ path })), style: null }),
  };
  const files: ReferenceFile[] = [];
  const found: SearchEntry[] = [];
  const listed: ListedPage[] = [];
  // One page after the other: all of them at once would keep the garbage collector busy.
  for (const page of allPages(reference, main)) {
    files.push({ path: markdownFile(page), text: printMarkdown(page) });
    files.push({ path: `site/${htmlFile(page)}`, text: printHtmlPage(page, site) });
    found.push(...pageEntries(page));
    listed.push({ path: page.path, title: page.title, summary: page.summary, section: page.section });
  }
  const hrefOf = (path: string): string => markdownFile({ path });
  files.push(
    { path: diagramFile, text: `${printDiagram(diagram, { hrefOf, style: diagramStyle })}\n` },
    { path: "llms.txt", text: printLlmsText(workspace, listed) },
    { path: "agents.md", text: printAgentsGuide(reference, main) },
    { path: "site/assets/search-index.js", text: printSearchIndex([...found, ...fieldEntries(reference)]) },
    ...siteAssets.map(({ name, text }) => ({ path: `site/assets/${name}`, text })),
  );
  return files;
}

function* allPages(reference: Reference, main: readonly Page[]): Iterable<Page> {
  yield* main;
  for (const object of reference.objects) yield objectPage(reference, object);
  for (const object of reference.objects) yield graphqlPage(reference, object);
}
