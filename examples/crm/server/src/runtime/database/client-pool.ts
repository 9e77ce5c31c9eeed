import type { Client } from "pg";
import { DatabaseUnavailable, isConnectionLost } from "./database-unavailable.js";

interface Waiter {
  readonly resolve: (client: Client) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Up to `size` connected clients. The most recently used idle client goes first, so that few connections stay warm;
 * callers beyond `size` wait in the order they came. A broken client is dropped, never handed out, and never an
 * uncaught error.
 */
export class ClientPool {
  readonly #connect: () => Promise<Client>;
  readonly #size: number;
  readonly #idle: Client[] = [];
  readonly #all = new Set<Client>();
  readonly #broken = new WeakSet<Client>();
  readonly #waiting: Waiter[] = [];
  #connecting = 0;
  #isClosed = false;
  #onDrained: (() => void) | null = null;

  /** `connect` answers a connected client, or throws what the caller shall see. */
  constructor(size: number, connect: () => Promise<Client>) {
    this.#size = size;
    this.#connect = connect;
  }

  /** An idle client at once, or null: then ask `acquire`. */
  takeIdle(): Client | null {
    return this.#idle.pop() ?? null;
  }

  acquire(): Promise<Client> {
    if (this.#isClosed) return Promise.reject(new DatabaseUnavailable("The database is closed."));
    const idle = this.#idle.pop();
    if (idle !== undefined) return Promise.resolve(idle);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#connectMore();
    });
  }

  /** Gives a client back. `isSpoiled`: its state is unknown, so it is thrown away. */
  release(client: Client, isSpoiled = false): void {
    if (isSpoiled || this.#isClosed || this.#broken.has(client)) {
      this.#drop(client);
      this.#connectMore();
      return;
    }
    const waiter = this.#waiting.shift();
    if (waiter === undefined) this.#idle.push(client);
    else waiter.resolve(client);
  }

  /** Gives a client back after `error`; lost connections go, others stay. */
  releaseAfter(client: Client, error: unknown): void {
    this.release(client, isConnectionLost(error));
  }

  /** Waits until every client in use is given back, then ends all. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const waiter of this.#waiting.splice(0)) waiter.reject(new DatabaseUnavailable("The database is closed."));
    for (const client of this.#idle.splice(0)) this.#drop(client);
    if (this.#all.size > 0 || this.#connecting > 0)
      await new Promise<void>((resolve) => {
        this.#onDrained = resolve;
      });
  }

  #connectMore(): void {
    while (
      this.#connecting < this.#waiting.length &&
      this.#all.size + this.#connecting < this.#size &&
      !this.#isClosed
    ) {
      this.#connecting += 1;
      void this.#addClient();
    }
  }

  async #addClient(): Promise<void> {
    try {
      const client = await this.#connect();
      this.#connecting -= 1;
      this.#all.add(client);
      client.on("error", () => this.#lose(client));
      client.on("end", () => this.#lose(client));
      this.release(client);
    } catch (error) {
      this.#connecting -= 1;
      // Clients that live will serve those who wait; without any, nobody would.
      if (this.#all.size === 0) for (const waiter of this.#waiting.splice(0)) waiter.reject(error);
      this.#reportDrained();
    }
  }

  /** A client whose connection ended by itself: at once when idle, otherwise once its user gives it back. */
  #lose(client: Client): void {
    this.#broken.add(client);
    const place = this.#idle.indexOf(client);
    if (place === -1) return;
    this.#idle.splice(place, 1);
    this.#drop(client);
  }

  #drop(client: Client): void {
    this.#broken.add(client);
    if (!this.#all.delete(client)) return;
    // The listeners stay: a late error of a dropped client must not become an uncaught one.
    client.end().catch(() => undefined);
    this.#reportDrained();
  }

  #reportDrained(): void {
    if (this.#isClosed && this.#all.size === 0 && this.#connecting === 0) this.#onDrained?.();
  }
}
