import { readFileSync } from "node:fs";
import type { JsonValue } from "../../../src/core/json/json-value.js";
import { exchangeWith, type Answer, type Exchange } from "../../rest/use-server.js";
import { operationsOf, type OperationFinder } from "./documented-operations.js";
import { exchangeHeader, openRelay, type Relay } from "./relay.js";
import { startPrism, type Prism } from "./start-prism.js";
import { violationsOf, type Violation } from "./violations.js";

export interface Request {
  readonly method: string;
  /** Below the address of the document. */
  readonly path: string;
  readonly body: string | Buffer | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Judgement {
  /** Of the server; Prism only sees it. */
  readonly answer: Answer;
  readonly violations: readonly Violation[];
  /** What Prism answered by itself, without asking the server; null when it did ask. */
  readonly refusal: string | null;
}

/** Prism, with one document, between clients and any number of servers that have this document. */
export class Judge {
  readonly find: OperationFinder;
  readonly #relay: Relay;
  readonly #prism: Prism;
  readonly #exchange: Exchange;

  private constructor(find: OperationFinder, relay: Relay, prism: Prism) {
    this.find = find;
    this.#relay = relay;
    this.#prism = prism;
    // Prism ends idle connections without a word, which a request on its way to it would not survive.
    this.#exchange = exchangeWith(prism.url, false);
  }

  /** Starts Prism with the document at this path. */
  static async start(path: string): Promise<Judge> {
    const relay = await openRelay();
    try {
      const document = JSON.parse(readFileSync(path, "utf8")) as JsonValue;
      return new Judge(operationsOf(document), relay, await startPrism(path, relay.url));
    } catch (error) {
      await relay.close();
      throw error;
    }
  }

  /** Sends the request through Prism and has it delivered in this way. */
  async judge({ method, path, body, headers }: Request, deliver: () => Promise<Answer>): Promise<Judgement> {
    const id = this.#relay.expect(deliver);
    const relayed = await this.#exchange(method, path, body, { ...headers, [exchangeHeader]: id });
    const outcome = this.#relay.outcome(id);
    if (outcome === null)
      return { answer: await deliver(), violations: [], refusal: `${relayed.status} ${relayed.text}` };
    const answer = await outcome;
    const violations = violationsOf(relayed);
    if (relayed.status === answer.status) return { answer, violations, refusal: null };
    const failure: Violation = { side: "response", text: `Prism answers ${relayed.status}: ${relayed.text}` };
    return { answer, violations: [...violations, failure], refusal: null };
  }

  async stop(): Promise<void> {
    await this.#prism.stop();
    await this.#relay.close();
  }
}
