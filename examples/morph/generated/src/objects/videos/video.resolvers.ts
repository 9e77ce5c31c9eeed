// @generated from model.json#/objects/video. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **video**: they answer wherever a resolver of your own takes part in a request. */
export const videoResolvers = {
  Query: {
    /** A page of videos */
    videos: (_parent, args, { queries }, info) => queries.videos(args, info),

    /** Groups of videos with their aggregates and a sample of their records */
    videosGroupBy: (_parent, args, { queries }, info) => queries.videosGroupBy(args, info),

    /** The first video that matches, or null */
    video: (_parent, args, { queries }, info) => queries.video(args, info),
  },
  Mutation: {
    /** Create one video */
    createVideo: (_parent, args, { mutations }, info) => mutations.createVideo(args, info),

    /** Create many videos, all or none */
    createVideos: (_parent, args, { mutations }, info) => mutations.createVideos(args, info),

    /** Change the given fields of all videos that match */
    updateVideos: (_parent, args, { mutations }, info) => mutations.updateVideos(args, info),

    /** Soft-delete all videos that match */
    deleteVideos: (_parent, args, { mutations }, info) => mutations.deleteVideos(args, info),

    /** Remove all videos that match for good */
    destroyVideos: (_parent, args, { mutations }, info) => mutations.destroyVideos(args, info),

    /** Take back the soft deletion of all videos that match */
    restoreVideos: (_parent, args, { mutations }, info) => mutations.restoreVideos(args, info),

    /** Change the given fields of one video */
    updateVideo: (_parent, args, { mutations }, info) => mutations.updateVideo(args, info),

    /** Soft-delete one video: it can be restored */
    deleteVideo: (_parent, args, { mutations }, info) => mutations.deleteVideo(args, info),

    /** Remove one video for good */
    destroyVideo: (_parent, args, { mutations }, info) => mutations.destroyVideo(args, info),

    /** Take back the soft deletion of one video */
    restoreVideo: (_parent, args, { mutations }, info) => mutations.restoreVideo(args, info),
  },
} satisfies Resolvers;
