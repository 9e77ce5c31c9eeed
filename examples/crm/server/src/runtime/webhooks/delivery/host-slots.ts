import type { ClaimSlots } from "../store/delivery-queue.js";
import type { WebhookRow } from "../store/webhook-rows.js";

/** Posts at the same time to one host, so that a slow one holds up no other and none is overrun. */
const slotsPerHost = 4;
const slotsInAll = 32;

/** How many posts may run at the same time, in all and to each host. */
export class HostSlots {
  readonly #taken = new Map<string, number>();
  #inAll = 0;

  /** A place for the post; the returned function gives it back. */
  take(targetUrl: string): () => void {
    const host = new URL(targetUrl).host;
    this.#taken.set(host, (this.#taken.get(host) ?? 0) + 1);
    this.#inAll += 1;
    return () => {
      this.#inAll -= 1;
      const left = (this.#taken.get(host) ?? 1) - 1;
      if (left === 0) this.#taken.delete(host);
      else this.#taken.set(host, left);
    };
  }

  /** Places that are left in all. */
  get free(): number {
    return slotsInAll - this.#inAll;
  }

  /** The places that are left at the host of each webhook; webhooks of one host share them. */
  freeFor(webhooks: readonly WebhookRow[]): readonly ClaimSlots[] {
    return webhooks
      .map(({ id, targetUrl }) => {
        const { host } = new URL(targetUrl);
        return { webhookId: id, host, free: slotsPerHost - (this.#taken.get(host) ?? 0) };
      })
      .filter(({ free }) => free > 0);
  }
}
