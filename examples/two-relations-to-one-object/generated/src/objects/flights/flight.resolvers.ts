// @generated from model.json#/objects/flight. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **flight**: they answer wherever a resolver of your own takes part in a request. */
export const flightResolvers = {
  Query: {
    /** A page of flights */
    flights: (_parent, args, { queries }, info) => queries.flights(args, info),

    /** Groups of flights with their aggregates and a sample of their records */
    flightsGroupBy: (_parent, args, { queries }, info) => queries.flightsGroupBy(args, info),

    /** The first flight that matches, or null */
    flight: (_parent, args, { queries }, info) => queries.flight(args, info),
  },
  Mutation: {
    /** Create one flight */
    createFlight: (_parent, args, { mutations }, info) => mutations.createFlight(args, info),

    /** Create many flights, all or none */
    createFlights: (_parent, args, { mutations }, info) => mutations.createFlights(args, info),

    /** Change the given fields of all flights that match */
    updateFlights: (_parent, args, { mutations }, info) => mutations.updateFlights(args, info),

    /** Soft-delete all flights that match */
    deleteFlights: (_parent, args, { mutations }, info) => mutations.deleteFlights(args, info),

    /** Remove all flights that match for good */
    destroyFlights: (_parent, args, { mutations }, info) => mutations.destroyFlights(args, info),

    /** Take back the soft deletion of all flights that match */
    restoreFlights: (_parent, args, { mutations }, info) => mutations.restoreFlights(args, info),

    /** Change the given fields of one flight */
    updateFlight: (_parent, args, { mutations }, info) => mutations.updateFlight(args, info),

    /** Soft-delete one flight: it can be restored */
    deleteFlight: (_parent, args, { mutations }, info) => mutations.deleteFlight(args, info),

    /** Remove one flight for good */
    destroyFlight: (_parent, args, { mutations }, info) => mutations.destroyFlight(args, info),

    /** Take back the soft deletion of one flight */
    restoreFlight: (_parent, args, { mutations }, info) => mutations.restoreFlight(args, info),
  },
} satisfies Resolvers;
