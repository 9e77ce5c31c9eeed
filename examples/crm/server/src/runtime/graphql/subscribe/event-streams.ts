import type { ServerResponse } from "node:http";
import { ApiError } from "../../errors/api-error.js";
import { HttpRefusal } from "../../server/http-refusal.js";
import { EventStream } from "./event-stream.js";

export interface EventStreamSettings {
  /** Streams that one caller may hold open at a time. */
  readonly perCaller: number;
  readonly heartbeatMilliseconds: number;
}

export const defaultEventStreamSettings: EventStreamSettings = { perCaller: 20, heartbeatMilliseconds: 15_000 };

/** All streams that are open: bounded per caller, kept alive, and ended together when the server closes. */
export class EventStreams {
  readonly #settings: EventStreamSettings;
  readonly #open = new Set<EventStream>();
  readonly #countByCaller = new Map<string, number>();
  #heartbeat: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(settings: EventStreamSettings = defaultEventStreamSettings) {
    this.#settings = settings;
  }

  get size(): number {
    return this.#open.size;
  }

  /** @throws ApiError before anything is sent */
  open(response: ServerResponse, caller: string): EventStream {
    if (this.#isClosed) throw new ApiError("SERVICE_UNAVAILABLE", "The server is closing; connect again in a moment");
    const count = this.#countByCaller.get(caller) ?? 0;
    if (count >= this.#settings.perCaller) throw tooMany(this.#settings.perCaller);
    const stream = new EventStream(response);
    this.#countByCaller.set(caller, count + 1);
    this.#open.add(stream);
    this.#heartbeat ??= setInterval(() => this.#beat(), this.#settings.heartbeatMilliseconds).unref();
    stream.onClose(() => this.#forget(stream, caller));
    return stream;
  }

  /** Ends every stream, and refuses new ones. */
  close(): void {
    this.#isClosed = true;
    for (const stream of this.#open) stream.cut();
  }

  #beat(): void {
    for (const stream of this.#open) stream.beat();
  }

  #forget(stream: EventStream, caller: string): void {
    this.#open.delete(stream);
    const count = (this.#countByCaller.get(caller) ?? 0) - 1;
    if (count > 0) this.#countByCaller.set(caller, count);
    else this.#countByCaller.delete(caller);
    if (this.#open.size > 0 || this.#heartbeat === null) return;
    clearInterval(this.#heartbeat);
    this.#heartbeat = null;
  }
}

function tooMany(perCaller: number): ApiError {
  return new HttpRefusal(
    "TOO_MANY_REQUESTS",
    `This key already has ${perCaller} subscriptions open, which is the limit; end one first`,
    ["retry-after", "5"],
  );
}
