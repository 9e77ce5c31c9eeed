import type { JsonSchema } from "../../json/json-schema.js";

const id: JsonSchema = { type: "string", format: "uuid", description: "Id of the API key." };
const name: JsonSchema = {
  type: "string",
  minLength: 1,
  maxLength: 255,
  description: "What the key is for; what it writes carries this name.",
  examples: ["ERP sync"],
};
const expiresAt: JsonSchema = {
  type: "string",
  format: "date-time",
  description: "When the key stops working, in ISO 8601; must be in the future.",
  examples: ["2030-01-01T00:00:00.000Z"],
};
const revokedAt: JsonSchema = {
  type: ["string", "null"],
  format: "date-time",
  description: "When the key was revoked, in ISO 8601; not in the future, and never taken back.",
};
const roleId: JsonSchema = {
  type: "string",
  minLength: 1,
  description: "Id or label of the role that says what the key may do.",
};

/** Inputs of the operations on API keys. */
export const apiKeyInputSchemas = {
  create: {
    type: "object",
    properties: { name, expiresAt, roleId, revokedAt },
    required: ["name", "expiresAt", "roleId"],
    additionalProperties: false,
  },
  update: {
    type: "object",
    properties: { id, name, expiresAt, revokedAt },
    additionalProperties: false,
  },
  assignRole: {
    type: "object",
    properties: { apiKeyId: id, roleId },
    required: ["apiKeyId", "roleId"],
    additionalProperties: false,
  },
  makeToken: {
    type: "object",
    properties: {
      apiKeyId: id,
      expiresAt: {
        type: ["string", "null"],
        format: "date-time",
        description:
          "When the token stops working, in ISO 8601; must be in the future. The key's own expiry ends it too; null: only that.",
      },
    },
    required: ["apiKeyId"],
    additionalProperties: false,
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;
