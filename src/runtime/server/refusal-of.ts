import { ApiError } from "../errors/api-error.js";
import { isDatabaseError } from "../database/database.js";
import { DatabaseUnavailable, isConnectionLost } from "../database/database-unavailable.js";
import { mapDatabaseError } from "../errors/map-database-error.js";
import { HttpRefusal } from "./http-refusal.js";

/** What a thrown value tells the client, or null when it is an error of the server itself. */
export function refusalOf(error: unknown): ApiError | null {
  if (error instanceof ApiError) return withRetryAfter(error);
  if (error instanceof DatabaseUnavailable || isConnectionLost(error))
    return withRetryAfter(new ApiError("SERVICE_UNAVAILABLE", "The database cannot be reached at the moment"));
  if (isDatabaseError(error)) {
    const mapped = mapDatabaseError(error);
    return mapped === null ? null : withRetryAfter(mapped);
  }
  // Express's router throws it for a path that is not percent-encoded UTF-8.
  if (error instanceof URIError) return new ApiError("INVALID_PATH", "The path is not percent-encoded UTF-8");
  return null;
}

function withRetryAfter(error: ApiError): ApiError {
  if (error.status !== 503 || error instanceof HttpRefusal) return error;
  return new HttpRefusal(error.code, error.message, ["retry-after", "1"], error.details);
}
