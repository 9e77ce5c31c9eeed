import type { Principal } from "../../auth/authenticator.js";
import type { Snapshot } from "../../live/snapshot.js";
import type { Metadata } from "../metadata.js";
import type { ModelOperations } from "../model-operations.js";

/** What resolvers of GraphQL Metadata work with; one per request. */
export interface MetadataResolverContext {
  readonly metadata: Metadata;
  readonly model: ModelOperations;
  /** The model as it was when the request came. */
  readonly snapshot: Snapshot;
  readonly principal: Principal;
}

/** Arguments as graphql-js has checked and completed them; inputs inside are still JSON. */
export type MetadataArguments = Readonly<Record<string, unknown>>;

/** Answers one field; `Source` is what the resolver of the parent answered. */
export type MetadataResolver<Source> = (
  source: Source,
  args: MetadataArguments,
  context: MetadataResolverContext,
) => unknown;

/** Resolvers of the fields of one type; a field without one is the property of its name. */
export type MetadataResolvers<Source> = Readonly<Record<string, MetadataResolver<Source>>>;
