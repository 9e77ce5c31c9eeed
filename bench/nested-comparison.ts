/** A nested list through GraphQL against the same records through REST at depth 1. */
import { randomInt } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type JsonObject, type JsonValue } from "../src/core/json/json-value.js";
import type { Field, ObjectType, Workspace } from "../src/core/model/workspace.js";
import type { Selection, SelectionEntry } from "../src/runtime/records/selection.js";
import { buildSelection } from "../src/runtime/rest/selection/build-selection.js";
import type { BenchRequest, SeededIds } from "./workloads.js";

export interface NestedComparison {
  readonly name: string;
  readonly title: string;
  /** The same pages in the same order. */
  readonly rest: readonly BenchRequest[];
  readonly graphql: readonly BenchRequest[];
}

/** What REST answers around the records has its place in the document too: where the page ends, and the count. */
export function nestedComparison(workspace: Workspace, { companies }: SeededIds): NestedComparison {
  const company = objectOf(workspace, "company");
  const { selection } = buildSelection(workspace, company, 1, "id,name,people");
  const query = `query ($id: UUID!) { companies(first: 20, filter: {id: {gte: $id}}) { edges { node ${printFields(workspace, company, selection)} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
  const ids = Array.from({ length: 300 }, () => companies[randomInt(companies.length)] ?? "");
  return {
    name: "G3R1",
    title: "20 companies x people against REST depth 1",
    rest: ids.map((id) => ({
      method: "GET",
      path: `/rest/companies?fields=id,name,people&depth=1&limit=20&filter=id[gte]:${id}`,
    })),
    graphql: ids.map((id) => ({
      method: "POST",
      path: "/graphql",
      body: JSON.stringify({ query, variables: { id } }),
    })),
  };
}

/** Both answers as JSON must hold the same, or the comparison means nothing. */
export function assertSameData(rest: JsonObject, graphql: JsonObject): void {
  const data = graphql["data"] ?? null;
  const connection = (isJsonObject(data) ? data["companies"] : null) ?? null;
  if (!isJsonObject(connection)) throw new Error(`GraphQL answers ${JSON.stringify(graphql).slice(0, 800)}`);
  const own = {
    companies: withoutEdges(connection),
    pageInfo: connection["pageInfo"],
    totalCount: connection["totalCount"],
  };
  const records = rest["data"] ?? null;
  const other = {
    ...(isJsonObject(records) ? records : {}),
    pageInfo: rest["pageInfo"],
    totalCount: rest["totalCount"],
  };
  if (!isDeepStrictEqual(own, other))
    throw new Error(
      `REST and GraphQL answer differently\n${JSON.stringify(other).slice(0, 800)}\n${JSON.stringify(own).slice(0, 800)}`,
    );
}

/** Connections as the plain lists that REST has. */
function withoutEdges(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(withoutEdges);
  if (!isJsonObject(value)) return value;
  const edges = value["edges"];
  if (edges !== undefined && isJsonArray(edges))
    return edges.map((edge) => withoutEdges((isJsonObject(edge) ? edge["node"] : null) ?? null));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutEdges(inner)]));
}

function isJsonArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function printFields(workspace: Workspace, object: ObjectType, { entries }: Selection): string {
  return `{ ${entries.map((entry) => printField(workspace, object, entry)).join(" ")} }`;
}

function printField(workspace: Workspace, object: ObjectType, entry: SelectionEntry): string {
  const related = (field: Field): ObjectType => objectOf(workspace, field.relation?.targetObject ?? "");
  switch (entry.kind) {
    case "leaf":
      return object.fieldsByName.get(entry.key)?.type === "FILES" ? `${entry.key} { fileId label }` : entry.key;
    case "composite":
      return `${entry.key} { ${entry.parts.map(({ key }) => key).join(" ")} }`;
    case "toOne":
      return `${entry.key} ${printFields(workspace, related(entry.field), entry.selection)}`;
    case "toMany":
      return `${entry.key}(first: ${entry.limit}) { edges { node ${printFields(workspace, related(entry.field), entry.selection)} } }`;
    case "constant":
    case "connection":
    case "jsonItems":
      throw new Error(`REST has no entry of kind ${entry.kind}`);
  }
}

function objectOf(workspace: Workspace, name: string): ObjectType {
  const object = workspace.objectsBySingular.get(name);
  if (object === undefined) throw new Error(`The model has no object ${name}`);
  return object;
}
