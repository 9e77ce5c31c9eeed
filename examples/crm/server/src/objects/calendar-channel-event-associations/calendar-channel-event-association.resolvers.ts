// @generated from model.json#/objects/calendarChannelEventAssociation. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **calendarChannelEventAssociation**: they answer wherever a resolver of your own takes part in a request. */
export const calendarChannelEventAssociationResolvers = {
  Query: {
    /** A page of calendarChannelEventAssociations */
    calendarChannelEventAssociations: (_parent, args, { queries }, info) =>
      queries.calendarChannelEventAssociations(args, info),

    /** Groups of calendarChannelEventAssociations with their aggregates and a sample of their records */
    calendarChannelEventAssociationsGroupBy: (_parent, args, { queries }, info) =>
      queries.calendarChannelEventAssociationsGroupBy(args, info),

    /** The first calendarChannelEventAssociation that matches, or null */
    calendarChannelEventAssociation: (_parent, args, { queries }, info) =>
      queries.calendarChannelEventAssociation(args, info),
  },
  Mutation: {
    /** Create one calendarChannelEventAssociation */
    createCalendarChannelEventAssociation: (_parent, args, { mutations }, info) =>
      mutations.createCalendarChannelEventAssociation(args, info),

    /** Create many calendarChannelEventAssociations, all or none */
    createCalendarChannelEventAssociations: (_parent, args, { mutations }, info) =>
      mutations.createCalendarChannelEventAssociations(args, info),

    /** Change the given fields of all calendarChannelEventAssociations that match */
    updateCalendarChannelEventAssociations: (_parent, args, { mutations }, info) =>
      mutations.updateCalendarChannelEventAssociations(args, info),

    /** Soft-delete all calendarChannelEventAssociations that match */
    deleteCalendarChannelEventAssociations: (_parent, args, { mutations }, info) =>
      mutations.deleteCalendarChannelEventAssociations(args, info),

    /** Remove all calendarChannelEventAssociations that match for good */
    destroyCalendarChannelEventAssociations: (_parent, args, { mutations }, info) =>
      mutations.destroyCalendarChannelEventAssociations(args, info),

    /** Take back the soft deletion of all calendarChannelEventAssociations that match */
    restoreCalendarChannelEventAssociations: (_parent, args, { mutations }, info) =>
      mutations.restoreCalendarChannelEventAssociations(args, info),

    /** Change the given fields of one calendarChannelEventAssociation */
    updateCalendarChannelEventAssociation: (_parent, args, { mutations }, info) =>
      mutations.updateCalendarChannelEventAssociation(args, info),

    /** Soft-delete one calendarChannelEventAssociation: it can be restored */
    deleteCalendarChannelEventAssociation: (_parent, args, { mutations }, info) =>
      mutations.deleteCalendarChannelEventAssociation(args, info),

    /** Remove one calendarChannelEventAssociation for good */
    destroyCalendarChannelEventAssociation: (_parent, args, { mutations }, info) =>
      mutations.destroyCalendarChannelEventAssociation(args, info),

    /** Take back the soft deletion of one calendarChannelEventAssociation */
    restoreCalendarChannelEventAssociation: (_parent, args, { mutations }, info) =>
      mutations.restoreCalendarChannelEventAssociation(args, info),
  },
} satisfies Resolvers;
