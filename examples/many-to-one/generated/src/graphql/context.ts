// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import type { ObjectTypesByName } from "../objects/index.js";
import type { ResolverContext } from "../runtime/graphql/resolvers/resolver-context.js";
import type { MutationResolvers, QueryResolvers } from "./core.types.js";

/** What resolvers are given: the caller's records, and the server's own answers to root fields. */
export type GraphqlContext = ResolverContext<ObjectTypesByName, QueryResolvers<unknown>, MutationResolvers<unknown>>;
