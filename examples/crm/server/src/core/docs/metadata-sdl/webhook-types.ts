import type { SdlType } from "../sdl/sdl-type.js";
import { inputType, objectType, type Line } from "./define-type.js";

const facts: readonly Line[] = [
  ["description", "String", "What it is for"],
  ["secret", "String", "Signs what is sent; made when not given"],
  ["updatedFields", "[String!]", "Updates that touch none of these fields are not told"],
];
const operations = "Events, such as company.created, company.*, *.deleted or *.*";

/** Webhooks and what was sent to them. */
export const webhookTypes: readonly SdlType[] = [
  objectType("Webhook", "An address that is told of what happens to records", [
    ["id", "UUID!", "Its id"],
    ["targetUrl", "String!", "Where to"],
    ["operations", "[String!]!", operations],
    ["updatedFields", "[String!]", "Updates that touch none of these fields are not told; null: all are"],
    ["description", "String", "What it is for"],
    ["secret", "String!", "Signs what is sent"],
    ["applicationId", "UUID!", "Whose it is: of this workspace"],
    ["createdAt", "DateTime!", "When it was made"],
    ["updatedAt", "DateTime!", "When it last changed"],
    ["deletedAt", "DateTime", "Null: deleted ones are gone"],
  ]),
  objectType("WebhookDelivery", "One event on its way to one webhook", [
    ["id", "UUID!", "Its id, which the header webhook-id carries"],
    ["webhookId", "UUID!", "The webhook"],
    ["eventName", "String!", "What happened: company.updated"],
    ["recordId", "UUID!", "To which record"],
    ["state", "String!", "One of pending, delivered and failed"],
    ["attempts", "Int!", "How often it was sent"],
    ["responseStatus", "Int", "Status of the last answer"],
    ["error", "String", "Why the last attempt failed"],
    ["createdAt", "DateTime!", "When it happened"],
    ["nextAttemptAt", "DateTime", "When it is sent again"],
    ["deliveredAt", "DateTime", "When it arrived"],
  ]),
  inputType("CreateWebhookInput", "A new webhook", [
    ["id", "UUID", "Its id; made when not given"],
    ["targetUrl", "String!", "Where to, http or https"],
    ["operations", "[String!]!", operations],
    ...facts,
  ]),
  inputType("UpdateWebhookInput", "The webhook to change, and how", [
    ["id", "UUID!", "Its id"],
    ["update", "UpdateWebhookInputUpdates!", "What changes"],
  ]),
  inputType("UpdateWebhookInputUpdates", "What changes of a webhook; the rest stays", [
    ["targetUrl", "String", "Where to, http or https"],
    ["operations", "[String!]", operations],
    ...facts,
  ]),
];
