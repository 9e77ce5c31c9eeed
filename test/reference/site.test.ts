import { dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { siteStyle, themes } from "../../src/reference/site/style.js";
import { samplesScript, searchScript, themeScript } from "../../src/reference/site/scripts.js";
import { exampleModel } from "../support/emit-test-server.js";
import { readHtml, type HtmlTag } from "./read-html.js";
import { referenceOf } from "./reference-of.js";

/** Files beside the reference that pages lead to. */
const otherFiles = [
  "openapi/core.json",
  "openapi/core.yaml",
  "openapi/metadata.json",
  "openapi/metadata.yaml",
  "graphql/core.graphql",
  "graphql/core.introspection.json",
  "graphql/metadata.graphql",
  "graphql/metadata.introspection.json",
];

const addressKeys = ["src", "href", "action", "data", "poster", "srcset"];

describe.each(["minimal", "crm", "field-kinds", "morph", "self-relation"])("the site of examples/%s", (name) => {
  const files = referenceOf(exampleModel(name));
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith(".html")).map(([path, text]) => [path, readHtml(text)]),
  );
  const places = new Map([...pages].map(([path, tags]) => [path, placesOf(tags)]));

  test("every page has its landmarks, and each place once", () => {
    for (const [path, tags] of pages) {
      const count = (tag: string): number => tags.filter((one) => one.name === tag).length;
      expect({ path, h1: count("h1"), main: count("main"), header: count("header") }).toEqual({
        path,
        h1: 1,
        main: 1,
        header: 1,
      });
      expect(tags.find((tag) => tag.name === "a")?.attributes).toEqual({ class: "skip", href: "#page-content" });
      const ids = tags.flatMap(({ attributes }) => attributes["id"] ?? []);
      expect({ path, repeated: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ path, repeated: [] });
    }
  });

  test("headings do not leave out a level", () => {
    for (const [path, tags] of pages) {
      const levels = tags.flatMap(({ name: tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag.slice(1))] : []));
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect({ path, skipped }).toEqual({ path, skipped: [] });
    }
  });

  test("every link leads to a page and a place that exist", () => {
    const broken: string[] = [];
    for (const [path, tags] of pages)
      for (const { attributes } of tags) {
        const { href } = attributes;
        if (href === undefined || href === "data:,") continue;
        const [file = "", place] = href.split("#");
        const target = file === "" ? path : posix.normalize(`${dirname(path)}/${file}`);
        const isThere = files.has(target) || otherFiles.includes(target);
        if (!isThere || (place !== undefined && places.get(target)?.has(place) !== true))
          broken.push(`${path}: ${href}`);
      }
    expect(broken).toEqual([]);
  });

  test("nothing comes from elsewhere", () => {
    for (const [path, tags] of pages) {
      const addresses = tags.flatMap(({ attributes }) => addressKeys.flatMap((key) => attributes[key] ?? []));
      expect({ path, outside: addresses.filter((one) => /^(?:\w+:)?\/\/|^\w+:(?!,)/.test(one)) }).toEqual({
        path,
        outside: [],
      });
      const inline = tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^on|^style$/.test(key));
      expect({ path, inline }).toEqual({ path, inline: [] });
      const sources = tags.flatMap(({ attributes }) => attributes["src"] ?? []);
      const absent = sources.filter((src) => !files.has(posix.normalize(`${dirname(path)}/${src}`)));
      expect({ path, absent }).toEqual({ path, absent: [] });
    }
    for (const text of [siteStyle, themeScript, samplesScript, searchScript])
      expect(text).not.toMatch(/https?:|url\(|@import|fetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
  });

  test("the search finds what exists", () => {
    const script = files.get("site/assets/search-index.js") ?? "";
    const json = script.replace("window.searchIndex = ", "").replace(/,\n\];\n$/, "\n]");
    const entries = JSON.parse(json) as readonly (readonly [string, string, string, string])[];
    const broken = entries.filter(([, href]) => {
      const [file = "", place] = href.split("#");
      const target = `site/${file}`;
      return !pages.has(target) || (place !== undefined && places.get(target)?.has(place) !== true);
    });
    expect(broken).toEqual([]);
    expect(entries.length).toBeGreaterThan(pages.size);
  });

  test("the first page is light", () => {
    const loaded = ["index.html", "assets/style.css", "assets/theme.js", "assets/samples.js", "assets/search.js"];
    const bytes = loaded.reduce((sum, path) => sum + Buffer.byteLength(files.get(`site/${path}`) ?? ""), 0);
    expect(bytes).toBeLessThan(60_000);
  });

  test("every link of the Markdown leads to a file and a place that exist", () => {
    const broken: string[] = [];
    const markdown = [...files].filter(([path]) => path.endsWith(".md") || path === "llms.txt");
    for (const [path, text] of markdown)
      for (const [, href = ""] of withoutCode(text).matchAll(/(?<!\\)\]\(([^)]*)\)/g)) {
        const [file = "", place] = href.split("#");
        const target = file === "" ? path : posix.normalize(posix.join(dirname(path), file));
        const isThere = files.has(target) || otherFiles.includes(target);
        const hasPlace = place === undefined || (files.get(target) ?? "").includes(`<a id="${place}"></a>`);
        if (!isThere || !hasPlace) broken.push(`${path}: ${href}`);
      }
    expect(broken).toEqual([]);
  });
});

function placesOf(tags: readonly HtmlTag[]): ReadonlySet<string> {
  return new Set(tags.flatMap(({ attributes }) => attributes["id"] ?? []));
}

function withoutCode(text: string): string {
  return text.replaceAll(/^(`{3,}).*?^\1$/gms, "").replaceAll(/(`+).*?\1/g, "");
}

describe("colours", () => {
  const grounds = ["ground", "raised"] as const;
  const texts = ["text", "quiet", "link", "get", "post", "put", "patch", "delete"] as const;
  const cases = (["light", "dark"] as const).flatMap((theme) =>
    grounds.flatMap((ground) => texts.map((text) => [theme, text, ground] as const)),
  );

  test.each(cases)("%s: %s can be read on %s", (theme, text, ground) => {
    expect(contrast(themes[theme][text], themes[theme][ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["light", "dark"] as const)("%s: controls and lines of the diagram can be seen", (theme) => {
    for (const ground of grounds)
      expect(contrast(themes[theme].border, themes[theme][ground])).toBeGreaterThanOrEqual(3);
  });
});

/** As the Web Content Accessibility Guidelines define it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
