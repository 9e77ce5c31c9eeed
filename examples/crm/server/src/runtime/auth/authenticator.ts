import type { IncomingMessage } from "node:http";
import type { RecordContext } from "../records/records.js";

/** Who calls, as whom their writes are recorded, and what they may do. */
export interface Principal extends RecordContext {
  /** The key the server was started with, or one that was made through the metadata APIs. */
  readonly kind: "adminKey" | "apiKey";
  /** Tells callers apart where something is counted per key: the id of the API key, or `admin`. */
  readonly id: string;
}

/** Finds out who calls. A later way to sign in is another implementation, or one that asks several. */
export interface Authenticator {
  /** Throws an `ApiError`: FORBIDDEN_EXCEPTION when nothing is presented, UNAUTHENTICATED when it is wrong. */
  authenticate(request: IncomingMessage): Principal | Promise<Principal>;
}
