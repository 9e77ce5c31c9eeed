import type { IncomingMessage } from "node:http";

/** The request as it would be with the key in its header. */
export function withKey(request: IncomingMessage, key: string): IncomingMessage {
  const headers = { ...request.headers, authorization: `Bearer ${key}` };
  return Object.create(request, { headers: { value: headers, enumerable: true } }) as IncomingMessage;
}
