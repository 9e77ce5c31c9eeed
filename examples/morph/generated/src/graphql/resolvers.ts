// @generated from model.json#. Do not edit: your own code goes in src/custom/.

import { commentResolvers } from "../objects/comments/comment.resolvers.js";
import { photoResolvers } from "../objects/photos/photo.resolvers.js";
import { videoResolvers } from "../objects/videos/video.resolvers.js";
import type { Resolvers, Scalars } from "./core.types.js";

/** Resolvers of your own, for fields of any object type. Subscriptions and scalars have none. */
export type CustomResolvers = Omit<Resolvers, "Subscription" | keyof Scalars>;

/** The resolvers of every object, by root type. */
export const objectResolvers = {
  Query: {
    ...commentResolvers.Query,
    ...photoResolvers.Query,
    ...videoResolvers.Query,
  },
  Mutation: {
    ...commentResolvers.Mutation,
    ...photoResolvers.Mutation,
    ...videoResolvers.Mutation,
  },
} satisfies Resolvers;
