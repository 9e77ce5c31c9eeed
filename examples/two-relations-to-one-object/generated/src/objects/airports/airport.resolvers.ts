// @generated from model.json#/objects/airport. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **airport**: they answer wherever a resolver of your own takes part in a request. */
export const airportResolvers = {
  Query: {
    /** A page of airports */
    airports: (_parent, args, { queries }, info) => queries.airports(args, info),

    /** Groups of airports with their aggregates and a sample of their records */
    airportsGroupBy: (_parent, args, { queries }, info) => queries.airportsGroupBy(args, info),

    /** The first airport that matches, or null */
    airport: (_parent, args, { queries }, info) => queries.airport(args, info),
  },
  Mutation: {
    /** Create one airport */
    createAirport: (_parent, args, { mutations }, info) => mutations.createAirport(args, info),

    /** Create many airports, all or none */
    createAirports: (_parent, args, { mutations }, info) => mutations.createAirports(args, info),

    /** Change the given fields of all airports that match */
    updateAirports: (_parent, args, { mutations }, info) => mutations.updateAirports(args, info),

    /** Soft-delete all airports that match */
    deleteAirports: (_parent, args, { mutations }, info) => mutations.deleteAirports(args, info),

    /** Remove all airports that match for good */
    destroyAirports: (_parent, args, { mutations }, info) => mutations.destroyAirports(args, info),

    /** Take back the soft deletion of all airports that match */
    restoreAirports: (_parent, args, { mutations }, info) => mutations.restoreAirports(args, info),

    /** Change the given fields of one airport */
    updateAirport: (_parent, args, { mutations }, info) => mutations.updateAirport(args, info),

    /** Soft-delete one airport: it can be restored */
    deleteAirport: (_parent, args, { mutations }, info) => mutations.deleteAirport(args, info),

    /** Remove one airport for good */
    destroyAirport: (_parent, args, { mutations }, info) => mutations.destroyAirport(args, info),

    /** Take back the soft deletion of one airport */
    restoreAirport: (_parent, args, { mutations }, info) => mutations.restoreAirport(args, info),
  },
} satisfies Resolvers;
