import type { JsonValue } from "../../core/json/json-value.js";

/** One request as samples show it; the address of the server and the key are the reader's. */
export interface ApiRequest {
  /** In upper case. */
  readonly method: string;
  /** From the root of the server: `/rest/companies`. */
  readonly path: string;
  /** Not percent-encoded. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: RequestBody | null;
}

export type RequestBody =
  | { readonly kind: "json"; readonly value: JsonValue }
  | { readonly kind: "graphql"; readonly document: string; readonly variables: Readonly<Record<string, JsonValue>> };

/** Names of the variables that samples read the server's address and the key from. */
export const addressVariable = "API_URL";
export const keyVariable = "API_KEY";

export function graphqlRequest(
  path: string,
  document: string,
  variables: Readonly<Record<string, JsonValue>>,
): ApiRequest {
  return { method: "POST", path, query: {}, body: { kind: "graphql", document, variables } };
}
