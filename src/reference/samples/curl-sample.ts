import type { JsonValue } from "../../core/json/json-value.js";
import { printJson } from "../../core/json/print-json.js";
import { addressVariable, keyVariable, type ApiRequest, type RequestBody } from "./api-request.js";

/** The request as a shell sends it. A body comes from a quoted here-document, so that nothing in it is expanded. */
export function curlSample({ method, path, query, body }: ApiRequest): string {
  const parameters = Object.entries(query);
  const lines = [`curl -sS${method === "GET" ? "" : ` -X ${method}`}`];
  const isInUrl = body === null || parameters.length === 0;
  const address = `"$${addressVariable}${path}${isInUrl ? "" : `?${encoded(parameters)}`}"`;
  lines[0] += `${isInUrl && parameters.length > 0 ? " -G" : ""} ${address}`;
  lines.push(`-H "Authorization: Bearer $${keyVariable}"`);
  if (isInUrl) for (const [name, value] of parameters) lines.push(`--data-urlencode ${quoted(`${name}=${value}`)}`);
  if (body === null) return lines.join(continued);
  lines.push(`-H "Content-Type: application/json"`, `--data-binary @- <<'JSON'`);
  return `${lines.join(continued)}\n${printJson(bodyValue(body))}JSON`;
}

const continued = " \\\n  ";

function encoded(parameters: readonly (readonly [string, string])[]): string {
  // A quote would end the word it stands in, and `!` calls up history.
  return parameters
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("'", "%27").replaceAll("!", "%21")}`)
    .join("&");
}

/** As one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A document of GraphQL goes on one line: JSON text has no line breaks. */
function bodyValue(body: RequestBody): JsonValue {
  if (body.kind === "json") return body.value;
  return { query: body.document.replaceAll(/\s+/g, " ").trim(), variables: body.variables };
}
