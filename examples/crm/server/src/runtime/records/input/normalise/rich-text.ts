import { printJson, readJson } from "../leaf/parse-json.js";
import { parseText } from "../leaf/parse-text.js";
import { isProblem } from "../problem.js";
import type { Problem } from "../problem.js";
import { blocksToMarkdown } from "../rich-text/blocks-to-markdown.js";
import { markdownToBlocks } from "../rich-text/markdown-to-blocks.js";
import { columnOf, composite, refusePart } from "./composite.js";

/** Whichever of the two forms is given, the other is derived; both given are kept as they are, an empty one counts as absent. */
export const normaliseRichText = composite((value, plan, draft) => {
  if (value["blocknote"] === undefined && value["markdown"] === undefined) return;
  const blocknote = parseText(value["blocknote"] ?? "");
  const markdown = parseText(value["markdown"] ?? "");
  if (isProblem(blocknote)) refusePart("blocknote", blocknote, plan, draft);
  if (isProblem(markdown)) refusePart("markdown", markdown, plan, draft);
  if (typeof blocknote !== "string" || typeof markdown !== "string") return;
  const forms = {
    blocknote: blocknote === "" && markdown !== "" ? printBlocks(markdown) : blocknote,
    markdown: markdown === "" && blocknote !== "" ? markdownOf(blocknote) : markdown,
  };
  for (const [subField, form] of Object.entries(forms)) {
    if (isProblem(form)) refusePart(subField, form, plan, draft);
    else draft.columns.set(columnOf(subField, plan), form === "" ? null : form);
  }
});

function printBlocks(markdown: string): string | Problem {
  return printJson(markdownToBlocks(markdown));
}

/** Text that is no BlockNote document is its own Markdown. */
function markdownOf(blocknote: string): string | Problem {
  const document = readJson(blocknote);
  return parseText((document === undefined ? null : blocksToMarkdown(document)) ?? blocknote);
}
