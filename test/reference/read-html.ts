/** A strict reader of the HTML that the site is made of: every tag is closed, every attribute quoted, nothing repeated. */
export interface HtmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const voidTags = new Set(["meta", "link", "input", "br", "hr", "img"]);
const tagPattern = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/y;

/** All tags in their order. @throws where the text is not well-formed */
export function readHtml(text: string): readonly HtmlTag[] {
  if (!text.startsWith("<!doctype html>\n")) throw new Error("No doctype");
  const tags: HtmlTag[] = [];
  const open: string[] = [];
  let position = "<!doctype html>\n".length;
  while (position < text.length) {
    const next = text.indexOf("<", position);
    checkText(text.slice(position, next === -1 ? text.length : next));
    if (next === -1) break;
    tagPattern.lastIndex = next;
    const match = tagPattern.exec(text);
    if (match === null) throw new Error(`Not a tag: ${text.slice(next, next + 80)}`);
    const [whole, closing, name = "", attributes = "", selfClosing] = match;
    position = next + whole.length;
    if (closing === "/") {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last ?? ""}> near ${text.slice(next - 120, next + 20)}`);
      continue;
    }
    tags.push({ name, attributes: readAttributes(name, attributes) });
    if (selfClosing === "" && voidTags.has(name)) throw new Error(`<${name}> is not closed`);
    if (selfClosing === "") open.push(name);
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(", ")}`);
  return tags;
}

function readAttributes(tag: string, text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`<${tag}> has ${name} twice`);
    checkText(value);
    attributes[name] = decode(value);
  }
  return attributes;
}

function checkText(text: string): void {
  const wrong = /&(?!(?:amp|lt|gt|quot|#39);)|>/.exec(text);
  if (wrong !== null) throw new Error(`Not escaped: ${text.slice(Math.max(0, wrong.index - 40), wrong.index + 40)}`);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function decode(text: string): string {
  return text.replaceAll(/&([^;]+);/g, (_whole, name: string) => entities[name] ?? "");
}
