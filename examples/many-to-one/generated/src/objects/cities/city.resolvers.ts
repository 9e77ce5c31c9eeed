// @generated from model.json#/objects/city. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **city**: they answer wherever a resolver of your own takes part in a request. */
export const cityResolvers = {
  Query: {
    /** A page of cities */
    cities: (_parent, args, { queries }, info) => queries.cities(args, info),

    /** Groups of cities with their aggregates and a sample of their records */
    citiesGroupBy: (_parent, args, { queries }, info) => queries.citiesGroupBy(args, info),

    /** The first city that matches, or null */
    city: (_parent, args, { queries }, info) => queries.city(args, info),
  },
  Mutation: {
    /** Create one city */
    createCity: (_parent, args, { mutations }, info) => mutations.createCity(args, info),

    /** Create many cities, all or none */
    createCities: (_parent, args, { mutations }, info) => mutations.createCities(args, info),

    /** Change the given fields of all cities that match */
    updateCities: (_parent, args, { mutations }, info) => mutations.updateCities(args, info),

    /** Soft-delete all cities that match */
    deleteCities: (_parent, args, { mutations }, info) => mutations.deleteCities(args, info),

    /** Remove all cities that match for good */
    destroyCities: (_parent, args, { mutations }, info) => mutations.destroyCities(args, info),

    /** Take back the soft deletion of all cities that match */
    restoreCities: (_parent, args, { mutations }, info) => mutations.restoreCities(args, info),

    /** Change the given fields of one city */
    updateCity: (_parent, args, { mutations }, info) => mutations.updateCity(args, info),

    /** Soft-delete one city: it can be restored */
    deleteCity: (_parent, args, { mutations }, info) => mutations.deleteCity(args, info),

    /** Remove one city for good */
    destroyCity: (_parent, args, { mutations }, info) => mutations.destroyCity(args, info),

    /** Take back the soft deletion of one city */
    restoreCity: (_parent, args, { mutations }, info) => mutations.restoreCity(args, info),
  },
} satisfies Resolvers;
