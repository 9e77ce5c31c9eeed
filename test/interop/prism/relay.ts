import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "../../rest/use-server.js";

/** Names the exchange that a request from Prism belongs to. */
export const exchangeHeader = "x-exchange";

export type Delivery = () => Promise<Answer>;

export interface Relay {
  readonly url: string;
  /** Has the request that names the answered id delivered in this way. */
  expect(delivery: Delivery): string;
  /** What the delivery answered; null when Prism never asked for it. */
  outcome(id: string): Promise<Answer> | null;
  close(): Promise<void>;
}

/** They are about one connection, or about bytes that are counted anew. */
const ofConnections = ["connection", "keep-alive", "transfer-encoding", "content-length"];

/**
 * What Prism takes for the server. It stays while servers come and go, and delivers each request as the client sent it:
 * Prism writes JSON anew (a bare text loses its quotes, `null`, `0` and `false` are dropped, `1.0` becomes `1`), and
 * keeps the length that the client counted.
 */
export async function openRelay(): Promise<Relay> {
  const deliveries = new Map<string, Delivery>();
  const outcomes = new Map<string, Promise<Answer>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Not waited for: its body may be shorter than it says.
    request.resume().on("error", () => undefined);
    const id = String(request.headers[exchangeHeader]);
    const deliver = deliveries.get(id);
    // Such as the one that tells whether Prism takes requests.
    if (deliver === undefined) return void response.writeHead(404).end();
    const outcome = deliver();
    outcomes.set(id, outcome);
    const { status, headers, text } = await outcome;
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined && !ofConnections.includes(name)) response.setHeader(name, value);
    response.writeHead(status).end(text);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    expect: (delivery) => {
      const id = randomUUID();
      deliveries.set(id, delivery);
      return id;
    },
    outcome: (id) => {
      const outcome = outcomes.get(id) ?? null;
      deliveries.delete(id);
      outcomes.delete(id);
      return outcome;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
