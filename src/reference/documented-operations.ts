import { isJsonObject, type JsonObject, type JsonValue } from "../core/json/json-value.js";
import type { RecordOperation } from "../core/surface/record-operations.js";

/** What the OpenAPI document says of one operation, without its schemas. */
export interface DocumentedOperation {
  readonly summary: string;
  readonly description: string;
  /** The first example of the body; undefined where the operation takes none. */
  readonly body: JsonValue | undefined;
  readonly status: string;
  /** The first example of what is answered; undefined where there is none. */
  readonly answer: JsonValue | undefined;
  /** Statuses of refusals, without `default`. */
  readonly refusals: readonly string[];
}

/** Reads the OpenAPI document, so that pages show the same words and examples. */
export class DocumentedOperations {
  readonly #document: JsonObject;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  of({ routes: [{ method, path }], id, status }: RecordOperation): DocumentedOperation {
    const template = path.replaceAll(/:(\w+)/g, "{$1}");
    const operation = at(at(at(this.#document, "paths"), template), method);
    if (operation["operationId"] !== id) throw new Error(`The OpenAPI document has no operation ${id}`);
    const responses = at(operation, "responses");
    const success = this.#resolve(at(responses, String(status)));
    return {
      summary: textOf(operation["summary"]),
      description: textOf(operation["description"]),
      body: firstExample(operation["requestBody"]),
      status: String(status),
      answer: firstExample(success),
      refusals: Object.keys(responses).filter((one) => one !== String(status) && one !== "default"),
    };
  }

  #resolve(value: JsonObject): JsonObject {
    const { $ref } = value;
    if (typeof $ref !== "string") return value;
    return $ref
      .slice("#/".length)
      .split("/")
      .reduce((part, key) => at(part, key), this.#document);
  }
}

function at(value: JsonObject, key: string): JsonObject {
  const part = value[key];
  if (!isJsonObject(part)) throw new Error(`The OpenAPI document has no ${key} where one is expected`);
  return part;
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function firstExample(holder: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(holder)) return undefined;
  const content = holder["content"];
  const json = isJsonObject(content) ? content["application/json"] : undefined;
  const examples = isJsonObject(json) ? json["examples"] : undefined;
  const [first] = isJsonObject(examples) ? Object.values(examples) : [];
  return isJsonObject(first) ? first["value"] : undefined;
}
