import autocannon from "autocannon";
import type { BenchRequest } from "./workloads.js";

export interface LoadResult {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Milliseconds that the slowest answer took. */
  readonly longest: number;
}

/** Sends requests in turn over keep-alive connections; any answer but 2xx fails the run. */
export async function load(
  url: string,
  requests: readonly BenchRequest[],
  seconds: number,
  key: string,
): Promise<LoadResult> {
  const result = await autocannon({
    url,
    connections: 32,
    duration: seconds,
    requests: requests.map((request) => ({
      method: request.method,
      path: request.path,
      headers: {
        authorization: `Bearer ${key}`,
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
    })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(
      `${url}: ${result.non2xx} answers were no success, ${result.errors} failed (${JSON.stringify(result.statusCodeStats)})`,
    );
  const requestsAnswered = result["2xx"];
  return {
    requests: requestsAnswered,
    requestsPerSecond: requestsAnswered / result.duration,
    p99: result.latency.p99,
    longest: result.latency.max,
  };
}
