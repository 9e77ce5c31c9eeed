// @generated from model.json#/objects/messageChannel. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **messageChannel**: they answer wherever a resolver of your own takes part in a request. */
export const messageChannelResolvers = {
  Query: {
    /** A page of messageChannels */
    messageChannels: (_parent, args, { queries }, info) => queries.messageChannels(args, info),

    /** Groups of messageChannels with their aggregates and a sample of their records */
    messageChannelsGroupBy: (_parent, args, { queries }, info) => queries.messageChannelsGroupBy(args, info),

    /** The first messageChannel that matches, or null */
    messageChannel: (_parent, args, { queries }, info) => queries.messageChannel(args, info),
  },
  Mutation: {
    /** Create one messageChannel */
    createMessageChannel: (_parent, args, { mutations }, info) => mutations.createMessageChannel(args, info),

    /** Create many messageChannels, all or none */
    createMessageChannels: (_parent, args, { mutations }, info) => mutations.createMessageChannels(args, info),

    /** Change the given fields of all messageChannels that match */
    updateMessageChannels: (_parent, args, { mutations }, info) => mutations.updateMessageChannels(args, info),

    /** Soft-delete all messageChannels that match */
    deleteMessageChannels: (_parent, args, { mutations }, info) => mutations.deleteMessageChannels(args, info),

    /** Remove all messageChannels that match for good */
    destroyMessageChannels: (_parent, args, { mutations }, info) => mutations.destroyMessageChannels(args, info),

    /** Take back the soft deletion of all messageChannels that match */
    restoreMessageChannels: (_parent, args, { mutations }, info) => mutations.restoreMessageChannels(args, info),

    /** Change the given fields of one messageChannel */
    updateMessageChannel: (_parent, args, { mutations }, info) => mutations.updateMessageChannel(args, info),

    /** Soft-delete one messageChannel: it can be restored */
    deleteMessageChannel: (_parent, args, { mutations }, info) => mutations.deleteMessageChannel(args, info),

    /** Remove one messageChannel for good */
    destroyMessageChannel: (_parent, args, { mutations }, info) => mutations.destroyMessageChannel(args, info),

    /** Take back the soft deletion of one messageChannel */
    restoreMessageChannel: (_parent, args, { mutations }, info) => mutations.restoreMessageChannel(args, info),
  },
} satisfies Resolvers;
