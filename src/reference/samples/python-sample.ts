import type { JsonValue } from "../../core/json/json-value.js";
import { isJsonObject } from "../../core/json/json-value.js";
import { addressVariable, keyVariable, type ApiRequest, type RequestBody } from "./api-request.js";

/** The request with Python's standard library alone. */
export function pythonSample({ method, path, query, body }: ApiRequest): string {
  const hasQuery = Object.keys(query).length > 0;
  const lines = [
    `import json\nimport os\n${hasQuery ? "import urllib.parse\n" : ""}import urllib.request\n`,
    ...(hasQuery ? [`query = urllib.parse.urlencode(${literal(query, "")})`] : []),
    "request = urllib.request.Request(",
    `    os.environ["${addressVariable}"] + ${text(hasQuery ? `${path}?` : path)}${hasQuery ? " + query" : ""},`,
    ...(method === "GET" ? [] : [`    method="${method}",`]),
    "    headers={",
    `        "Authorization": "Bearer " + os.environ["${keyVariable}"],`,
    ...(body === null ? [] : [`        "Content-Type": "application/json",`]),
    "    },",
    ...(body === null ? [] : [`    data=json.dumps(${printBody(body)}).encode(),`]),
    ")",
    "with urllib.request.urlopen(request) as response:",
    "    print(json.load(response))",
  ];
  return lines.join("\n");
}

function printBody(body: RequestBody): string {
  if (body.kind === "json") return literal(body.value, "    ");
  const document = body.document.replaceAll("\\", "\\\\").replaceAll(`"`, `\\"`).replaceAll("\n", "\n            ");
  const variables = literal(body.variables, "        ");
  return `{\n        "query": """\n            ${document}\n        """,\n        "variables": ${variables},\n    }`;
}

const words = new Map<JsonValue, string>([
  [null, "None"],
  [true, "True"],
  [false, "False"],
]);
const longestLine = 88;

function literal(value: JsonValue, indentation: string): string {
  const flat = flatLiteral(value);
  if (flat.length + indentation.length <= longestLine && !isLarge(value)) return flat;
  const inner = `${indentation}    `;
  if (Array.isArray(value)) {
    const items = (value as readonly JsonValue[]).map((item) => `${inner}${literal(item, inner)},\n`);
    return `[\n${items.join("")}${indentation}]`;
  }
  if (!isJsonObject(value)) return flat;
  const members = Object.entries(value).map(([key, part]) => `${inner}${text(key)}: ${literal(part, inner)},\n`);
  return `{\n${members.join("")}${indentation}}`;
}

function isLarge(value: JsonValue): boolean {
  return isJsonObject(value) && Object.keys(value).length > 2;
}

function flatLiteral(value: JsonValue): string {
  if (Array.isArray(value)) return `[${(value as readonly JsonValue[]).map(flatLiteral).join(", ")}]`;
  if (isJsonObject(value))
    return `{${Object.entries(value)
      .map(([key, part]) => `${text(key)}: ${flatLiteral(part)}`)
      .join(", ")}}`;
  return words.get(value) ?? JSON.stringify(value);
}

/** The escapes of JSON text are Python's too. */
function text(value: string): string {
  return JSON.stringify(value);
}
