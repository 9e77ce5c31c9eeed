import type { RequestHandler } from "express";
import { setTimeout } from "node:timers/promises";
import type { ServerResponse } from "node:http";
import { sendJson } from "./send-json.js";

/** Whether the server can answer requests now. */
export class Health {
  phase: "starting" | "serving" | "draining" = "starting";
  #ping: (() => Promise<void>) | null = null;
  #running: Promise<boolean> | null = null;

  /** From now on the database decides too. */
  serve(ping: () => Promise<void>): void {
    this.#ping = ping;
    this.phase = "serving";
  }

  async status(): Promise<"ok" | "starting" | "draining" | "database unavailable"> {
    if (this.phase !== "serving") return this.phase;
    return (await this.#databaseAnswers()) ? "ok" : "database unavailable";
  }

  /** One question at a time, however many ask. */
  #databaseAnswers(): Promise<boolean> {
    this.#running ??= this.#ask().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #ask(): Promise<boolean> {
    const timeout = new AbortController();
    try {
      const late = setTimeout(pingTimeoutMilliseconds, false, { signal: timeout.signal, ref: false });
      const answer = this.#ping?.().then(() => true);
      return await Promise.race([answer ?? true, late]);
    } catch {
      return false;
    } finally {
      timeout.abort();
    }
  }
}

const pingTimeoutMilliseconds = 2000;

/** `GET /healthz`, open to all. */
export function answerHealth(health: Health): RequestHandler {
  return (_request, response) => sendHealth(health, response);
}

export async function sendHealth(health: Health, response: ServerResponse): Promise<void> {
  const status = await health.status();
  sendJson(response, status === "ok" ? 200 : 503, JSON.stringify({ status }));
}
