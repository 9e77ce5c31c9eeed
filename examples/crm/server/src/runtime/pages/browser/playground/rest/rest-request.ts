import type { ApiRequest } from "../api-client.js";
import type { Operation } from "./openapi-document.js";

/** What was filled in of an operation, by the name of the parameter; empty: not sent. */
export interface FilledIn {
  readonly parameters: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Names of parameters that must be filled in and are not. */
export function missingParameters(operation: Operation, { parameters }: FilledIn): readonly string[] {
  return operation.parameters
    .filter(({ name, required }) => required === true && (parameters.get(name) ?? "") === "")
    .map(({ name }) => name);
}

export function restRequest(operation: Operation, { parameters, body }: FilledIn): ApiRequest {
  let { path } = operation;
  const query: string[] = [];
  const headers: Record<string, string> = {};
  for (const { name, in: place } of operation.parameters) {
    const value = parameters.get(name) ?? "";
    if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (value !== "" && place === "query") query.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    else if (value !== "" && place === "header") headers[name] = value;
  }
  const sent = operation.body === null || body.trim() === "" ? null : body;
  if (sent !== null) headers["content-type"] = "application/json";
  return {
    method: operation.method.toUpperCase(),
    path: path + (query.length === 0 ? "" : `?${query.join("&")}`),
    headers,
    body: sent,
  };
}

/** The same request for a terminal; the key comes from the environment, so that it is in no history. */
export function curlCommand(publicUrl: string, { method, path, headers, body }: ApiRequest): string {
  return [
    `curl ${method === "GET" ? "" : `-X ${method} `}${quoted(publicUrl + path)}`,
    `-H "Authorization: Bearer $API_KEY"`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === null ? [] : [`-d ${quoted(body)}`]),
  ].join(" \\\n  ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Ids of the records in an answer, to fill in where one is asked for. */
export function idsIn(text: string): readonly string[] {
  const ids = [...text.matchAll(/"id"\s*:\s*"([0-9a-fA-F-]{36})"/g)].map(([, id]) => id ?? "");
  return [...new Set(ids)].slice(0, 50);
}
