import type { ExampleObject, ReferenceObject, ResponseObject } from "openapi3-ts/oas31";
import type { JsonObject } from "../../json/json-value.js";
import type { OpenapiContext } from "./openapi-context.js";
import { requestIdHeader, type Headers } from "./response-headers.js";
import type { Schema } from "./schema-object.js";

/** Refusals that share a status and a component. */
export interface ErrorKind {
  readonly component: string;
  readonly description: string;
  /** Every `code` that such an answer can have. */
  readonly codes: readonly string[];
  readonly examples: (context: OpenapiContext) => { readonly [name: string]: ExampleObject };
  /** Besides those of every answer. */
  readonly headers?: (context: OpenapiContext) => Headers;
  /** That of all errors, where it says nothing else. */
  readonly schema?: (context: OpenapiContext) => Schema;
}

/** Refers to the response of a kind. */
export function errorReference(context: OpenapiContext, kind: ErrorKind): ReferenceObject {
  return context.components.response(kind.component, (): ResponseObject => ({
    description: `${kind.description} \`code\` is ${kind.codes.map((code) => `\`${code}\``).join(", ")}.`,
    headers: { ...requestIdHeader(context), ...kind.headers?.(context) },
    content: {
      "application/json": {
        schema: kind.schema?.(context) ?? errorSchema(context),
        examples: { ...kind.examples(context) },
      },
    },
  }));
}

/** What every refusal answers. */
export function errorSchema({ components }: OpenapiContext): ReferenceObject {
  return components.schema("Error", "error", () => ({
    type: "object",
    description: "What every refusal answers.",
    properties: {
      statusCode: { type: "integer", description: "The HTTP status." },
      error: { type: "string", description: "Name of the class of errors, the same for all of a status." },
      messages: {
        type: "array",
        description: "One sentence for people.",
        items: { type: "string" },
        minItems: 1,
        maxItems: 1,
      },
      code: { type: "string", description: "What went wrong, for programs." },
      details: {
        type: "array",
        description: "Every single problem, for programs.",
        items: components.schema("ErrorDetail", "error", () => ({
          type: "object",
          description: "One problem of a request.",
          properties: {
            path: {
              type: "string",
              description: "Where it is: `query.limit`, `data.emails.primaryEmail`, `[3].name`.",
            },
            message: { type: "string", description: "What is wrong, for people." },
            value: { description: "What was given." },
            allowed: { type: "array", description: "What may be given.", items: {} },
            nearest: { type: "string", description: "The name that was probably meant." },
          },
          required: ["path", "message"],
        })),
      },
    },
    required: ["statusCode", "error", "messages", "code", "details"],
    additionalProperties: true,
  }));
}

/** An example of a refusal: `error` names its class, `more` are members of this code only. */
export function errorExample(
  summary: string,
  error: { readonly status: number; readonly error: string; readonly code: string; readonly message: string },
  details: readonly JsonObject[] = [],
  more: JsonObject = {},
): ExampleObject {
  const { status, error: name, code, message } = error;
  return { summary, value: { ...more, statusCode: status, error: name, messages: [message], code, details } };
}
