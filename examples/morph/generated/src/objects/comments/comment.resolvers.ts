// @generated from model.json#/objects/comment. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **comment**: they answer wherever a resolver of your own takes part in a request. */
export const commentResolvers = {
  Query: {
    /** A page of comments */
    comments: (_parent, args, { queries }, info) => queries.comments(args, info),

    /** Groups of comments with their aggregates and a sample of their records */
    commentsGroupBy: (_parent, args, { queries }, info) => queries.commentsGroupBy(args, info),

    /** The first comment that matches, or null */
    comment: (_parent, args, { queries }, info) => queries.comment(args, info),
  },
  Mutation: {
    /** Create one comment */
    createComment: (_parent, args, { mutations }, info) => mutations.createComment(args, info),

    /** Create many comments, all or none */
    createComments: (_parent, args, { mutations }, info) => mutations.createComments(args, info),

    /** Change the given fields of all comments that match */
    updateComments: (_parent, args, { mutations }, info) => mutations.updateComments(args, info),

    /** Soft-delete all comments that match */
    deleteComments: (_parent, args, { mutations }, info) => mutations.deleteComments(args, info),

    /** Remove all comments that match for good */
    destroyComments: (_parent, args, { mutations }, info) => mutations.destroyComments(args, info),

    /** Take back the soft deletion of all comments that match */
    restoreComments: (_parent, args, { mutations }, info) => mutations.restoreComments(args, info),

    /** Change the given fields of one comment */
    updateComment: (_parent, args, { mutations }, info) => mutations.updateComment(args, info),

    /** Soft-delete one comment: it can be restored */
    deleteComment: (_parent, args, { mutations }, info) => mutations.deleteComment(args, info),

    /** Remove one comment for good */
    destroyComment: (_parent, args, { mutations }, info) => mutations.destroyComment(args, info),

    /** Take back the soft deletion of one comment */
    restoreComment: (_parent, args, { mutations }, info) => mutations.restoreComment(args, info),
  },
} satisfies Resolvers;
