// @generated from model.json#/objects/messageThread. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **messageThread**: they answer wherever a resolver of your own takes part in a request. */
export const messageThreadResolvers = {
  Query: {
    /** A page of messageThreads */
    messageThreads: (_parent, args, { queries }, info) => queries.messageThreads(args, info),

    /** Groups of messageThreads with their aggregates and a sample of their records */
    messageThreadsGroupBy: (_parent, args, { queries }, info) => queries.messageThreadsGroupBy(args, info),

    /** The first messageThread that matches, or null */
    messageThread: (_parent, args, { queries }, info) => queries.messageThread(args, info),
  },
  Mutation: {
    /** Create one messageThread */
    createMessageThread: (_parent, args, { mutations }, info) => mutations.createMessageThread(args, info),

    /** Create many messageThreads, all or none */
    createMessageThreads: (_parent, args, { mutations }, info) => mutations.createMessageThreads(args, info),

    /** Change the given fields of all messageThreads that match */
    updateMessageThreads: (_parent, args, { mutations }, info) => mutations.updateMessageThreads(args, info),

    /** Soft-delete all messageThreads that match */
    deleteMessageThreads: (_parent, args, { mutations }, info) => mutations.deleteMessageThreads(args, info),

    /** Remove all messageThreads that match for good */
    destroyMessageThreads: (_parent, args, { mutations }, info) => mutations.destroyMessageThreads(args, info),

    /** Take back the soft deletion of all messageThreads that match */
    restoreMessageThreads: (_parent, args, { mutations }, info) => mutations.restoreMessageThreads(args, info),

    /** Change the given fields of one messageThread */
    updateMessageThread: (_parent, args, { mutations }, info) => mutations.updateMessageThread(args, info),

    /** Soft-delete one messageThread: it can be restored */
    deleteMessageThread: (_parent, args, { mutations }, info) => mutations.deleteMessageThread(args, info),

    /** Remove one messageThread for good */
    destroyMessageThread: (_parent, args, { mutations }, info) => mutations.destroyMessageThread(args, info),

    /** Take back the soft deletion of one messageThread */
    restoreMessageThread: (_parent, args, { mutations }, info) => mutations.restoreMessageThread(args, info),
  },
} satisfies Resolvers;
