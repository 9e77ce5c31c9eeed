import { element, type PageElement, type PageNode } from "../page.js";

/** The paragraphs of a description. Of Markdown it knows `code`, which is what descriptions use. */
export function prose(text: string): readonly PageElement[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => element("p", {}, ...inline(paragraph)));
}

/** One line of a description. */
export function inline(text: string): readonly PageNode[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}
