import type { Printable } from "./code.js";

/** A paragraph that is a tag: `@deprecated Use name instead.` */
export interface DocTag {
  readonly tag: "deprecated";
  readonly text: string;
}

/** A JSDoc block of the given paragraphs, on one line when it is one line; null when there is nothing to say. */
export function docComment(...paragraphs: readonly (string | DocTag | null)[]): Printable {
  const text = paragraphs
    .map((paragraph) => (paragraph === null ? "" : printParagraph(paragraph)))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  if (text === "") return null;
  if (!text.includes("\n")) return `/** ${text} */`;
  const body = text.split("\n").map((line) => (line === "" ? " *" : ` * ${line}`));
  return `/**\n${body.join("\n")}\n */`;
}

function printParagraph(paragraph: string | DocTag): string {
  return typeof paragraph === "string"
    ? escapeComment(paragraph)
    : `@${paragraph.tag} ${escapeComment(paragraph.text)}`;
}

/** Text from a model must neither end the comment nor smuggle in a tag, a control character or trailing blanks. */
function escapeComment(text: string): string {
  return text
    .trim()
    .replaceAll("*/", "*\\/")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .replaceAll(/\p{Cc}/gu, " ")
        .trimEnd()
        .replace(/^(\s*)@/, "$1\\@"),
    )
    .join("\n");
}
