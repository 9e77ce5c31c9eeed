// @generated from model.json#/objects/favorite. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **favorite**: they answer wherever a resolver of your own takes part in a request. */
export const favoriteResolvers = {
  Query: {
    /** A page of favorites */
    favorites: (_parent, args, { queries }, info) => queries.favorites(args, info),

    /** Groups of favorites with their aggregates and a sample of their records */
    favoritesGroupBy: (_parent, args, { queries }, info) => queries.favoritesGroupBy(args, info),

    /** The first favorite that matches, or null */
    favorite: (_parent, args, { queries }, info) => queries.favorite(args, info),
  },
  Mutation: {
    /** Create one favorite */
    createFavorite: (_parent, args, { mutations }, info) => mutations.createFavorite(args, info),

    /** Create many favorites, all or none */
    createFavorites: (_parent, args, { mutations }, info) => mutations.createFavorites(args, info),

    /** Change the given fields of all favorites that match */
    updateFavorites: (_parent, args, { mutations }, info) => mutations.updateFavorites(args, info),

    /** Soft-delete all favorites that match */
    deleteFavorites: (_parent, args, { mutations }, info) => mutations.deleteFavorites(args, info),

    /** Remove all favorites that match for good */
    destroyFavorites: (_parent, args, { mutations }, info) => mutations.destroyFavorites(args, info),

    /** Take back the soft deletion of all favorites that match */
    restoreFavorites: (_parent, args, { mutations }, info) => mutations.restoreFavorites(args, info),

    /** Change the given fields of one favorite */
    updateFavorite: (_parent, args, { mutations }, info) => mutations.updateFavorite(args, info),

    /** Soft-delete one favorite: it can be restored */
    deleteFavorite: (_parent, args, { mutations }, info) => mutations.deleteFavorite(args, info),

    /** Remove one favorite for good */
    destroyFavorite: (_parent, args, { mutations }, info) => mutations.destroyFavorite(args, info),

    /** Take back the soft deletion of one favorite */
    restoreFavorite: (_parent, args, { mutations }, info) => mutations.restoreFavorite(args, info),
  },
} satisfies Resolvers;
