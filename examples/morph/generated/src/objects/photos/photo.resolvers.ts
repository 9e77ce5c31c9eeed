// @generated from model.json#/objects/photo. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **photo**: they answer wherever a resolver of your own takes part in a request. */
export const photoResolvers = {
  Query: {
    /** A page of photos */
    photos: (_parent, args, { queries }, info) => queries.photos(args, info),

    /** Groups of photos with their aggregates and a sample of their records */
    photosGroupBy: (_parent, args, { queries }, info) => queries.photosGroupBy(args, info),

    /** The first photo that matches, or null */
    photo: (_parent, args, { queries }, info) => queries.photo(args, info),
  },
  Mutation: {
    /** Create one photo */
    createPhoto: (_parent, args, { mutations }, info) => mutations.createPhoto(args, info),

    /** Create many photos, all or none */
    createPhotos: (_parent, args, { mutations }, info) => mutations.createPhotos(args, info),

    /** Change the given fields of all photos that match */
    updatePhotos: (_parent, args, { mutations }, info) => mutations.updatePhotos(args, info),

    /** Soft-delete all photos that match */
    deletePhotos: (_parent, args, { mutations }, info) => mutations.deletePhotos(args, info),

    /** Remove all photos that match for good */
    destroyPhotos: (_parent, args, { mutations }, info) => mutations.destroyPhotos(args, info),

    /** Take back the soft deletion of all photos that match */
    restorePhotos: (_parent, args, { mutations }, info) => mutations.restorePhotos(args, info),

    /** Change the given fields of one photo */
    updatePhoto: (_parent, args, { mutations }, info) => mutations.updatePhoto(args, info),

    /** Soft-delete one photo: it can be restored */
    deletePhoto: (_parent, args, { mutations }, info) => mutations.deletePhoto(args, info),

    /** Remove one photo for good */
    destroyPhoto: (_parent, args, { mutations }, info) => mutations.destroyPhoto(args, info),

    /** Take back the soft deletion of one photo */
    restorePhoto: (_parent, args, { mutations }, info) => mutations.restorePhoto(args, info),
  },
} satisfies Resolvers;
