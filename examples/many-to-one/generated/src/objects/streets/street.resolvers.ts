// @generated from model.json#/objects/street. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **street**: they answer wherever a resolver of your own takes part in a request. */
export const streetResolvers = {
  Query: {
    /** A page of streets */
    streets: (_parent, args, { queries }, info) => queries.streets(args, info),

    /** Groups of streets with their aggregates and a sample of their records */
    streetsGroupBy: (_parent, args, { queries }, info) => queries.streetsGroupBy(args, info),

    /** The first street that matches, or null */
    street: (_parent, args, { queries }, info) => queries.street(args, info),
  },
  Mutation: {
    /** Create one street */
    createStreet: (_parent, args, { mutations }, info) => mutations.createStreet(args, info),

    /** Create many streets, all or none */
    createStreets: (_parent, args, { mutations }, info) => mutations.createStreets(args, info),

    /** Change the given fields of all streets that match */
    updateStreets: (_parent, args, { mutations }, info) => mutations.updateStreets(args, info),

    /** Soft-delete all streets that match */
    deleteStreets: (_parent, args, { mutations }, info) => mutations.deleteStreets(args, info),

    /** Remove all streets that match for good */
    destroyStreets: (_parent, args, { mutations }, info) => mutations.destroyStreets(args, info),

    /** Take back the soft deletion of all streets that match */
    restoreStreets: (_parent, args, { mutations }, info) => mutations.restoreStreets(args, info),

    /** Change the given fields of one street */
    updateStreet: (_parent, args, { mutations }, info) => mutations.updateStreet(args, info),

    /** Soft-delete one street: it can be restored */
    deleteStreet: (_parent, args, { mutations }, info) => mutations.deleteStreet(args, info),

    /** Remove one street for good */
    destroyStreet: (_parent, args, { mutations }, info) => mutations.destroyStreet(args, info),

    /** Take back the soft deletion of one street */
    restoreStreet: (_parent, args, { mutations }, info) => mutations.restoreStreet(args, info),
  },
} satisfies Resolvers;
