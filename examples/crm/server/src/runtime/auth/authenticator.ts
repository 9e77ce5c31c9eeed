import type { IncomingMessage } from "node:http";
import type { RecordContext } from "../records/records.js";

/** Who calls, and as whom their writes are recorded. */
export interface Principal extends RecordContext {
  readonly kind: "apiKey";
}

/** Finds out who calls. A later way to sign in is another implementation, or one that asks several. */
export interface Authenticator {
  /** Throws an `ApiError`: FORBIDDEN_EXCEPTION when nothing is presented, UNAUTHENTICATED when it is wrong. */
  authenticate(request: IncomingMessage): Principal | Promise<Principal>;
}
