import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Unique enough to find a request in the logs of several servers; a counter keeps it cheap. */
const processPrefix = randomBytes(6).toString("hex");
let count = 0;

/** The caller's `x-request-id` when it is a plain token of at most 128 characters, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  if (typeof given === "string" && /^[\w.:/+=-]{1,128}$/.test(given)) return given;
  count += 1;
  return `${processPrefix}-${count.toString(36)}`;
}
