// @generated from model.json#/objects/message. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **message**: they answer wherever a resolver of your own takes part in a request. */
export const messageResolvers = {
  Query: {
    /** A page of messages */
    messages: (_parent, args, { queries }, info) => queries.messages(args, info),

    /** Groups of messages with their aggregates and a sample of their records */
    messagesGroupBy: (_parent, args, { queries }, info) => queries.messagesGroupBy(args, info),

    /** The first message that matches, or null */
    message: (_parent, args, { queries }, info) => queries.message(args, info),
  },
  Mutation: {
    /** Create one message */
    createMessage: (_parent, args, { mutations }, info) => mutations.createMessage(args, info),

    /** Create many messages, all or none */
    createMessages: (_parent, args, { mutations }, info) => mutations.createMessages(args, info),

    /** Change the given fields of all messages that match */
    updateMessages: (_parent, args, { mutations }, info) => mutations.updateMessages(args, info),

    /** Soft-delete all messages that match */
    deleteMessages: (_parent, args, { mutations }, info) => mutations.deleteMessages(args, info),

    /** Remove all messages that match for good */
    destroyMessages: (_parent, args, { mutations }, info) => mutations.destroyMessages(args, info),

    /** Take back the soft deletion of all messages that match */
    restoreMessages: (_parent, args, { mutations }, info) => mutations.restoreMessages(args, info),

    /** Change the given fields of one message */
    updateMessage: (_parent, args, { mutations }, info) => mutations.updateMessage(args, info),

    /** Soft-delete one message: it can be restored */
    deleteMessage: (_parent, args, { mutations }, info) => mutations.deleteMessage(args, info),

    /** Remove one message for good */
    destroyMessage: (_parent, args, { mutations }, info) => mutations.destroyMessage(args, info),

    /** Take back the soft deletion of one message */
    restoreMessage: (_parent, args, { mutations }, info) => mutations.restoreMessage(args, info),
  },
} satisfies Resolvers;
