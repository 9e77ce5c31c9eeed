import type { Client } from "pg";
import type { DatabaseLog } from "./database-log.js";
import { asQueryError } from "./database-unavailable.js";
import { runTextQuery } from "./run-text-query.js";

interface Listener {
  onNotify(payload: string): void;
  onReconnect(): void;
}

const firstDelayMilliseconds = 100;
const longestDelayMilliseconds = 10_000;

/** One connection of its own that hears notifications; when it breaks it is made again, with growing pauses. */
export class NotificationListener {
  readonly #connect: () => Promise<Client>;
  readonly #log: DatabaseLog;
  readonly #channels = new Map<string, Set<Listener>>();
  #client: Promise<Client> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(connect: () => Promise<Client>, log: DatabaseLog) {
    this.#connect = connect;
    this.#log = log;
  }

  async listen(
    channel: string,
    onNotify: (payload: string) => void,
    onReconnect: () => void = () => undefined,
  ): Promise<() => Promise<void>> {
    let listeners = this.#channels.get(channel);
    const isNew = listeners === undefined;
    if (listeners === undefined) this.#channels.set(channel, (listeners = new Set()));
    // An object of its own, so that a function given twice is called twice and stopped one by one.
    const listener: Listener = { onNotify, onReconnect };
    listeners.add(listener);
    try {
      // A client that is made now listens to every known channel, this one included.
      if (this.#client === null) await this.#start();
      else if (isNew) await this.#send("LISTEN", channel);
      else await this.#client;
    } catch (error) {
      listeners.delete(listener);
      if (listeners.size === 0) this.#channels.delete(channel);
      throw error;
    }
    return async () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      this.#channels.delete(channel);
      if (this.#client !== null && !this.#isClosed) await this.#send("UNLISTEN", channel);
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    const client = await this.#client?.catch(() => null);
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  async #send(verb: "LISTEN" | "UNLISTEN", channel: string): Promise<void> {
    const client = await this.#client;
    if (client === null) return;
    try {
      await runTextQuery(client, { text: `${verb} ${quoteChannel(channel)}`, values: [] });
    } catch (error) {
      throw asQueryError(error);
    }
  }

  #start(): Promise<Client> {
    const starting = this.#open();
    this.#client = starting;
    starting.catch(() => {
      if (this.#client === starting) this.#client = null;
    });
    return starting;
  }

  async #open(): Promise<Client> {
    const client = await this.#connect();
    let isLost = false;
    const lose = () => {
      if (isLost) return;
      isLost = true;
      this.#client = null;
      client.end().catch(() => undefined);
      this.#reconnect(firstDelayMilliseconds);
    };
    client.on("error", lose);
    client.on("end", lose);
    client.on("notification", ({ channel, payload }) => {
      for (const listener of this.#channels.get(channel) ?? []) listener.onNotify(payload ?? "");
    });
    for (const channel of this.#channels.keys())
      await runTextQuery(client, { text: `LISTEN ${quoteChannel(channel)}`, values: [] });
    return client;
  }

  #tellReconnected(): void {
    this.#log.info({}, "listening for notifications of the database again");
    for (const listeners of this.#channels.values()) for (const listener of listeners) listener.onReconnect();
  }

  #reconnect(delay: number): void {
    if (this.#isClosed || this.#channels.size === 0) return;
    this.#retry = setTimeout(() => {
      if (this.#isClosed || this.#client !== null) return;
      this.#start().then(
        () => this.#tellReconnected(),
        (error: unknown) => {
          this.#log.warn({ err: error }, "cannot listen for notifications of the database; trying again");
          this.#reconnect(Math.min(delay * 2, longestDelayMilliseconds));
        },
      );
    }, delay);
    this.#retry.unref();
  }
}

/** A channel's name as an identifier, whatever it holds. */
export function quoteChannel(channel: string): string {
  return `"${channel.replaceAll('"', '""')}"`;
}
