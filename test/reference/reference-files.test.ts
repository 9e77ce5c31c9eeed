import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { exampleModel } from "../support/emit-test-server.js";
import { hostileModel } from "./hostile-model.js";
import { readHtml } from "./read-html.js";
import { referenceOf } from "./reference-of.js";

test("the same model gives the same files, whatever the order of its objects", () => {
  const model = exampleModel("crm") as JsonObject & { readonly objects: readonly JsonValue[] };
  const once = referenceOf(model);
  const again = referenceOf({ ...model, objects: model.objects.toReversed() });
  expect([...again.keys()]).toEqual([...once.keys()]);
  for (const [path, text] of once) expect(again.get(path) === text, path).toBe(true);
});

test("no file tells when, where or by which version it was made", () => {
  for (const [path, text] of referenceOf(exampleModel("minimal"))) {
    expect(text, path).not.toContain(process.cwd());
    expect(text, path).not.toMatch(/twenty-gen(?! codegen)/);
  }
});

test("a field that is added changes the pages of its object, and what lists all", () => {
  const model = exampleModel("crm") as JsonObject & { readonly objects: readonly JsonObject[] };
  const field = { name: "motto", type: "TEXT" };
  const objects = model.objects.map((object) =>
    object["nameSingular"] === "note"
      ? { ...object, fields: [...(object["fields"] as readonly JsonValue[]), field] }
      : object,
  );
  const before = referenceOf(model);
  const after = referenceOf({ ...model, objects });
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(changed.toSorted()).toEqual([
    "agents.md",
    "data-model.md",
    "graphql/notes.md",
    "objects/notes.md",
    "site/assets/search-index.js",
    "site/data-model.html",
    "site/graphql/notes.html",
    "site/objects/notes.html",
  ]);
});

test("an object that is added gets its own pages; those of unrelated objects stay", () => {
  const model = exampleModel("crm") as JsonObject & { readonly objects: readonly JsonValue[] };
  const added = { nameSingular: "rocket", namePlural: "rockets", fields: [{ name: "name", type: "TEXT" }] };
  const before = referenceOf(model);
  const after = referenceOf({ ...model, objects: [...model.objects, added] });
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  expect(changed.toSorted()).toEqual([
    "README.md",
    "agents.md",
    "data-model.md",
    "data-model.svg",
    "graphql/rockets.md",
    "guides/batches.md",
    "llms.txt",
    "objects/rockets.md",
    "site/assets/search-index.js",
    "site/data-model.html",
    "site/graphql/rockets.html",
    "site/guides/batches.html",
    "site/index.html",
    "site/objects/rockets.html",
  ]);
});

describe("text of people", () => {
  const files = referenceOf(hostileModel);

  test("is never markup on the site", () => {
    for (const [path, text] of files) {
      if (!path.endsWith(".html")) continue;
      const tags = readHtml(text);
      const scripts = tags.filter(({ name }) => name === "script");
      expect({
        path,
        scripts: scripts.length,
        inline: scripts.filter(({ attributes }) => !("src" in attributes)),
      }).toEqual({ path, scripts: 3, inline: [] });
      expect(tags.filter(({ name }) => ["b", "i", "img"].includes(name))).toEqual([]);
      expect(tags.filter(({ attributes }) => (attributes["href"] ?? "").startsWith("javascript"))).toEqual([]);
      const ids = tags.flatMap(({ attributes }) => attributes["id"] ?? []);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test("is never markup in Markdown", () => {
    for (const [path, text] of files) {
      if (!path.endsWith(".md")) continue;
      const prose = text.replaceAll(/^(`{3,}).*?^\1$/gms, "").replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
      expect(prose, path).not.toMatch(/(?<!\\)<(?!a id="|\/a>|details>|\/details>|summary>|\/summary>)/);
      expect(prose, path).not.toMatch(/(?<!\\)\]\(javascript/);
      expect(prose, path).not.toMatch(/^# not a heading/m);
    }
  });

  test("does not end the script of the search", () => {
    const script = files.get("site/assets/search-index.js") ?? "";
    expect(script).not.toContain("</");
    expect(script).toContain("field of Queries \\u003cimg");
  });

  test("stays within the picture of the data model", () => {
    expect(files.get("data-model.svg")).toContain("Query &lt;b&gt;");
    expect(files.get("data-model.svg")).not.toMatch(/<(?:b|script|img)\b/);
  });
});

test("a model that serves no object has a reference too", () => {
  const files = referenceOf({
    objects: [{ nameSingular: "rocket", namePlural: "rockets", isActive: false, fields: [] }],
  });
  const pages = [...files].filter(([path]) => path.endsWith(".html"));
  for (const [path, text] of pages) expect(() => readHtml(text), path).not.toThrow();
  expect(files.get("README.md")).toContain("The model has no object yet");
});
