import type { JsonObject } from "../../../core/json/json-value.js";
import type { Webhook, WebhookDelivery } from "../../webhooks/webhooks.js";
import type { MetadataAnswer, MetadataRequest } from "./metadata-handler.js";
import { pageRows } from "./page-rows.js";

/** Operations on webhooks and what was sent to them. */
export const webhookHandlers = {
  findManyWebhooks: ({ metadata, principal, page }: MetadataRequest): MetadataAnswer => ({
    page: pageRows(metadata.webhooks.list(principal), page, (webhook) => printWebhook(webhook, metadata.workspaceId)),
  }),
  createOneWebhook: async ({ metadata, principal, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printWebhook(await metadata.webhooks.create(body, principal), metadata.workspaceId),
  }),
  findOneWebhook: ({ metadata, principal, parameter }: MetadataRequest): MetadataAnswer => {
    const webhook = metadata.webhooks.find(parameter("id"), principal);
    return { value: webhook === null ? null : printWebhook(webhook, metadata.workspaceId) };
  },
  updateOneWebhook: async ({ metadata, principal, parameter, body }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printWebhook(await metadata.webhooks.update(parameter("id"), body, principal), metadata.workspaceId),
  }),
  deleteOneWebhook: async ({ metadata, principal, parameter }: MetadataRequest): Promise<MetadataAnswer> => {
    await metadata.webhooks.delete(parameter("id"), principal);
    return { value: true };
  },
  findManyWebhookDeliveries: async ({
    metadata,
    principal,
    parameter,
    page,
  }: MetadataRequest): Promise<MetadataAnswer> => {
    const wanted = { limit: page.limit + 1, before: page.startingAfter };
    const found = await metadata.webhooks.deliveries(parameter("id"), wanted, principal);
    const rows = found.slice(0, page.limit);
    return {
      page: {
        data: rows.map(printDelivery),
        pageInfo: {
          hasNextPage: found.length > rows.length,
          hasPreviousPage: page.startingAfter !== null,
          startCursor: rows.at(0)?.id ?? null,
          endCursor: rows.at(-1)?.id ?? null,
        },
        totalCount: null,
      },
    };
  },
  replayWebhookDelivery: async ({ metadata, principal, parameter }: MetadataRequest): Promise<MetadataAnswer> => ({
    value: printDelivery(await metadata.webhooks.replay(parameter("id"), parameter("delivery"), principal)),
  }),
};

function printWebhook({ operations, updatedFields, ...webhook }: Webhook, workspaceId: string): JsonObject {
  return {
    ...webhook,
    operations: [...operations],
    updatedFields: updatedFields === null ? null : [...updatedFields],
    workspaceId,
  };
}

function printDelivery(delivery: WebhookDelivery): JsonObject {
  return { ...delivery };
}
