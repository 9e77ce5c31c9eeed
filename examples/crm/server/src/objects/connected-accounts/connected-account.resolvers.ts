// @generated from model.json#/objects/connectedAccount. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **connectedAccount**: they answer wherever a resolver of your own takes part in a request. */
export const connectedAccountResolvers = {
  Query: {
    /** A page of connectedAccounts */
    connectedAccounts: (_parent, args, { queries }, info) => queries.connectedAccounts(args, info),

    /** Groups of connectedAccounts with their aggregates and a sample of their records */
    connectedAccountsGroupBy: (_parent, args, { queries }, info) => queries.connectedAccountsGroupBy(args, info),

    /** The first connectedAccount that matches, or null */
    connectedAccount: (_parent, args, { queries }, info) => queries.connectedAccount(args, info),
  },
  Mutation: {
    /** Create one connectedAccount */
    createConnectedAccount: (_parent, args, { mutations }, info) => mutations.createConnectedAccount(args, info),

    /** Create many connectedAccounts, all or none */
    createConnectedAccounts: (_parent, args, { mutations }, info) => mutations.createConnectedAccounts(args, info),

    /** Change the given fields of all connectedAccounts that match */
    updateConnectedAccounts: (_parent, args, { mutations }, info) => mutations.updateConnectedAccounts(args, info),

    /** Soft-delete all connectedAccounts that match */
    deleteConnectedAccounts: (_parent, args, { mutations }, info) => mutations.deleteConnectedAccounts(args, info),

    /** Remove all connectedAccounts that match for good */
    destroyConnectedAccounts: (_parent, args, { mutations }, info) => mutations.destroyConnectedAccounts(args, info),

    /** Take back the soft deletion of all connectedAccounts that match */
    restoreConnectedAccounts: (_parent, args, { mutations }, info) => mutations.restoreConnectedAccounts(args, info),

    /** Change the given fields of one connectedAccount */
    updateConnectedAccount: (_parent, args, { mutations }, info) => mutations.updateConnectedAccount(args, info),

    /** Soft-delete one connectedAccount: it can be restored */
    deleteConnectedAccount: (_parent, args, { mutations }, info) => mutations.deleteConnectedAccount(args, info),

    /** Remove one connectedAccount for good */
    destroyConnectedAccount: (_parent, args, { mutations }, info) => mutations.destroyConnectedAccount(args, info),

    /** Take back the soft deletion of one connectedAccount */
    restoreConnectedAccount: (_parent, args, { mutations }, info) => mutations.restoreConnectedAccount(args, info),
  },
} satisfies Resolvers;
