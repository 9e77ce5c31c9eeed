// @generated from model.json#/objects/calendarChannel. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **calendarChannel**: they answer wherever a resolver of your own takes part in a request. */
export const calendarChannelResolvers = {
  Query: {
    /** A page of calendarChannels */
    calendarChannels: (_parent, args, { queries }, info) => queries.calendarChannels(args, info),

    /** Groups of calendarChannels with their aggregates and a sample of their records */
    calendarChannelsGroupBy: (_parent, args, { queries }, info) => queries.calendarChannelsGroupBy(args, info),

    /** The first calendarChannel that matches, or null */
    calendarChannel: (_parent, args, { queries }, info) => queries.calendarChannel(args, info),
  },
  Mutation: {
    /** Create one calendarChannel */
    createCalendarChannel: (_parent, args, { mutations }, info) => mutations.createCalendarChannel(args, info),

    /** Create many calendarChannels, all or none */
    createCalendarChannels: (_parent, args, { mutations }, info) => mutations.createCalendarChannels(args, info),

    /** Change the given fields of all calendarChannels that match */
    updateCalendarChannels: (_parent, args, { mutations }, info) => mutations.updateCalendarChannels(args, info),

    /** Soft-delete all calendarChannels that match */
    deleteCalendarChannels: (_parent, args, { mutations }, info) => mutations.deleteCalendarChannels(args, info),

    /** Remove all calendarChannels that match for good */
    destroyCalendarChannels: (_parent, args, { mutations }, info) => mutations.destroyCalendarChannels(args, info),

    /** Take back the soft deletion of all calendarChannels that match */
    restoreCalendarChannels: (_parent, args, { mutations }, info) => mutations.restoreCalendarChannels(args, info),

    /** Change the given fields of one calendarChannel */
    updateCalendarChannel: (_parent, args, { mutations }, info) => mutations.updateCalendarChannel(args, info),

    /** Soft-delete one calendarChannel: it can be restored */
    deleteCalendarChannel: (_parent, args, { mutations }, info) => mutations.deleteCalendarChannel(args, info),

    /** Remove one calendarChannel for good */
    destroyCalendarChannel: (_parent, args, { mutations }, info) => mutations.destroyCalendarChannel(args, info),

    /** Take back the soft deletion of one calendarChannel */
    restoreCalendarChannel: (_parent, args, { mutations }, info) => mutations.restoreCalendarChannel(args, info),
  },
} satisfies Resolvers;
