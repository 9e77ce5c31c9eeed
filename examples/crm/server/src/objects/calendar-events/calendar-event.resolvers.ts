// @generated from model.json#/objects/calendarEvent. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **calendarEvent**: they answer wherever a resolver of your own takes part in a request. */
export const calendarEventResolvers = {
  Query: {
    /** A page of calendarEvents */
    calendarEvents: (_parent, args, { queries }, info) => queries.calendarEvents(args, info),

    /** Groups of calendarEvents with their aggregates and a sample of their records */
    calendarEventsGroupBy: (_parent, args, { queries }, info) => queries.calendarEventsGroupBy(args, info),

    /** The first calendarEvent that matches, or null */
    calendarEvent: (_parent, args, { queries }, info) => queries.calendarEvent(args, info),
  },
  Mutation: {
    /** Create one calendarEvent */
    createCalendarEvent: (_parent, args, { mutations }, info) => mutations.createCalendarEvent(args, info),

    /** Create many calendarEvents, all or none */
    createCalendarEvents: (_parent, args, { mutations }, info) => mutations.createCalendarEvents(args, info),

    /** Change the given fields of all calendarEvents that match */
    updateCalendarEvents: (_parent, args, { mutations }, info) => mutations.updateCalendarEvents(args, info),

    /** Soft-delete all calendarEvents that match */
    deleteCalendarEvents: (_parent, args, { mutations }, info) => mutations.deleteCalendarEvents(args, info),

    /** Remove all calendarEvents that match for good */
    destroyCalendarEvents: (_parent, args, { mutations }, info) => mutations.destroyCalendarEvents(args, info),

    /** Take back the soft deletion of all calendarEvents that match */
    restoreCalendarEvents: (_parent, args, { mutations }, info) => mutations.restoreCalendarEvents(args, info),

    /** Change the given fields of one calendarEvent */
    updateCalendarEvent: (_parent, args, { mutations }, info) => mutations.updateCalendarEvent(args, info),

    /** Soft-delete one calendarEvent: it can be restored */
    deleteCalendarEvent: (_parent, args, { mutations }, info) => mutations.deleteCalendarEvent(args, info),

    /** Remove one calendarEvent for good */
    destroyCalendarEvent: (_parent, args, { mutations }, info) => mutations.destroyCalendarEvent(args, info),

    /** Take back the soft deletion of one calendarEvent */
    restoreCalendarEvent: (_parent, args, { mutations }, info) => mutations.restoreCalendarEvent(args, info),
  },
} satisfies Resolvers;
