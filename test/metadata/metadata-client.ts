import { expect } from "vitest";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { isJsonObject } from "../../src/core/json/json-value.js";
import { readResult, type GraphqlResult } from "../graphql/graphql-client.js";
import { at, type Answer, type RestClient } from "../rest/use-server.js";

/** Sends one operation to `/metadata` of the server that `api` speaks to. */
export async function runMetadata(
  api: RestClient,
  query: string,
  variables: JsonObject = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphqlResult> {
  return readResult(await api.send("POST", "/metadata", JSON.stringify({ query, variables }), headers));
}

/** The data of an operation; fails the test when there are errors. */
export async function metadataData(api: RestClient, query: string, variables: JsonObject = {}): Promise<JsonObject> {
  const { answer, data, errors } = await runMetadata(api, query, variables);
  if (data === null || errors.length > 0) throw new Error(`GraphQL Metadata refused:\n${query}\n${answer.text}`);
  return data;
}

/** The object at the end of a path in an answer; fails the test where there is none. */
export function objectAt(answer: Answer, ...path: readonly (string | number)[]): JsonObject {
  const value = at(answer.body, ...path);
  expect(value, answer.text).toBeTypeOf("object");
  if (value === undefined || !isJsonObject(value)) throw new Error(`No object at ${path.join(".")}: ${answer.text}`);
  return value;
}

/** The list at the end of a path in an answer; fails the test where there is none. */
export function listAt(answer: Answer, ...path: readonly (string | number)[]): readonly JsonObject[] {
  const value: JsonValue | undefined = at(answer.body, ...path);
  if (!Array.isArray(value)) throw new Error(`No list at ${path.join(".")}: ${answer.text}`);
  return value.filter(isJsonObject);
}

/** Makes a key with a role and answers headers that carry its token. */
export async function keyWithRole(
  api: RestClient,
  roleId: string,
): Promise<{ readonly id: string; readonly headers: Readonly<Record<string, string>> }> {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const made = await api.post("/metadata/apiKeys", { name: "Test key", expiresAt, roleId });
  expect(made, made.text).toMatchObject({ status: 201 });
  const id = String(objectAt(made)["id"]);
  const token = await api.post(`/metadata/apiKeys/${id}/token`, { expiresAt });
  expect(token, token.text).toMatchObject({ status: 201 });
  return { id, headers: { authorization: `Bearer ${String(objectAt(token)["token"])}` } };
}

/** `extensions` of the first error of a GraphQL answer; fails the test where there is none. */
export function extensionsOf({ answer, errors }: GraphqlResult): JsonObject {
  const extensions = at(errors[0], "extensions");
  if (extensions === undefined || !isJsonObject(extensions)) throw new Error(`Nothing was refused: ${answer.text}`);
  return extensions;
}
