// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import { placeResolvers } from "../objects/places/place.resolvers.js";
import { sampleResolvers } from "../objects/samples/sample.resolvers.js";
import { siteResolvers } from "../objects/sites/site.resolvers.js";
import type { Resolvers, Scalars } from "./core.types.js";

/** Resolvers of your own, for fields of any object type. Subscriptions and scalars have none. */
export type CustomResolvers = Omit<Resolvers, "Subscription" | keyof Scalars>;

/** The resolvers of every object, by root type. */
export const objectResolvers = {
  Query: {
    ...placeResolvers.Query,
    ...sampleResolvers.Query,
    ...siteResolvers.Query,
  },
  Mutation: {
    ...placeResolvers.Mutation,
    ...sampleResolvers.Mutation,
    ...siteResolvers.Mutation,
  },
} satisfies Resolvers;
