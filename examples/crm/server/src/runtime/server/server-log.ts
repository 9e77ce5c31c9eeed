/** Where the server reports. */
export interface ServerLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
  /** One request that is over. */
  request(line: RequestLine): void;
}

export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  /** Without the query, which may hold personal data. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Id of the operation that answered. */
  readonly operation: string | null;
}

/** How grave a request is by the status of its answer. */
export function levelOfStatus(status: number): "info" | "warn" | "error" {
  if (status >= 500) return "error";
  return status >= 400 ? "warn" : "info";
}
