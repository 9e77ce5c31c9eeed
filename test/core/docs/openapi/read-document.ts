import { checkSchema } from "../../../../src/core/json/check-schema.js";
import type { JsonSchema } from "../../../../src/core/json/json-schema.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../../src/core/json/json-value.js";

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** One operation of a document, with its references followed. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  /** As in the document: `/companies/{id}`. */
  readonly path: string;
  readonly tags: readonly JsonValue[];
  readonly operation: JsonObject;
  /** The success among the responses, and its status. */
  readonly status: number;
  readonly response: DocumentedContent;
  readonly body: DocumentedContent | null;
}

/** A schema with the values that are examples of it. */
export interface DocumentedContent {
  readonly schema: JsonValue;
  readonly examples: Readonly<Record<string, JsonValue>>;
}

/** An OpenAPI document as a program meets it: parsed JSON and nothing else. */
export class OpenapiDocument {
  readonly json: JsonObject;
  readonly #definitions: Readonly<Record<string, JsonSchema>>;

  constructor(text: string) {
    this.json = JSON.parse(text) as JsonObject;
    const schemas = this.at("components", "schemas");
    this.#definitions = toDefinitions(schemas) as unknown as Record<string, JsonSchema>;
  }

  at(...path: readonly string[]): JsonObject {
    let here: JsonValue | undefined = this.json;
    for (const key of path) here = isJsonObject(here) ? here[key] : undefined;
    if (!isJsonObject(here)) throw new Error(`The document has no object at ${path.join("/")}`);
    return here;
  }

  /** What a reference stands for, or the value itself. */
  resolve(value: JsonValue | undefined): JsonObject {
    if (!isJsonObject(value)) throw new Error("Nothing to resolve");
    const reference = value["$ref"];
    return typeof reference === "string" ? this.at(...reference.replace(/^#\//, "").split("/")) : value;
  }

  operations(): readonly DocumentedOperation[] {
    return Object.entries(this.at("paths")).flatMap(([path, item]) =>
      methods
        .filter((method) => isJsonObject(item) && item[method] !== undefined)
        .map((method) => this.#operation(method, path, (item as JsonObject)[method] as JsonObject)),
    );
  }

  /** Every problem of a value under one of the document's schemas. */
  problems(value: JsonValue, schema: JsonValue): readonly unknown[] {
    const root = { ...(toDefinitions(schema) as object), $defs: this.#definitions } as unknown as JsonSchema;
    return checkSchema(value, root);
  }

  /** Every code of a refusal that an operation can meet, with the status under which it is told. */
  refusals(): readonly (readonly [code: string, status: string])[] {
    return Object.values(this.at("paths")).flatMap((item) =>
      methods.flatMap((method) => {
        const operation = (item as JsonObject)[method];
        const responses = isJsonObject(operation) ? (operation["responses"] as JsonObject) : {};
        return Object.entries(responses)
          .filter(([status]) => !status.startsWith("2"))
          .flatMap(([status, response]) => {
            const [, codes = ""] = /`code` is (.*)\.$/.exec(String(this.resolve(response)["description"])) ?? [];
            return [...codes.matchAll(/`(\w+)`/g)].map(([, code = ""]) => [code, status] as const);
          });
      }),
    );
  }

  content(holder: JsonObject): DocumentedContent {
    const media = this.#json(holder);
    const examples = isJsonObject(media["examples"]) ? media["examples"] : {};
    return {
      schema: media["schema"] ?? null,
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, example]) => [name, (example as JsonObject)["value"] ?? null]),
      ),
    };
  }

  #json(holder: JsonObject): JsonObject {
    const content = holder["content"];
    const media = isJsonObject(content) ? content["application/json"] : undefined;
    if (!isJsonObject(media)) throw new Error("No JSON content");
    return media;
  }

  #operation(method: string, path: string, operation: JsonObject): DocumentedOperation {
    const responses = operation["responses"] as JsonObject;
    const status = Object.keys(responses).find((key) => key.startsWith("2")) ?? "";
    const body = operation["requestBody"];
    return {
      id: String(operation["operationId"]),
      method: method.toUpperCase(),
      path,
      tags: (operation["tags"] as readonly JsonValue[] | undefined) ?? [],
      operation,
      status: Number(status),
      response: this.content(this.resolve(responses[status])),
      body: body === undefined ? null : this.content(this.resolve(body)),
    };
  }
}

/** The schemas as the checker of the project finds them: below `$defs`. */
function toDefinitions(value: JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(value).replaceAll("#/components/schemas/", "#/$defs/")) as JsonValue;
}

/** Every `$ref` in a value, wherever it stands. */
export function referencesIn(value: JsonValue): readonly string[] {
  const found: string[] = [];
  const walk = (part: JsonValue): void => {
    if (Array.isArray(part)) for (const item of part as readonly JsonValue[]) walk(item);
    else if (isJsonObject(part))
      for (const [key, inner] of Object.entries(part)) {
        if (key === "$ref" && typeof inner === "string") found.push(inner);
        else walk(inner);
      }
  };
  walk(value);
  return found;
}
