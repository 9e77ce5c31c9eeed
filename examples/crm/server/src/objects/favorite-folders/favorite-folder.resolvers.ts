// @generated from model.json#/objects/favoriteFolder. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **favoriteFolder**: they answer wherever a resolver of your own takes part in a request. */
export const favoriteFolderResolvers = {
  Query: {
    /** A page of favoriteFolders */
    favoriteFolders: (_parent, args, { queries }, info) => queries.favoriteFolders(args, info),

    /** Groups of favoriteFolders with their aggregates and a sample of their records */
    favoriteFoldersGroupBy: (_parent, args, { queries }, info) => queries.favoriteFoldersGroupBy(args, info),

    /** The first favoriteFolder that matches, or null */
    favoriteFolder: (_parent, args, { queries }, info) => queries.favoriteFolder(args, info),
  },
  Mutation: {
    /** Create one favoriteFolder */
    createFavoriteFolder: (_parent, args, { mutations }, info) => mutations.createFavoriteFolder(args, info),

    /** Create many favoriteFolders, all or none */
    createFavoriteFolders: (_parent, args, { mutations }, info) => mutations.createFavoriteFolders(args, info),

    /** Change the given fields of all favoriteFolders that match */
    updateFavoriteFolders: (_parent, args, { mutations }, info) => mutations.updateFavoriteFolders(args, info),

    /** Soft-delete all favoriteFolders that match */
    deleteFavoriteFolders: (_parent, args, { mutations }, info) => mutations.deleteFavoriteFolders(args, info),

    /** Remove all favoriteFolders that match for good */
    destroyFavoriteFolders: (_parent, args, { mutations }, info) => mutations.destroyFavoriteFolders(args, info),

    /** Take back the soft deletion of all favoriteFolders that match */
    restoreFavoriteFolders: (_parent, args, { mutations }, info) => mutations.restoreFavoriteFolders(args, info),

    /** Change the given fields of one favoriteFolder */
    updateFavoriteFolder: (_parent, args, { mutations }, info) => mutations.updateFavoriteFolder(args, info),

    /** Soft-delete one favoriteFolder: it can be restored */
    deleteFavoriteFolder: (_parent, args, { mutations }, info) => mutations.deleteFavoriteFolder(args, info),

    /** Remove one favoriteFolder for good */
    destroyFavoriteFolder: (_parent, args, { mutations }, info) => mutations.destroyFavoriteFolder(args, info),

    /** Take back the soft deletion of one favoriteFolder */
    restoreFavoriteFolder: (_parent, args, { mutations }, info) => mutations.restoreFavoriteFolder(args, info),
  },
} satisfies Resolvers;
