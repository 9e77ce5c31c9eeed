import type { JsonSchema } from "../json/json-schema.js";
import { defaultWorkspaceSettings, metadataFormats } from "./workspace.js";

const { displayName, batchLimit, strictParameters, restUpsert, metadataFormat, allowPrivateWebhookTargets } =
  defaultWorkspaceSettings;

const address: JsonSchema = { type: ["string", "null"], pattern: "^https?://[^\\s/]+\\S*$" };

/** Shape of the workspace settings, all of which have defaults. */
export const workspaceSettingsSchema: JsonSchema = {
  type: "object",
  description: "Settings of the workspace.",
  properties: {
    displayName: {
      type: "string",
      minLength: 1,
      maxLength: 255,
      default: displayName,
      description: "Name of the workspace.",
    },
    batchLimit: {
      type: "integer",
      minimum: 1,
      maximum: 200,
      default: batchLimit,
      description: "Records that one request may create, update or delete.",
    },
    strictParameters: {
      type: "boolean",
      default: strictParameters,
      description: "True: unknown query parameters are an error. False: they are ignored, as Twenty does.",
    },
    restUpsert: { type: "boolean", default: restUpsert, description: "True: upsert=true works over REST too." },
    metadataFormat: {
      enum: metadataFormats,
      default: metadataFormat,
      description: "Envelope of the REST metadata API for objects and fields.",
    },
    allowPrivateWebhookTargets: {
      type: "boolean",
      default: allowPrivateWebhookTargets,
      description: "True: webhooks may call addresses of private networks.",
    },
    rateLimit: {
      type: ["object", "null"],
      default: null,
      description:
        "Requests that one key may make in so many seconds, each record of a batch counting as one; null: any number. " +
        "Every server process counts for itself, so replicas together allow as many times more.",
      properties: {
        requests: { type: "integer", minimum: 1, description: "Number of requests." },
        seconds: { type: "integer", minimum: 1, description: "Length of the window." },
      },
      required: ["requests", "seconds"],
      additionalProperties: false,
    },
    contact: {
      type: ["object", "null"],
      default: null,
      description: "Whom OpenAPI documents name to ask about the APIs; null: nobody in particular.",
      properties: {
        name: { type: ["string", "null"], minLength: 1, description: "Person or team." },
        url: { ...address, description: "Page to turn to." },
        email: {
          type: ["string", "null"],
          pattern: "^[^\\s@]+@[^\\s@]+$",
          description: "Address to write to.",
        },
      },
      additionalProperties: false,
    },
    license: {
      type: ["object", "null"],
      default: null,
      description: "Under which terms OpenAPI documents say that the APIs are offered; null: none is given.",
      properties: {
        name: { type: "string", minLength: 1, description: "Name of the licence." },
        url: { ...address, description: "Where it can be read." },
      },
      required: ["name"],
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
