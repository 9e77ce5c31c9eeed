/** A sentence of a report in Markdown: what it quotes becomes code, everything else stays text whatever it holds. */
export function markdownText(sentence: string): string {
  return sentence
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : part.replaceAll(/[\\`*_[\]<>#|]/g, "\\$&")))
    .join("");
}

/** Text as code; a code span ends at the first run of as many backticks as it began with. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = text === "" || text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${padding}${text}${padding}${fence}`;
}
