/** What webhooks can be told of; an upsert is told besides what came of it. */
export const webhookActions = ["created", "updated", "deleted", "destroyed", "restored", "upserted"] as const;
export type WebhookAction = (typeof webhookActions)[number];
