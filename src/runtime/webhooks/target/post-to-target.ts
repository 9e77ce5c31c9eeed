import { request as requestHttp, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { resolveTarget, type LookUpAddresses } from "./resolve-target.js";

export interface TargetAccess {
  readonly lookUp: LookUpAddresses;
  readonly allowsPrivate: boolean;
}

export interface TargetPost extends TargetAccess {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends everything that is still going on. */
  readonly signal: AbortSignal;
}

export interface TargetAnswer {
  readonly status: number;
  /** Where a redirect leads. */
  readonly location: string | null;
  readonly retryAfter: string | null;
}

/** More of an answer is not read. */
const readBytes = 64 * 1024;

/** Posts once, to an address that has been checked; redirects are for the caller. @throws PrivateTarget */
export async function postToTarget({
  url,
  headers,
  body,
  signal,
  lookUp,
  allowsPrivate,
}: TargetPost): Promise<TargetAnswer> {
  const addresses = await orAborted(resolveTarget(url, lookUp, allowsPrivate), signal);
  const bytes = Buffer.from(body);
  const options: RequestOptions = {
    method: "POST",
    headers: { ...headers, "Content-Length": bytes.length },
    // A connection of its own each time: a kept one would go to an address that was checked for somebody else.
    agent: false,
    lookup: answering(addresses),
    signal,
  };
  return await new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps(url, options) : requestHttp(url, options);
    request.on("error", reject);
    request.on("response", (response) => resolve(readAnswer(response)));
    request.end(bytes);
  });
}

/** The status is all that counts; the body is read so that its sender is done. */
async function readAnswer(response: IncomingMessage): Promise<TargetAnswer> {
  try {
    let received = 0;
    for await (const chunk of response) {
      received += (chunk as Buffer).length;
      if (received > readBytes) break;
    }
  } catch {
    // What was cut off has told its status all the same.
  }
  response.destroy();
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location ?? null,
    retryAfter: response.headers["retry-after"] ?? null,
  };
}

/** Stands in for the name service with what it has answered before. */
function answering(addresses: readonly string[]): LookupFunction {
  const entries = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const wanted = entries.filter(({ family }) => !options.family || Number(options.family) === family);
    const [first] = wanted;
    if (first === undefined)
      callback(Object.assign(new Error("No address of this family"), { code: "ENOTFOUND" }), "", 0);
    else if (options.all === true) callback(null, wanted);
    else callback(null, first.address, first.family);
  };
}

/** A look-up can't be stopped; it is not waited for. */
function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
