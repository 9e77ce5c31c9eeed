import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { isJsonObject } from "../../src/core/json/json-value.js";
import { isComposite, leavesOf } from "../../src/core/fields/leaves-of.js";
import type { ObjectType } from "../../src/core/model/workspace.js";
import { servedFields } from "../../src/core/surface/record-operations.js";
import { at, type Answer, type RestClient } from "../rest/use-server.js";

/** What a GraphQL request gave, with the HTTP answer around it. */
export interface GraphqlResult {
  readonly answer: Answer;
  readonly data: JsonObject | null;
  readonly errors: readonly JsonObject[];
  readonly extensions: JsonObject;
}

/** Sends one operation to `/graphql` of the server that `api` speaks to. */
export async function runGraphql(
  api: RestClient,
  query: string,
  variables: JsonObject = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphqlResult> {
  return readResult(await api.send("POST", "/graphql", JSON.stringify({ query, variables }), headers));
}

/** The data of an operation; fails the test when there are errors. */
export async function graphqlData(api: RestClient, query: string, variables: JsonObject = {}): Promise<JsonObject> {
  const { answer, data, errors } = await runGraphql(api, query, variables);
  if (data === null || errors.length > 0) throw new Error(`GraphQL refused:\n${query}\n${answer.text}`);
  return data;
}

export function readResult(answer: Answer): GraphqlResult {
  const data = at(answer.body, "data");
  const errors = at(answer.body, "errors");
  const extensions = at(answer.body, "extensions");
  return {
    answer,
    data: isJsonObject(data) ? data : null,
    errors: Array.isArray(errors) ? errors.filter(isJsonObject) : [],
    extensions: isJsonObject(extensions) ? extensions : {},
  };
}

/** Everything of a record that REST shows at depth 0: values, sub-fields of composites, foreign keys. */
export function wholeRecord(object: ObjectType): string {
  const fields = servedFields(object).flatMap((field): readonly string[] => {
    const leaves = leavesOf(field);
    if (isComposite(field)) return [`${field.name} { ${leaves.map((leaf) => leaf.subField).join(" ")} }`];
    if (field.type === "FILES") return [`${field.name} { fileId label }`];
    return leaves.map((leaf) => leaf.column);
  });
  return `{ ${fields.join(" ")} }`;
}

/** Records of a connection. */
export function nodesOf(connection: JsonValue | undefined): readonly JsonObject[] {
  const edges = at(connection, "edges");
  if (!Array.isArray(edges)) throw new Error(`Not a connection: ${JSON.stringify(connection)}`);
  return edges.map((edge: JsonValue) => at(edge, "node")).filter((node) => node !== undefined && isJsonObject(node));
}
