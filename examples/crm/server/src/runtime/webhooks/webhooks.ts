import type { JsonValue } from "../../core/json/json-value.js";
import type { Webhook, WebhookDelivery } from "../../core/metadata/webhook.js";
import type { Principal } from "../auth/authenticator.js";

export { deliveryStates, type DeliveryState, type Webhook, type WebhookDelivery } from "../../core/metadata/webhook.js";

/** The webhooks of the workspace. Everything here needs `API_KEYS_AND_WEBHOOKS`. */
export interface Webhooks {
  /** Oldest first. */
  list(principal: Principal): readonly Webhook[];
  find(id: string, principal: Principal): Webhook | null;
  /** `{id?, targetUrl, operations, updatedFields?, description?, secret?}` */
  create(input: JsonValue, principal: Principal): Promise<Webhook>;
  update(id: string, input: JsonValue, principal: Principal): Promise<Webhook>;
  delete(id: string, principal: Principal): Promise<Webhook>;
  /** Newest first; `before` is the id of a delivery. */
  deliveries(
    webhookId: string,
    page: { readonly limit: number; readonly before: string | null },
    principal: Principal,
  ): Promise<readonly WebhookDelivery[]>;
  /** Sends a delivery again, whatever came of it. */
  replay(webhookId: string, deliveryId: string, principal: Principal): Promise<WebhookDelivery>;
}
