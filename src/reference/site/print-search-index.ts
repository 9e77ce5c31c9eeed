import { isComposite, leavesOf } from "../../core/fields/leaves-of.js";
import { servedFields } from "../../core/surface/record-operations.js";
import { fieldAnchor } from "../objects/field-facts-table.js";
import { plainText } from "../inline.js";
import type { Page } from "../page.js";
import { objectPath, type Reference } from "../reference.js";
import { htmlFile } from "./print-html-page.js";

/** Title, where it is, what it is of, more words that find it. */
export type SearchEntry = readonly [title: string, href: string, kind: string, words: string];

/** What a search finds, one line each. */
export function printSearchIndex(entries: readonly SearchEntry[]): string {
  // A script, because pages that come from files may not read other files.
  return `window.searchIndex = [\n${entries.map((entry) => `${scriptText(entry)},\n`).join("")}];\n`;
}

/** A page; of guides and of GraphQL also their parts. */
export function pageEntries(page: Page): readonly SearchEntry[] {
  const entry: SearchEntry = [page.title, htmlFile(page), kinds[page.section], page.keywords.join(" ")];
  return page.section === "guides" || page.section === "graphql" ? [entry, ...partsOf(page)] : [entry];
}

/** The fields of all objects. */
export function fieldEntries({ objects }: Reference): readonly SearchEntry[] {
  return objects.flatMap((object) =>
    servedFields(object).map((field): SearchEntry => {
      const parts = isComposite(field) ? leavesOf(field).map(({ subField }) => subField ?? "") : [];
      const href = `${objectPath(object)}.html#${fieldAnchor(field)}`;
      const words = [field.label, ...parts].join(" ");
      return [`${object.nameSingular}.${field.name}`, href, `field of ${object.labelPlural}`, words];
    }),
  );
}

const kinds: Readonly<Record<Page["section"], string>> = {
  start: "page",
  guides: "guide",
  objects: "object",
  graphql: "GraphQL",
};

function partsOf(page: Page): readonly SearchEntry[] {
  return page.blocks.flatMap((block): readonly SearchEntry[] =>
    block.kind === "heading" && block.level < 4
      ? [[plainText(block.words), `${htmlFile(page)}#${block.id}`, page.title, ""]]
      : [],
  );
}

function scriptText(entry: SearchEntry): string {
  return JSON.stringify(entry).replaceAll("<", "\\u003c");
}
