import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import type { SearchHit, SearchPage } from "../../records/search-records.js";
import { collectFields, type CollectedOperation, type FieldGroup } from "./collect-fields.js";
import type { ExecutionContext } from "./execute-operation.js";

/** `search` over all objects; its hits are few and flat, so they are put together here. */
export async function resolveSearch(
  operation: CollectedOperation,
  context: ExecutionContext,
  args: JsonObject,
  group: FieldGroup,
): Promise<string> {
  const page = await context.records.search(
    {
      searchInput: String(args["searchInput"] ?? ""),
      limit: Number(args["limit"] ?? 0),
      after: typeof args["after"] === "string" ? args["after"] : undefined,
      filter: args["filter"],
      includedObjectNameSingulars: names(args["includedObjectNameSingulars"]),
      excludedObjectNameSingulars: names(args["excludedObjectNameSingulars"]),
    },
    context.caller,
  );
  const project = (
    type: string,
    nodes: FieldGroup,
    value: (name: string, inner: FieldGroup) => JsonValue,
  ): JsonObject => {
    const entries: [string, JsonValue][] = [];
    for (const [key, inner] of collectFields(operation, type, nodes)) {
      const name = inner[0].name.value;
      entries.push([key, name === "__typename" ? type : value(name, inner)]);
    }
    return Object.fromEntries(entries);
  };
  const node = (hit: SearchHit, nodes: FieldGroup): JsonObject =>
    project("SearchRecord", nodes, (name) => hit[name as keyof SearchHit]);
  const edge = (hit: SearchHit, nodes: FieldGroup): JsonObject =>
    project("SearchResultEdge", nodes, (name, inner) => (name === "cursor" ? hit.cursor : node(hit, inner)));
  return JSON.stringify(
    project("SearchResultPage", group, (name, nodes) =>
      name === "edges"
        ? page.hits.map((hit) => edge(hit, nodes))
        : project("PageInfo", nodes, (info) => pageInfo(page, args)[info] ?? null),
    ),
  );
}

function pageInfo({ hits, hasNextPage }: SearchPage, args: JsonObject): JsonObject {
  return {
    hasNextPage,
    hasPreviousPage: args["after"] !== undefined,
    startCursor: hits[0]?.cursor ?? null,
    endCursor: hits.at(-1)?.cursor ?? null,
  };
}

function names(value: JsonValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
