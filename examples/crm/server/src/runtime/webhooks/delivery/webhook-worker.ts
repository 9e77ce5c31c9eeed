import type { DatabaseLog } from "../../database/database-log.js";
import type { AttemptOutcome, ClaimedDelivery, DeliveryQueue } from "../store/delivery-queue.js";
import type { WebhookRow } from "../store/webhook-rows.js";
import type { TargetAccess } from "../target/post-to-target.js";
import { HostSlots } from "./host-slots.js";
import { printPayload } from "./print-payload.js";
import { maximumAttempts, readRetryAfter, retryDelay } from "./retry-delay.js";
import { sendDelivery, type SendResult } from "./send-delivery.js";
import { signatureHeaders } from "./sign-delivery.js";

export interface WebhookWorkerParts {
  readonly queue: DeliveryQueue;
  readonly webhooks: () => readonly WebhookRow[];
  readonly access: () => TargetAccess;
  readonly workspaceId: string;
  readonly timeoutMilliseconds: number;
  /** Days that the log keeps what is over. */
  readonly logDays: number;
  readonly log: DatabaseLog;
  readonly now: () => number;
  readonly random: () => number;
}

/** A lease outlives every attempt by this much, for the database to hear of its outcome. */
const leaseMarginMilliseconds = 25_000;
/** What nobody signalled is found by then: leases of processes that are gone, writes of others that are busy. */
const pollMilliseconds = 10_000;
const pruneMilliseconds = 3_600_000;

/**
 * Sends what waits in the outbox. Several processes share the work. Every delivery is sent at least once: when a process
 * ends between the post and noting it, another repeats it under the same id.
 */
export class WebhookWorker {
  readonly #parts: WebhookWorkerParts;
  readonly #slots = new HostSlots();
  readonly #running = new Set<Promise<void>>();
  #claiming: Promise<void> | null = null;
  #isWoken = false;
  #isStarted = false;
  #isStopped = false;
  #timer: NodeJS.Timeout | null = null;
  #pruning: NodeJS.Timeout | null = null;
  #isReachable = true;

  constructor(parts: WebhookWorkerParts) {
    this.#parts = parts;
  }

  /** Works from now on: at once on what is due, later when it is woken or something comes due. */
  start(): void {
    this.#isStarted = true;
    this.#pruning = setInterval(() => void this.prune(), pruneMilliseconds);
    this.#pruning.unref();
    void this.prune();
    this.wake();
  }

  /** Something may be due. */
  wake(): void {
    this.#isWoken = true;
    if (this.#claiming !== null || this.#isStopped) return;
    this.#claiming = this.#claimAll().finally(() => {
      this.#claiming = null;
      // Woken between the last look and here.
      if (this.#isWoken) this.wake();
    });
  }

  /** Resolves when nothing is due that may be sent, and nothing is being sent. */
  async idle(): Promise<void> {
    while (this.#claiming !== null || this.#running.size > 0) await Promise.all([this.#claiming, ...this.#running]);
  }

  /** Takes nothing new and waits for what is being sent, which its time limit ends. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#pruning !== null) clearInterval(this.#pruning);
    await this.idle();
  }

  async prune(): Promise<void> {
    try {
      await this.#parts.queue.prune(this.#parts.logDays);
    } catch (error) {
      this.#report(error);
    }
  }

  async #claimAll(): Promise<void> {
    try {
      while (this.#isWoken && !this.#isStopped) {
        this.#isWoken = false;
        const { free } = this.#slots;
        const slots = this.#slots.freeFor(this.#parts.webhooks());
        if (free === 0 || slots.length === 0) continue;
        const lease = this.#parts.timeoutMilliseconds + leaseMarginMilliseconds;
        const claimed = await this.#parts.queue.claim(slots, free, lease);
        // There may be more where these came from.
        if (claimed.length > 0) this.#isWoken = true;
        for (const delivery of claimed) this.#begin(delivery);
      }
      await this.#schedule();
      this.#isReachable = true;
    } catch (error) {
      this.#report(error);
      this.#wakeIn(pollMilliseconds);
    }
  }

  #begin(delivery: ClaimedDelivery): void {
    const giveBack = this.#slots.take(delivery.targetUrl);
    const running = this.#attempt(delivery).finally(() => {
      giveBack();
      this.#running.delete(running);
      this.wake();
    });
    this.#running.add(running);
  }

  async #attempt(delivery: ClaimedDelivery): Promise<void> {
    const { queue, workspaceId, access, timeoutMilliseconds, now } = this.#parts;
    const body = printPayload(delivery, workspaceId);
    const headers = {
      "Content-Type": "application/json",
      "User-Agent": "twenty-gen-webhooks",
      ...signatureHeaders({ id: delivery.id, body, secret: delivery.secret, now: now() }),
    };
    const result = await sendDelivery({ targetUrl: delivery.targetUrl, headers, body, timeoutMilliseconds }, access());
    try {
      await queue.finish(delivery, this.#outcomeOf(result, delivery.attempts));
    } catch (error) {
      // It is sent again once its lease has ended.
      this.#report(error);
    }
  }

  #outcomeOf({ isDelivered, isRetryable, status, error, retryAfter }: SendResult, attempts: number): AttemptOutcome {
    if (isDelivered) return { state: "delivered", status, error: null };
    if (!isRetryable || attempts >= maximumAttempts) return { state: "failed", status, error };
    const { now, random } = this.#parts;
    const retryMilliseconds = retryDelay(attempts, random(), readRetryAfter(retryAfter, now()));
    return { state: "pending", status, error, retryMilliseconds };
  }

  async #schedule(): Promise<void> {
    const webhooks = this.#parts.webhooks();
    if (!this.#isStarted || this.#isStopped) return;
    const next =
      webhooks.length === 0 ? null : await this.#parts.queue.millisecondsToNext(webhooks.map((webhook) => webhook.id));
    this.#wakeIn(Math.min(next ?? pollMilliseconds, pollMilliseconds));
  }

  #wakeIn(milliseconds: number): void {
    if (!this.#isStarted || this.#isStopped) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), milliseconds);
    this.#timer.unref();
  }

  /** Once until it works again: the database being away is told of often enough. */
  #report(error: unknown): void {
    if (this.#isReachable) this.#parts.log.warn({ err: error }, "Webhooks wait: the database does not answer");
    this.#isReachable = false;
  }
}
