import type { JsonSchema } from "../../json/json-schema.js";

const id: JsonSchema = { type: "string", format: "uuid", description: "Id of the webhook; made when it is not given." };
const targetUrl: JsonSchema = {
  type: "string",
  minLength: 1,
  maxLength: 2048,
  description: "Where events are posted to: an http or https URL that is not in a private network.",
  examples: ["https://erp.example.com/hooks/crm"],
};
const operations: JsonSchema = {
  type: "array",
  items: { type: "string" },
  minItems: 1,
  maxItems: 500,
  description:
    "Which events are told, each as <object>.<action>; * stands for every object or every action. Actions: created, updated, deleted, destroyed, restored, upserted.",
  examples: [["company.created", "person.*"]],
};
const updatedFields: JsonSchema = {
  type: ["array", "null"],
  items: { type: "string" },
  minItems: 1,
  maxItems: 500,
  description: "Updates that touch none of these fields are not told; null: all are.",
  examples: [["stage"]],
};
const description: JsonSchema = { type: ["string", "null"], maxLength: 10_000, description: "What it is for." };
const secret: JsonSchema = {
  type: "string",
  minLength: 1,
  maxLength: 1024,
  description:
    "Signs what is sent; made when it is not given. One that starts with whsec_ goes on as the base64 of the key, as Standard Webhooks writes it.",
};

/** Inputs of the operations on webhooks. */
export const webhookInputSchemas = {
  create: {
    type: "object",
    properties: {
      id,
      targetUrl,
      // An update leaves what is not given as it is, so that only a creation has defaults.
      operations: { ...operations, default: ["*.*"] },
      updatedFields: { ...updatedFields, default: null },
      description,
      secret: { ...secret, type: ["string", "null"] },
    },
    required: ["targetUrl"],
    additionalProperties: false,
  },
  update: {
    type: "object",
    properties: { id, targetUrl, operations, updatedFields, description, secret },
    additionalProperties: false,
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;
