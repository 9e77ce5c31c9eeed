import { describe, expect, it } from "vitest";
import { docComment } from "../../templates/print/doc-comment.js";
import { printText } from "../../templates/print/print-module.js";
import { deprecatingModel } from "../support/deprecating-model.js";
import { emitTestServer } from "../support/emit-test-server.js";

const files = new Map(emitTestServer(deprecatingModel).map(({ path, text }) => [path, text]));
const fileOf = (path: string): string => files.get(path) ?? "";

describe("the code for a model with deprecations", () => {
  const reason = 'Since 2026-01-31. May stop working on 2026-12-31. Use name instead. Both said the "same".';

  it("tags the properties of a field, and its routes", () => {
    const types = fileOf("src/objects/companies/company.types.ts");
    const tags = types.split(`@deprecated ${reason}`).slice(1);
    expect(tags.map((rest) => /readonly \w+\??:/.exec(rest)?.[0])).toEqual([
      "readonly legalName:",
      "readonly legalName?:",
      "readonly legalName?:",
      "readonly legalName?:",
    ]);
    expect(types).toContain("`OLD` is deprecated. Since 2026-02-01. Use NEW instead.");
    const routes = fileOf("src/objects/companies/company.routes.ts");
    expect(routes.split(`@deprecated ${reason}`)).toHaveLength(4);
    expect(routes).not.toMatch(/@deprecated[^*]*\*\/\n\s*routes\.get\("\/:id\/name"/);
  });

  it("tags the types, the router and the resolvers of an object", () => {
    const reasonOfSite = "@deprecated Since 2025-06-30. May stop working on 2026-06-30. Use places instead.";
    for (const [path, name] of [
      ["types", "export interface Site "],
      ["types", "export interface SiteCreateInput "],
      ["routes", "export function siteRoutes("],
      ["resolvers", "export const siteResolvers "],
    ] as const) {
      const [before = ""] = fileOf(`src/objects/sites/site.${path}.ts`).split(name);
      expect(before.trimEnd().endsWith(`* ${reasonOfSite}\n */`), name).toBe(true);
    }
    expect(fileOf("src/objects/places/place.types.ts")).not.toContain("@deprecated");
  });
});

describe("a tag", () => {
  it("stands after the words, and holds no other tag", () => {
    const comment = docComment("A name.", { tag: "deprecated", text: "Ends */ here" });
    expect(printText(comment)).toBe("/**\n * A name.\n *\n * @deprecated Ends *\\/ here\n */");
    expect(printText(docComment(null, { tag: "deprecated", text: "Old." }))).toBe("/** @deprecated Old. */");
  });
});
