import { customApplicationId } from "../../../core/metadata/application-ids.js";
import { ApiError } from "../../errors/api-error.js";
import type { Webhook } from "../../webhooks/webhooks.js";
import type { MetadataResolvers } from "./metadata-resolver.js";
import { input, part, text } from "./model-resolvers.js";

export const webhookResolvers: MetadataResolvers<Webhook> = {
  applicationId: () => customApplicationId,
  deletedAt: () => null,
};

export const webhookQueries: MetadataResolvers<unknown> = {
  webhooks: (_source, _args, { metadata, principal }) => metadata.webhooks.list(principal),
  webhook: (_source, args, { metadata, principal }) => metadata.webhooks.find(text(args, "id"), principal),
  webhookDeliveries: (_source, args, { metadata, principal }) => {
    const limit = Number(args["first"] ?? 60);
    if (limit < 1 || limit > 200) {
      const message = `"first" must be between 1 and 200, not ${limit}`;
      throw new ApiError("BAD_REQUEST", message, [{ path: "first", message, value: limit }]);
    }
    const before = typeof args["after"] === "string" ? args["after"] : null;
    return metadata.webhooks.deliveries(text(args, "webhookId"), { limit, before }, principal);
  },
};

export const webhookMutations: MetadataResolvers<unknown> = {
  createWebhook: (_source, args, { metadata, principal }) => metadata.webhooks.create(part(args, "input"), principal),
  updateWebhook: (_source, args, { metadata, principal }) =>
    metadata.webhooks.update(text(input(args), "id"), part(args, "input", "update"), principal),
  deleteWebhook: (_source, args, { metadata, principal }) => metadata.webhooks.delete(text(args, "id"), principal),
  replayWebhookDelivery: (_source, args, { metadata, principal }) =>
    metadata.webhooks.replay(text(args, "webhookId"), text(args, "deliveryId"), principal),
};
