import type { ServerResponse } from "node:http";
import { findScope } from "../../server/request-scope.js";

/** One response of Server-Sent Events in the words of the GraphQL over SSE protocol, distinct connections mode. */
export class EventStream {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.writeHead(200, [
      "content-type",
      "text/event-stream; charset=utf-8",
      "x-content-type-options",
      "nosniff",
      "cache-control",
      "no-cache, no-store",
      // Nginx gathers answers unless it is told not to.
      "x-accel-buffering",
      "no",
      "x-request-id",
      findScope(response)?.requestId ?? "-",
    ]);
    this.beat();
  }

  get isOpen(): boolean {
    return !this.#response.writableEnded && !this.#response.destroyed;
  }

  /** One result. A client that does not read, so that results pile up, is cut off; it may connect again. */
  next(json: string): void {
    if (!this.isOpen) return;
    // Postgres may break lines between values, which would end the event; within texts they are escaped.
    this.#response.write(`event: next\ndata: ${json.replace(/[\r\n]+/g, " ")}\n\n`);
    if (this.#response.writableLength > mostUnreadBytes) this.#response.destroy();
  }

  /** There is nothing more to come: the client will not connect again. */
  complete(): void {
    if (this.isOpen) this.#response.end("event: complete\ndata: \n\n");
  }

  /** Ends the connection without a word, so that a client may connect again, perhaps to another server. */
  cut(): void {
    if (this.isOpen) this.#response.end();
  }

  /** A comment, so that nothing between here and the client takes the connection for dead. */
  beat(): void {
    if (this.isOpen) this.#response.write(":\n\n");
  }

  onClose(listener: () => void): void {
    if (this.#response.closed) listener();
    else this.#response.once("close", listener);
  }
}

const mostUnreadBytes = 4 * 1024 * 1024;
