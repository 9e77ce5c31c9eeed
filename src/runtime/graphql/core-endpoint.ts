import type { Live } from "../live/live.js";
import type { RecordEvents } from "../records/events/record-events.js";
import { coreSurfaces } from "./core-surfaces.js";
import { defaultGraphqlLimits, type GraphqlLimits } from "./document/graphql-limits.js";
import { executeOperation } from "./execute/execute-operation.js";
import type { GraphqlEndpoint } from "./http/graphql-endpoint.js";
import { resolvingExecutor, type ServerResolvers } from "./resolvers/resolving-executor.js";
import type { EventStreams } from "./subscribe/event-streams.js";
import { runRecordSubscription } from "./subscribe/record-subscription.js";

export interface CoreEndpointParts {
  readonly live: Live;
  readonly events: RecordEvents;
  readonly streams: EventStreams;
  readonly resolvers?: ServerResolvers | undefined;
  readonly limits?: GraphqlLimits | undefined;
}

/** GraphQL Core: the records of the live model. */
export function coreEndpoint({ live, events, streams, resolvers, limits }: CoreEndpointParts): GraphqlEndpoint {
  return {
    surface: coreSurfaces(live, limits ?? defaultGraphqlLimits),
    execute: resolvers === undefined ? executeOperation : resolvingExecutor(resolvers),
    subscriptions: {
      openStream: (response, caller) => streams.open(response, caller),
      run: (call) => runRecordSubscription({ ...call, live, events }),
    },
  };
}
