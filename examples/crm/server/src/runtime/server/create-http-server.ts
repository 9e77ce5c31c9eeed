import { createServer, STATUS_CODES, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { ApiError } from "../errors/api-error.js";
import type { MessageClasses } from "./create-served-app.js";
import { errorBody } from "../errors/error-body.js";

/** Bytes of request line and headers; the query string is among them. */
const maximumHeaderBytes = 16 * 1024;

const headersTimeoutMilliseconds = 20_000;

/** A server that clients cannot hold up: slow, endless and malformed requests end in an answer of the usual form. */
export function createHttpServer(
  messages: MessageClasses,
  listener: RequestListener,
  requestTimeoutMilliseconds: number,
): Server {
  const server = createServer(
    {
      ...messages,
      maxHeaderSize: maximumHeaderBytes,
      headersTimeout: Math.min(headersTimeoutMilliseconds, requestTimeoutMilliseconds),
      requestTimeout: requestTimeoutMilliseconds,
      connectionsCheckingInterval: Math.min(5000, requestTimeoutMilliseconds),
      // Longer than the usual 60 s of load balancers, so that they and not this server end idle connections.
      keepAliveTimeout: 65_000,
      noDelay: true,
    },
    listener,
  );
  server.on("clientError", answerBrokenRequest);
  return server;
}

function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = brokenRequests[error.code ?? ""] ?? notHttp;
  const body = errorBody(refusal);
  socket.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ""}\r\n` +
      `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `x-content-type-options: nosniff\r\ncache-control: no-store\r\nconnection: close\r\n\r\n${body}`,
  );
}

const notHttp = new ApiError("BAD_REQUEST", "The request is not valid HTTP");
const brokenRequests: Readonly<Partial<Record<string, ApiError>>> = {
  HPE_HEADER_OVERFLOW: new ApiError(
    "HEADERS_TOO_LARGE",
    `The request line and headers are larger than ${maximumHeaderBytes} bytes together; long filters count among them`,
  ),
  HPE_INVALID_URL: new ApiError(
    "BAD_REQUEST",
    "The URL holds a character that must be percent-encoded, such as a space, or a letter beyond ASCII",
  ),
  ERR_HTTP_REQUEST_TIMEOUT: new ApiError("REQUEST_TIMEOUT", "The request did not arrive in time"),
};
