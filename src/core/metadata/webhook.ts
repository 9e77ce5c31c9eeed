/** Where events are posted to. */
export interface Webhook {
  readonly id: string;
  readonly targetUrl: string;
  /** `company.created`, `*.created`, `company.*`, `*.*` */
  readonly operations: readonly string[];
  /** Updates that touch none of these fields are not told; null: all are. */
  readonly updatedFields: readonly string[] | null;
  readonly description: string | null;
  readonly secret: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const deliveryStates = ["pending", "delivered", "failed"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One event on its way to one webhook, with what came of the last attempt. */
export interface WebhookDelivery {
  readonly id: string;
  readonly webhookId: string;
  /** `company.updated` */
  readonly eventName: string;
  readonly recordId: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Status of the last answer; null when there was none. */
  readonly responseStatus: number | null;
  /** Why the last attempt failed; null when it did not. */
  readonly error: string | null;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  readonly deliveredAt: string | null;
}
