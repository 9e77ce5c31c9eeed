import type { ServerResponse } from "node:http";
import type { Principal } from "../../auth/authenticator.js";
import type { Snapshot } from "../../live/snapshot.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import type { ExecutionContext } from "../execute/execute-operation.js";
import type { GraphqlSurface } from "../graphql-surface.js";
import type { EventStream } from "../subscribe/event-stream.js";
import type { SubscriptionCall } from "../subscribe/record-subscription.js";

/** What lies behind one GraphQL path: its schema, and what runs its operations. */
export interface GraphqlEndpoint {
  readonly surface: (snapshot: Snapshot) => GraphqlSurface;
  /** The finished text of the response body. */
  readonly execute: (operation: PreparedOperation, context: EndpointContext) => Promise<string>;
  /** Null where the schema has no subscriptions. */
  readonly subscriptions: SubscriptionSource | null;
}

/** What an operation runs on: the state of the model that the request began with, and who calls. */
export interface EndpointContext extends ExecutionContext {
  readonly snapshot: Snapshot;
  readonly caller: Principal;
}

export interface SubscriptionSource {
  /** @throws ApiError when no more may be opened */
  openStream(response: ServerResponse, caller: string): EventStream;
  run(call: Omit<SubscriptionCall, "live" | "events">): void;
}
