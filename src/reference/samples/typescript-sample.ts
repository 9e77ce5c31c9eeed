import type { JsonValue } from "../../core/json/json-value.js";
import { printJson } from "../../core/json/print-json.js";
import { addressVariable, keyVariable, type ApiRequest, type RequestBody } from "./api-request.js";

/** The request with `fetch`; the same text is JavaScript too. */
export function typescriptSample({ method, path, query, body }: ApiRequest): string {
  const parameters = Object.entries(query);
  const hasQuery = parameters.length > 0;
  const lines: string[] = [];
  if (hasQuery) lines.push(`const query = new URLSearchParams(${literal(query, "")});`);
  lines.push(
    `const response = await fetch(\`\${process.env.${addressVariable}}${path}${hasQuery ? "?${query}" : ""}\`, {`,
  );
  if (method !== "GET") lines.push(`  method: "${method}",`);
  lines.push(
    body === null
      ? `  headers: { Authorization: \`Bearer \${process.env.${keyVariable}}\` },`
      : `  headers: {\n    Authorization: \`Bearer \${process.env.${keyVariable}}\`,\n    "Content-Type": "application/json",\n  },`,
  );
  if (body !== null) lines.push(`  body: JSON.stringify(${printBody(body)}),`);
  lines.push(
    "});",
    "if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);",
    "console.log(await response.json());",
  );
  return lines.join("\n");
}

function printBody(body: RequestBody): string {
  if (body.kind === "json") return literal(body.value, "  ");
  const { document, variables } = body;
  const text = document.replaceAll(/[\\`]|\$\{/g, "\\$&").replaceAll("\n", "\n      ");
  return `{\n    query: \`\n      ${text}\n    \`,\n    variables: ${literal(variables, "    ")},\n  }`;
}

/** JSON is TypeScript; strings in it hold no line breaks, so that all lines can be moved. */
function literal(value: JsonValue, indentation: string): string {
  return printJson(value).trimEnd().replaceAll("\n", `\n${indentation}`);
}
