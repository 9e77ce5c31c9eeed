// @generated from model.json#/objects/attachment. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **attachment**: they answer wherever a resolver of your own takes part in a request. */
export const attachmentResolvers = {
  Query: {
    /** A page of attachments */
    attachments: (_parent, args, { queries }, info) => queries.attachments(args, info),

    /** Groups of attachments with their aggregates and a sample of their records */
    attachmentsGroupBy: (_parent, args, { queries }, info) => queries.attachmentsGroupBy(args, info),

    /** The first attachment that matches, or null */
    attachment: (_parent, args, { queries }, info) => queries.attachment(args, info),
  },
  Mutation: {
    /** Create one attachment */
    createAttachment: (_parent, args, { mutations }, info) => mutations.createAttachment(args, info),

    /** Create many attachments, all or none */
    createAttachments: (_parent, args, { mutations }, info) => mutations.createAttachments(args, info),

    /** Change the given fields of all attachments that match */
    updateAttachments: (_parent, args, { mutations }, info) => mutations.updateAttachments(args, info),

    /** Soft-delete all attachments that match */
    deleteAttachments: (_parent, args, { mutations }, info) => mutations.deleteAttachments(args, info),

    /** Remove all attachments that match for good */
    destroyAttachments: (_parent, args, { mutations }, info) => mutations.destroyAttachments(args, info),

    /** Take back the soft deletion of all attachments that match */
    restoreAttachments: (_parent, args, { mutations }, info) => mutations.restoreAttachments(args, info),

    /** Change the given fields of one attachment */
    updateAttachment: (_parent, args, { mutations }, info) => mutations.updateAttachment(args, info),

    /** Soft-delete one attachment: it can be restored */
    deleteAttachment: (_parent, args, { mutations }, info) => mutations.deleteAttachment(args, info),

    /** Remove one attachment for good */
    destroyAttachment: (_parent, args, { mutations }, info) => mutations.destroyAttachment(args, info),

    /** Take back the soft deletion of one attachment */
    restoreAttachment: (_parent, args, { mutations }, info) => mutations.restoreAttachment(args, info),
  },
} satisfies Resolvers;
