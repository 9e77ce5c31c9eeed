// @generated from model.json#/objects/messageParticipant. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **messageParticipant**: they answer wherever a resolver of your own takes part in a request. */
export const messageParticipantResolvers = {
  Query: {
    /** A page of messageParticipants */
    messageParticipants: (_parent, args, { queries }, info) => queries.messageParticipants(args, info),

    /** Groups of messageParticipants with their aggregates and a sample of their records */
    messageParticipantsGroupBy: (_parent, args, { queries }, info) => queries.messageParticipantsGroupBy(args, info),

    /** The first messageParticipant that matches, or null */
    messageParticipant: (_parent, args, { queries }, info) => queries.messageParticipant(args, info),
  },
  Mutation: {
    /** Create one messageParticipant */
    createMessageParticipant: (_parent, args, { mutations }, info) => mutations.createMessageParticipant(args, info),

    /** Create many messageParticipants, all or none */
    createMessageParticipants: (_parent, args, { mutations }, info) => mutations.createMessageParticipants(args, info),

    /** Change the given fields of all messageParticipants that match */
    updateMessageParticipants: (_parent, args, { mutations }, info) => mutations.updateMessageParticipants(args, info),

    /** Soft-delete all messageParticipants that match */
    deleteMessageParticipants: (_parent, args, { mutations }, info) => mutations.deleteMessageParticipants(args, info),

    /** Remove all messageParticipants that match for good */
    destroyMessageParticipants: (_parent, args, { mutations }, info) =>
      mutations.destroyMessageParticipants(args, info),

    /** Take back the soft deletion of all messageParticipants that match */
    restoreMessageParticipants: (_parent, args, { mutations }, info) =>
      mutations.restoreMessageParticipants(args, info),

    /** Change the given fields of one messageParticipant */
    updateMessageParticipant: (_parent, args, { mutations }, info) => mutations.updateMessageParticipant(args, info),

    /** Soft-delete one messageParticipant: it can be restored */
    deleteMessageParticipant: (_parent, args, { mutations }, info) => mutations.deleteMessageParticipant(args, info),

    /** Remove one messageParticipant for good */
    destroyMessageParticipant: (_parent, args, { mutations }, info) => mutations.destroyMessageParticipant(args, info),

    /** Take back the soft deletion of one messageParticipant */
    restoreMessageParticipant: (_parent, args, { mutations }, info) => mutations.restoreMessageParticipant(args, info),
  },
} satisfies Resolvers;
