// @generated from model.json#/objects/place. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **place**: they answer wherever a resolver of your own takes part in a request. */
export const placeResolvers = {
  Query: {
    /** A page of places */
    places: (_parent, args, { queries }, info) => queries.places(args, info),

    /** Groups of places with their aggregates and a sample of their records */
    placesGroupBy: (_parent, args, { queries }, info) => queries.placesGroupBy(args, info),

    /** The first place that matches, or null */
    place: (_parent, args, { queries }, info) => queries.place(args, info),
  },
  Mutation: {
    /** Create one place */
    createPlace: (_parent, args, { mutations }, info) => mutations.createPlace(args, info),

    /** Create many places, all or none */
    createPlaces: (_parent, args, { mutations }, info) => mutations.createPlaces(args, info),

    /** Change the given fields of all places that match */
    updatePlaces: (_parent, args, { mutations }, info) => mutations.updatePlaces(args, info),

    /** Soft-delete all places that match */
    deletePlaces: (_parent, args, { mutations }, info) => mutations.deletePlaces(args, info),

    /** Remove all places that match for good */
    destroyPlaces: (_parent, args, { mutations }, info) => mutations.destroyPlaces(args, info),

    /** Take back the soft deletion of all places that match */
    restorePlaces: (_parent, args, { mutations }, info) => mutations.restorePlaces(args, info),

    /** Change the given fields of one place */
    updatePlace: (_parent, args, { mutations }, info) => mutations.updatePlace(args, info),

    /** Soft-delete one place: it can be restored */
    deletePlace: (_parent, args, { mutations }, info) => mutations.deletePlace(args, info),

    /** Remove one place for good */
    destroyPlace: (_parent, args, { mutations }, info) => mutations.destroyPlace(args, info),

    /** Take back the soft deletion of one place */
    restorePlace: (_parent, args, { mutations }, info) => mutations.restorePlace(args, info),
  },
} satisfies Resolvers;
