// @generated from model.json#/objects/blocklist. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **blocklist**: they answer wherever a resolver of your own takes part in a request. */
export const blocklistResolvers = {
  Query: {
    /** A page of blocklists */
    blocklists: (_parent, args, { queries }, info) => queries.blocklists(args, info),

    /** Groups of blocklists with their aggregates and a sample of their records */
    blocklistsGroupBy: (_parent, args, { queries }, info) => queries.blocklistsGroupBy(args, info),

    /** The first blocklist that matches, or null */
    blocklist: (_parent, args, { queries }, info) => queries.blocklist(args, info),
  },
  Mutation: {
    /** Create one blocklist */
    createBlocklist: (_parent, args, { mutations }, info) => mutations.createBlocklist(args, info),

    /** Create many blocklists, all or none */
    createBlocklists: (_parent, args, { mutations }, info) => mutations.createBlocklists(args, info),

    /** Change the given fields of all blocklists that match */
    updateBlocklists: (_parent, args, { mutations }, info) => mutations.updateBlocklists(args, info),

    /** Soft-delete all blocklists that match */
    deleteBlocklists: (_parent, args, { mutations }, info) => mutations.deleteBlocklists(args, info),

    /** Remove all blocklists that match for good */
    destroyBlocklists: (_parent, args, { mutations }, info) => mutations.destroyBlocklists(args, info),

    /** Take back the soft deletion of all blocklists that match */
    restoreBlocklists: (_parent, args, { mutations }, info) => mutations.restoreBlocklists(args, info),

    /** Change the given fields of one blocklist */
    updateBlocklist: (_parent, args, { mutations }, info) => mutations.updateBlocklist(args, info),

    /** Soft-delete one blocklist: it can be restored */
    deleteBlocklist: (_parent, args, { mutations }, info) => mutations.deleteBlocklist(args, info),

    /** Remove one blocklist for good */
    destroyBlocklist: (_parent, args, { mutations }, info) => mutations.destroyBlocklist(args, info),

    /** Take back the soft deletion of one blocklist */
    restoreBlocklist: (_parent, args, { mutations }, info) => mutations.restoreBlocklist(args, info),
  },
} satisfies Resolvers;
