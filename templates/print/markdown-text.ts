/** Text from a model as plain words in Markdown: nothing in it is taken for markup. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~]/g, "\\$&");
}
