/** A description as a block string above what it describes, with its newline. The text must be normalised. */
export function printDescription(text: string, indentation: string): string {
  if (text === "") return "";
  const escaped = text.replaceAll('"""', '\\"""');
  // Quotes and backslashes at the end would run into the closing quotes.
  const isBroken = text.includes("\n") || text.length > 70 || text.endsWith('"') || text.endsWith("\\");
  const block = isBroken ? `"""\n${escaped}\n"""` : `"""${escaped}"""`;
  return `${indentation}${block.replaceAll("\n", `\n${indentation}`)}\n`;
}

/**
 * A text as a block string can hold it without changing it: no blank lines around it, no indentation that all lines
 * share, no control characters. Null when nothing is left.
 */
export function normaliseDescription(text: string | null): string | null {
  if (text === null || text === "") return null;
  // Most descriptions are a line as it should be.
  if (!/\p{Cc}|^\s|\s$/u.test(text)) return text;
  const lines = text
    // Descriptions are people's: they may hold anything that JSON can.
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, " ")
    .trim()
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trimEnd());
  const [first = "", ...rest] = lines;
  if (first === "") return null;
  const indentations = rest.filter((line) => line !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indentations.length === 0 ? 0 : Math.min(...indentations);
  return [first, ...rest.map((line) => line.slice(shared))].join("\n");
}
