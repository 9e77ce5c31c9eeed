// @generated from model.json#/objects/timelineActivity. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **timelineActivity**: they answer wherever a resolver of your own takes part in a request. */
export const timelineActivityResolvers = {
  Query: {
    /** A page of timelineActivities */
    timelineActivities: (_parent, args, { queries }, info) => queries.timelineActivities(args, info),

    /** Groups of timelineActivities with their aggregates and a sample of their records */
    timelineActivitiesGroupBy: (_parent, args, { queries }, info) => queries.timelineActivitiesGroupBy(args, info),

    /** The first timelineActivity that matches, or null */
    timelineActivity: (_parent, args, { queries }, info) => queries.timelineActivity(args, info),
  },
  Mutation: {
    /** Create one timelineActivity */
    createTimelineActivity: (_parent, args, { mutations }, info) => mutations.createTimelineActivity(args, info),

    /** Create many timelineActivities, all or none */
    createTimelineActivities: (_parent, args, { mutations }, info) => mutations.createTimelineActivities(args, info),

    /** Change the given fields of all timelineActivities that match */
    updateTimelineActivities: (_parent, args, { mutations }, info) => mutations.updateTimelineActivities(args, info),

    /** Soft-delete all timelineActivities that match */
    deleteTimelineActivities: (_parent, args, { mutations }, info) => mutations.deleteTimelineActivities(args, info),

    /** Remove all timelineActivities that match for good */
    destroyTimelineActivities: (_parent, args, { mutations }, info) => mutations.destroyTimelineActivities(args, info),

    /** Take back the soft deletion of all timelineActivities that match */
    restoreTimelineActivities: (_parent, args, { mutations }, info) => mutations.restoreTimelineActivities(args, info),

    /** Change the given fields of one timelineActivity */
    updateTimelineActivity: (_parent, args, { mutations }, info) => mutations.updateTimelineActivity(args, info),

    /** Soft-delete one timelineActivity: it can be restored */
    deleteTimelineActivity: (_parent, args, { mutations }, info) => mutations.deleteTimelineActivity(args, info),

    /** Remove one timelineActivity for good */
    destroyTimelineActivity: (_parent, args, { mutations }, info) => mutations.destroyTimelineActivity(args, info),

    /** Take back the soft deletion of one timelineActivity */
    restoreTimelineActivity: (_parent, args, { mutations }, info) => mutations.restoreTimelineActivity(args, info),
  },
} satisfies Resolvers;
