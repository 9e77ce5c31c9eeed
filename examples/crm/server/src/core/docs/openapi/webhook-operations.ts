import type { ParameterObject, PathItemObject, ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import type { JsonObject } from "../../json/json-value.js";
import { stableId } from "../../model/stable-id.js";
import type { ObjectType } from "../../model/workspace.js";
import { componentNamesOf } from "../../naming/component-names.js";
import { namesOf } from "../../naming/object-names.js";
import { webhookActions } from "../../surface/webhook-actions.js";
import { exampleChange } from "./examples/example-change.js";
import { exampleWorkspaceId } from "./examples/example-id.js";
import { exampleInstant, exampleRecord } from "./examples/example-record.js";
import { deprecatedFlag, deprecationOf } from "./field-facts.js";
import type { OpenapiContext } from "./openapi-context.js";
import { responseSchema } from "./record-schemas.js";

/** What the server posts to webhooks: one entry for each object, called as a webhook subscribes to all of its events. */
export function webhookOperations(
  context: OpenapiContext,
  objects: readonly ObjectType[],
): { [name: string]: PathItemObject } {
  return Object.fromEntries(
    objects.map((object) => [`${namesOf(object).one}.*`, webhookOperation(context, object)] as const),
  );
}

function webhookOperation(context: OpenapiContext, object: ObjectType): PathItemObject {
  const { one, many, One } = namesOf(object);
  const note = deprecationOf(object);
  return {
    post: {
      operationId: `tell${One}`,
      tags: [many],
      summary: `Tell what happened to one ${object.labelSingular}`,
      description:
        `Sent to the webhooks that name \`${one}.*\`, \`*.*\` or the event by itself. Any answer of 2xx takes it; ` +
        "otherwise it is sent again, for about a day, under the same `webhook-id`." +
        (note === null ? "" : ` ${note}`),
      ...deprecatedFlag(object),
      security: [],
      parameters: headerNames.map((name) => headerParameter(context, name)),
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: eventSchema(context, object) },
        },
      },
      responses: {
        "200": { description: "The event was taken." },
        "410": { description: "The event is not wanted, and is not sent again." },
        default: { description: "The event was not taken, and is sent again later." },
      },
    },
  };
}

/** `CompanyEvent`: the common members, and those that speak of the object. */
function eventSchema(context: OpenapiContext, object: ObjectType): ReferenceObject {
  const { one } = namesOf(object);
  return context.components.schema(componentNamesOf(object).event, object, () => ({
    description: `Something that happened to one ${object.labelSingular}.`,
    allOf: [
      commonSchema(context),
      {
        type: "object",
        properties: {
          eventName: {
            type: "string",
            description: "What happened. An upsert is told besides what came of it.",
            enum: webhookActions.map((action) => `${one}.${action}`),
          },
          record: responseSchema(context, object),
        },
        required: ["eventName", "record"],
      },
    ],
    examples: [exampleEvent(object)],
  }));
}

function commonSchema({ components }: OpenapiContext): ReferenceObject {
  return components.schema("WebhookEvent", "webhook", () => ({
    type: "object",
    description: "What every event tells; `record` is the record after it, without related ones.",
    properties: {
      targetUrl: { type: "string", format: "uri", description: "Where the event was sent." },
      objectMetadata: {
        type: "object",
        description: "The object of the record.",
        properties: {
          id: uuid("Id of the object."),
          nameSingular: { type: "string", description: "Name of the object." },
        },
        required: ["id", "nameSingular"],
      },
      workspaceId: uuid("Id of the workspace."),
      webhookId: uuid("Id of the webhook."),
      eventDate: { type: "string", format: "date-time", description: "When it happened." },
      workspaceMemberId: { type: "string", description: "Who did it; left out when it was no member." },
      updatedFields: {
        type: "array",
        description: "Names of the fields that an update gave; only on updates.",
        items: { type: "string" },
      },
    },
    required: ["targetUrl", "objectMetadata", "workspaceId", "webhookId", "eventDate"],
  }));
}

function uuid(description: string): SchemaObject {
  return { type: "string", format: "uuid", description };
}

function exampleEvent(object: ObjectType): JsonObject {
  const { one } = namesOf(object);
  const change = exampleChange(object);
  return {
    targetUrl: "https://erp.example.com/hooks/crm",
    eventName: `${one}.updated`,
    objectMetadata: { id: object.id, nameSingular: one },
    workspaceId: exampleWorkspaceId,
    webhookId: stableId("example/webhook"),
    eventDate: exampleInstant,
    record: exampleRecord(object, 1, change),
    updatedFields: Object.keys(change),
  };
}

const headerNames = [
  "X-Twenty-Webhook-Timestamp",
  "X-Twenty-Webhook-Signature",
  "X-Twenty-Webhook-Nonce",
  "webhook-id",
  "webhook-timestamp",
  "webhook-signature",
] as const;
type HeaderName = (typeof headerNames)[number];

function headerParameter({ components }: OpenapiContext, name: HeaderName): ReferenceObject {
  return components.parameter(name, () => ({ name, in: "header", required: true, ...headers[name] }));
}

const headers: Readonly<Record<HeaderName, Omit<ParameterObject, "name" | "in">>> = {
  "X-Twenty-Webhook-Timestamp": {
    description: "When it was sent, in milliseconds since 1970.",
    schema: { type: "string", pattern: "^[0-9]+$" },
  },
  "X-Twenty-Webhook-Signature": {
    description:
      "HMAC-SHA256 of `<timestamp>:<body>` with the secret of the webhook, in hexadecimal; the body as it came, byte for byte.",
    schema: { type: "string", pattern: "^[0-9a-f]{64}$" },
  },
  "X-Twenty-Webhook-Nonce": {
    description: "Another one each time.",
    schema: { type: "string", pattern: "^[0-9a-f]{32}$" },
  },
  "webhook-id": {
    description: "Id of the delivery, the same each time it is sent: what came before can be left out.",
    schema: { type: "string", format: "uuid" },
  },
  "webhook-timestamp": {
    description: "When it was sent, in seconds since 1970, as Standard Webhooks has it.",
    schema: { type: "string", pattern: "^[0-9]+$" },
  },
  "webhook-signature": {
    description:
      "As Standard Webhooks has it: `v1,` and the HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` in base64.",
    schema: { type: "string", pattern: "^v1,[0-9A-Za-z+/]+=*$" },
  },
};
