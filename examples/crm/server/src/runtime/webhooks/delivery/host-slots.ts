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

  /** The places that are left, dealt out one by one, so that every webhook gets some. */
  share(webhooks: readonly WebhookRow[]): readonly ClaimSlots[] {
    const left = new Map<string, number>();
    const shares = webhooks.map(({ id, targetUrl }) => {
      const { host } = new URL(targetUrl);
      left.set(host, slotsPerHost - (this.#taken.get(host) ?? 0));
      return { webhookId: id, host, free: 0 };
    });
    let inAll = slotsInAll - this.#inAll;
    for (let isDealt = true; isDealt;) {
      isDealt = false;
      for (const share of shares) {
        const ofHost = left.get(share.host) ?? 0;
        if (ofHost <= 0 || inAll <= 0) continue;
        share.free += 1;
        left.set(share.host, ofHost - 1);
        inAll -= 1;
        isDealt = true;
      }
    }
    return shares.filter(({ free }) => free > 0);
  }
}
