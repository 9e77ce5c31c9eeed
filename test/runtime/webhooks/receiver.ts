import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { JsonObject } from "../../../src/core/json/json-value.js";

export interface ReceivedPost {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly json: JsonObject;
}

export interface Receiver {
  readonly port: number;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly received: ReceivedPost[];
  /** How it answers from now on; 204 when it is not set. */
  answer: ((post: ReceivedPost, response: ServerResponse) => void) | null;
  close(): Promise<void>;
}

/** An HTTP server of its own that keeps what is posted to it. */
export async function openReceiver(): Promise<Receiver> {
  const received: ReceivedPost[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => void (body += chunk));
    request.on("end", () => {
      const { url = "", method = "", headers } = request;
      const json = body === "" ? {} : (JSON.parse(body) as JsonObject);
      const post = { path: url, method, headers, body, json };
      received.push(post);
      if (receiver.answer === null) response.writeHead(204).end();
      else receiver.answer(post, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    port,
    url: `http://127.0.0.1:${port}`,
    received,
    answer: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
