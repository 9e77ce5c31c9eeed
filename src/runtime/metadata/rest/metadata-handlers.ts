import type { MetadataOperationId } from "../../../core/surface/metadata-operations.js";
import { accessHandlers } from "./access-handlers.js";
import type { MetadataHandler } from "./metadata-handler.js";
import { modelHandlers } from "./model-handlers.js";
import { webhookHandlers } from "./webhook-handlers.js";

/** What answers each operation of REST Metadata. */
export const metadataHandlers: Readonly<Record<MetadataOperationId, MetadataHandler>> = {
  ...modelHandlers,
  ...accessHandlers,
  ...webhookHandlers,
};
