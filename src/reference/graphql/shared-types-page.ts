import { searchField } from "../../core/surface/search-field.js";
import { rootTypeNames } from "../../core/docs/sdl/root-types.js";
import { code, link, plain, prose } from "../inline.js";
import { heading, paragraph, type Page } from "../page.js";
import type { Reference } from "../reference.js";
import type { ExampleOperation } from "./example-operations.js";
import { rootFieldSection } from "./graphql-page.js";
import { coreTypeLinks, sharedTypesPath } from "./type-links.js";
import { typeSection } from "./type-section.js";

/** A search over all objects. */
export const exampleSearch: ExampleOperation = {
  field: searchField.name,
  document: [
    "query Search($searchInput: String!, $limit: Int!) {",
    "  search(searchInput: $searchInput, limit: $limit) {",
    "    edges { node { recordId objectNameSingular label } }",
    "    pageInfo { hasNextPage endCursor }",
    "  }",
    "}",
  ].join("\n"),
  variables: { searchInput: "ada", limit: 10 },
};

/** What belongs to no object: the search, composite values, comparisons, scalars. */
export function sharedTypesPage(reference: Reference): Page {
  const links = coreTypeLinks(reference);
  const roots: ReadonlySet<string> = new Set(rootTypeNames);
  const shared = [...reference.coreTypes.values()].filter(({ name }) => !links.isOwned(name) && !roots.has(name));
  return {
    path: sharedTypesPath,
    section: "guides",
    title: "GraphQL: search and shared types",
    summary: "The search over all objects, and the types that requests on all objects use.",
    keywords: ["scalars", "filters", "composite"],
    blocks: [
      paragraph(
        prose`The whole schema is in ${{ kind: "file", path: "graphql/core.graphql", text: "core.graphql" }}, and as introspection
          in ${{ kind: "file", path: "graphql/core.introspection.json", text: "core.introspection.json" }}.
          What belongs to one object is on its page: see the ${link("data-model", "objects")}.`,
      ),
      heading(2, "search-over-all-objects", [plain("Search")]),
      ...rootFieldSection(searchField, exampleSearch, links),
      heading(2, "all-types", [plain("Types")]),
      paragraph(prose`Names that begin with an object's are on the page of that object; ${code("String")}, ${code("Int")},
        ${code("Float")}, ${code("Boolean")} and ${code("ID")} are GraphQL's own.`),
      ...shared.flatMap((type) => typeSection(type, links)),
    ],
  };
}
