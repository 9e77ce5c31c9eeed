import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import { deliveryStates, type Webhook, type WebhookDelivery } from "../../../metadata/webhook.js";
import { exampleDelivery, exampleWebhook } from "./examples/example-rows.js";
import type { MetadataContext } from "./metadata-context.js";
import { fullRow, instant, instantOrNull, text, textOrNull, texts, uuid } from "./row-properties.js";

/** `WebhookForResponse` */
export function webhookSchema({ components, story }: MetadataContext): ReferenceObject {
  return components.schema("WebhookForResponse", "webhook", () => {
    const properties: Readonly<Record<keyof Webhook | "workspaceId", SchemaObject>> = {
      id: uuid("Its id."),
      targetUrl: text("Where events are posted to."),
      operations: texts("Which events are told: `company.created`, `company.*`, `*.created` or `*.*`."),
      updatedFields: {
        type: ["array", "null"],
        items: { type: "string" },
        description: "Updates that touch none of these fields are not told; null: all are.",
      },
      description: textOrNull("What it is for."),
      secret: text("Signs what is sent."),
      createdAt: instant("When it was made."),
      updatedAt: instant("When it last changed."),
      workspaceId: uuid("The workspace."),
    };
    return {
      ...fullRow("An address that is told what happens to records.", properties),
      examples: [exampleWebhook(story())],
    };
  });
}

/** `WebhookDeliveryForResponse` */
export function deliverySchema({ components, story }: MetadataContext): ReferenceObject {
  return components.schema("WebhookDeliveryForResponse", "delivery", () => {
    const properties: Readonly<Record<keyof WebhookDelivery, SchemaObject>> = {
      id: uuid("Its id, which the header `webhook-id` carries."),
      webhookId: uuid("The webhook."),
      eventName: text("What happened: `company.updated`."),
      recordId: uuid("To which record."),
      state: { type: "string", enum: [...deliveryStates], description: "What came of it so far." },
      attempts: { type: "integer", minimum: 0, description: "How often it was sent." },
      responseStatus: { type: ["integer", "null"], description: "Status of the last answer; null: there was none." },
      error: textOrNull("Why the last attempt failed; null: it did not."),
      createdAt: instant("When it happened."),
      nextAttemptAt: instantOrNull("When it is sent again; null: it is not."),
      deliveredAt: instantOrNull("When it arrived; null: not yet."),
    };
    return {
      ...fullRow("One event on its way to one webhook.", properties),
      examples: [exampleDelivery(story())],
    };
  });
}
