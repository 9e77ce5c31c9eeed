import type { GraphqlEndpoint } from "./http/graphql-endpoint.js";
import type { Live } from "../live/live.js";
import type { RecordEvents } from "../records/events/record-events.js";
import { resolvingExecutor, type ServerResolvers } from "./resolvers/resolving-executor.js";
import type { EventStreams } from "./subscribe/event-streams.js";
import { runRecordSubscription } from "./subscribe/record-subscription.js";

/** GraphQL Core: the records of the live model. */
export function coreEndpoint(
  live: Live,
  events: RecordEvents,
  streams: EventStreams,
  resolvers: ServerResolvers = { generated: {}, custom: {} },
): GraphqlEndpoint {
  return {
    surface: (snapshot) => snapshot.graphql,
    execute: resolvingExecutor(resolvers),
    subscriptions: {
      openStream: (response, caller) => streams.open(response, caller),
      run: (call) => runRecordSubscription({ ...call, live, events }),
    },
  };
}
