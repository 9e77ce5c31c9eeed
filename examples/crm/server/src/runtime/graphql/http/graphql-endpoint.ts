import type { ServerResponse } from "node:http";
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
  readonly execute: (operation: PreparedOperation, context: ExecutionContext) => Promise<string>;
  /** Null where the schema has no subscriptions. */
  readonly subscriptions: SubscriptionSource | null;
}

export interface SubscriptionSource {
  /** @throws ApiError when no more may be opened */
  openStream(response: ServerResponse, caller: string): EventStream;
  run(call: Omit<SubscriptionCall, "live" | "events">): void;
}
