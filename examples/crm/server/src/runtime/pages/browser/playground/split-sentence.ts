/** The first sentence, and what follows it. */
export function splitSentence(text: string): { readonly first: string; readonly rest: string } {
  const first = /^(?:`[^`]*`|[^`])*?[.;](?=\s|$)/.exec(text)?.[0] ?? text;
  return { first: first.replace(/;$/, "."), rest: text.slice(first.length).trim() };
}
