// @generated from model.json#/objects/calendarEventParticipant. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **calendarEventParticipant**: they answer wherever a resolver of your own takes part in a request. */
export const calendarEventParticipantResolvers = {
  Query: {
    /** A page of calendarEventParticipants */
    calendarEventParticipants: (_parent, args, { queries }, info) => queries.calendarEventParticipants(args, info),

    /** Groups of calendarEventParticipants with their aggregates and a sample of their records */
    calendarEventParticipantsGroupBy: (_parent, args, { queries }, info) =>
      queries.calendarEventParticipantsGroupBy(args, info),

    /** The first calendarEventParticipant that matches, or null */
    calendarEventParticipant: (_parent, args, { queries }, info) => queries.calendarEventParticipant(args, info),
  },
  Mutation: {
    /** Create one calendarEventParticipant */
    createCalendarEventParticipant: (_parent, args, { mutations }, info) =>
      mutations.createCalendarEventParticipant(args, info),

    /** Create many calendarEventParticipants, all or none */
    createCalendarEventParticipants: (_parent, args, { mutations }, info) =>
      mutations.createCalendarEventParticipants(args, info),

    /** Change the given fields of all calendarEventParticipants that match */
    updateCalendarEventParticipants: (_parent, args, { mutations }, info) =>
      mutations.updateCalendarEventParticipants(args, info),

    /** Soft-delete all calendarEventParticipants that match */
    deleteCalendarEventParticipants: (_parent, args, { mutations }, info) =>
      mutations.deleteCalendarEventParticipants(args, info),

    /** Remove all calendarEventParticipants that match for good */
    destroyCalendarEventParticipants: (_parent, args, { mutations }, info) =>
      mutations.destroyCalendarEventParticipants(args, info),

    /** Take back the soft deletion of all calendarEventParticipants that match */
    restoreCalendarEventParticipants: (_parent, args, { mutations }, info) =>
      mutations.restoreCalendarEventParticipants(args, info),

    /** Change the given fields of one calendarEventParticipant */
    updateCalendarEventParticipant: (_parent, args, { mutations }, info) =>
      mutations.updateCalendarEventParticipant(args, info),

    /** Soft-delete one calendarEventParticipant: it can be restored */
    deleteCalendarEventParticipant: (_parent, args, { mutations }, info) =>
      mutations.deleteCalendarEventParticipant(args, info),

    /** Remove one calendarEventParticipant for good */
    destroyCalendarEventParticipant: (_parent, args, { mutations }, info) =>
      mutations.destroyCalendarEventParticipant(args, info),

    /** Take back the soft deletion of one calendarEventParticipant */
    restoreCalendarEventParticipant: (_parent, args, { mutations }, info) =>
      mutations.restoreCalendarEventParticipant(args, info),
  },
} satisfies Resolvers;
