import { isDatabaseError } from "./database.js";

/** The database cannot be reached, is starting or stopping, or refuses this server as a whole. Worth trying again later. */
export class DatabaseUnavailable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "DatabaseUnavailable";
  }
}

/** SQLSTATEs that speak of the connection or the whole server, not of the statement. */
const unavailableStates = new Set(["57P01", "57P02", "57P03", "57P05", "53300", "25P03"]);

const socketErrors = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "ENOENT",
  "EACCES",
]);

/** True when the connection the error came from can no longer be used. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === "string" && (socketErrors.has(code) || unavailableStates.has(code) || code.startsWith("08")))
    return true;
  // pg gives its own errors about a closed socket no code.
  return (
    code === undefined &&
    /^(Connection terminated|Client (was closed|has encountered a connection error))/.test(error.message)
  );
}

/** The error to throw for one that a query met: lost connections become `DatabaseUnavailable`, others stay. */
export function asQueryError(error: unknown): unknown {
  return isConnectionLost(error) && !(error instanceof DatabaseUnavailable)
    ? new DatabaseUnavailable("The connection to the database was lost.", error)
    : error;
}

/** The error to throw for one met while connecting to `address`, which must not hold the password. */
export function asConnectError(error: unknown, address: string): DatabaseUnavailable {
  return new DatabaseUnavailable(`Cannot connect to the database at ${address}: ${connectProblem(error)}`, error);
}

function connectProblem(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return connectProblem(error.errors[0]);
  const message = error instanceof Error ? error.message : String(error);
  if (!isDatabaseError(error)) return message;
  if (error.code === "28P01" || error.code === "28000") return `it refuses the user or password (${message}).`;
  if (error.code === "3D000") return `${message}; create it first.`;
  return message;
}
