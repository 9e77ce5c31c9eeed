// @generated from model.json#/objects/messageChannelMessageAssociation. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **messageChannelMessageAssociation**: they answer wherever a resolver of your own takes part in a request. */
export const messageChannelMessageAssociationResolvers = {
  Query: {
    /** A page of messageChannelMessageAssociations */
    messageChannelMessageAssociations: (_parent, args, { queries }, info) =>
      queries.messageChannelMessageAssociations(args, info),

    /** Groups of messageChannelMessageAssociations with their aggregates and a sample of their records */
    messageChannelMessageAssociationsGroupBy: (_parent, args, { queries }, info) =>
      queries.messageChannelMessageAssociationsGroupBy(args, info),

    /** The first messageChannelMessageAssociation that matches, or null */
    messageChannelMessageAssociation: (_parent, args, { queries }, info) =>
      queries.messageChannelMessageAssociation(args, info),
  },
  Mutation: {
    /** Create one messageChannelMessageAssociation */
    createMessageChannelMessageAssociation: (_parent, args, { mutations }, info) =>
      mutations.createMessageChannelMessageAssociation(args, info),

    /** Create many messageChannelMessageAssociations, all or none */
    createMessageChannelMessageAssociations: (_parent, args, { mutations }, info) =>
      mutations.createMessageChannelMessageAssociations(args, info),

    /** Change the given fields of all messageChannelMessageAssociations that match */
    updateMessageChannelMessageAssociations: (_parent, args, { mutations }, info) =>
      mutations.updateMessageChannelMessageAssociations(args, info),

    /** Soft-delete all messageChannelMessageAssociations that match */
    deleteMessageChannelMessageAssociations: (_parent, args, { mutations }, info) =>
      mutations.deleteMessageChannelMessageAssociations(args, info),

    /** Remove all messageChannelMessageAssociations that match for good */
    destroyMessageChannelMessageAssociations: (_parent, args, { mutations }, info) =>
      mutations.destroyMessageChannelMessageAssociations(args, info),

    /** Take back the soft deletion of all messageChannelMessageAssociations that match */
    restoreMessageChannelMessageAssociations: (_parent, args, { mutations }, info) =>
      mutations.restoreMessageChannelMessageAssociations(args, info),

    /** Change the given fields of one messageChannelMessageAssociation */
    updateMessageChannelMessageAssociation: (_parent, args, { mutations }, info) =>
      mutations.updateMessageChannelMessageAssociation(args, info),

    /** Soft-delete one messageChannelMessageAssociation: it can be restored */
    deleteMessageChannelMessageAssociation: (_parent, args, { mutations }, info) =>
      mutations.deleteMessageChannelMessageAssociation(args, info),

    /** Remove one messageChannelMessageAssociation for good */
    destroyMessageChannelMessageAssociation: (_parent, args, { mutations }, info) =>
      mutations.destroyMessageChannelMessageAssociation(args, info),

    /** Take back the soft deletion of one messageChannelMessageAssociation */
    restoreMessageChannelMessageAssociation: (_parent, args, { mutations }, info) =>
      mutations.restoreMessageChannelMessageAssociation(args, info),
  },
} satisfies Resolvers;
