// @generated from model.json#/objects/messageFolder. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **messageFolder**: they answer wherever a resolver of your own takes part in a request. */
export const messageFolderResolvers = {
  Query: {
    /** A page of messageFolders */
    messageFolders: (_parent, args, { queries }, info) => queries.messageFolders(args, info),

    /** Groups of messageFolders with their aggregates and a sample of their records */
    messageFoldersGroupBy: (_parent, args, { queries }, info) => queries.messageFoldersGroupBy(args, info),

    /** The first messageFolder that matches, or null */
    messageFolder: (_parent, args, { queries }, info) => queries.messageFolder(args, info),
  },
  Mutation: {
    /** Create one messageFolder */
    createMessageFolder: (_parent, args, { mutations }, info) => mutations.createMessageFolder(args, info),

    /** Create many messageFolders, all or none */
    createMessageFolders: (_parent, args, { mutations }, info) => mutations.createMessageFolders(args, info),

    /** Change the given fields of all messageFolders that match */
    updateMessageFolders: (_parent, args, { mutations }, info) => mutations.updateMessageFolders(args, info),

    /** Soft-delete all messageFolders that match */
    deleteMessageFolders: (_parent, args, { mutations }, info) => mutations.deleteMessageFolders(args, info),

    /** Remove all messageFolders that match for good */
    destroyMessageFolders: (_parent, args, { mutations }, info) => mutations.destroyMessageFolders(args, info),

    /** Take back the soft deletion of all messageFolders that match */
    restoreMessageFolders: (_parent, args, { mutations }, info) => mutations.restoreMessageFolders(args, info),

    /** Change the given fields of one messageFolder */
    updateMessageFolder: (_parent, args, { mutations }, info) => mutations.updateMessageFolder(args, info),

    /** Soft-delete one messageFolder: it can be restored */
    deleteMessageFolder: (_parent, args, { mutations }, info) => mutations.deleteMessageFolder(args, info),

    /** Remove one messageFolder for good */
    destroyMessageFolder: (_parent, args, { mutations }, info) => mutations.destroyMessageFolder(args, info),

    /** Take back the soft deletion of one messageFolder */
    restoreMessageFolder: (_parent, args, { mutations }, info) => mutations.restoreMessageFolder(args, info),
  },
} satisfies Resolvers;
