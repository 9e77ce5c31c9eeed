const empty = new Set(["meta", "link", "input", "br", "hr", "img"]);

/**
 * What is wrong with a page at a glance: tags that do not match, ids that stand twice, labels and descriptions that
 * point nowhere, inputs without a name for the reader, scripts and styles inside, addresses elsewhere.
 */
export function htmlProblems(page: string): readonly string[] {
  const problems: string[] = [];
  if (!page.startsWith("<!doctype html>")) problems.push("no doctype");
  const open: string[] = [];
  for (const [tag, slash, name = ""] of page.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:"[^"]*"|[^">])*>/g)) {
    if (slash === "/") {
      const expected = open.pop();
      if (expected !== name) problems.push(`</${name}> where </${expected}> should stand`);
    } else if (!empty.has(name) && !tag.endsWith("/>")) open.push(name);
    if (/\s(on\w+|style)=/.test(tag.replace(/"[^"]*"/g, ""))) problems.push(`inline script or style: ${tag}`);
    for (const [, url = ""] of tag.matchAll(/\s(?:href|src|action)="([^"]*)"/g))
      if (!/^(\/(?!\/)|#|data:,)/.test(url)) problems.push(`leads elsewhere: ${url}`);
  }
  if (open.length > 0) problems.push(`never closed: ${open.join(", ")}`);
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`id twice: ${id}`);
  for (const [, kind, list = ""] of page.matchAll(/\s(for|aria-describedby|aria-labelledby)="([^"]*)"/g))
    for (const id of list.split(" ")) if (!ids.includes(id)) problems.push(`${kind} points nowhere: ${id}`);
  for (const [input] of page.matchAll(/<(?:input|select|textarea)\b(?:"[^"]*"|[^">])*>/g)) {
    const id = /\sid="([^"]*)"/.exec(input)?.[1];
    const isNamed =
      input.includes('type="hidden"') || input.includes('type="checkbox"') || page.includes(`for="${id}"`);
    if (!isNamed) problems.push(`no label: ${input}`);
  }
  if (/<script(?![^>]*\ssrc=)/.test(page)) problems.push("inline script");
  if (/<style/.test(page)) problems.push("inline style sheet");
  if ((page.match(/<h1[\s>]/g) ?? []).length !== 1) problems.push("not exactly one h1");
  if (!page.includes("<main") || !/<html lang="en">/.test(page)) problems.push("no main, or no language");
  return problems;
}
