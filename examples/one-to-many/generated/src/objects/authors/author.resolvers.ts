// @generated from model.json#/objects/author. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **author**: they answer wherever a resolver of your own takes part in a request. */
export const authorResolvers = {
  Query: {
    /** A page of authors */
    authors: (_parent, args, { queries }, info) => queries.authors(args, info),

    /** Groups of authors with their aggregates and a sample of their records */
    authorsGroupBy: (_parent, args, { queries }, info) => queries.authorsGroupBy(args, info),

    /** The first author that matches, or null */
    author: (_parent, args, { queries }, info) => queries.author(args, info),
  },
  Mutation: {
    /** Create one author */
    createAuthor: (_parent, args, { mutations }, info) => mutations.createAuthor(args, info),

    /** Create many authors, all or none */
    createAuthors: (_parent, args, { mutations }, info) => mutations.createAuthors(args, info),

    /** Change the given fields of all authors that match */
    updateAuthors: (_parent, args, { mutations }, info) => mutations.updateAuthors(args, info),

    /** Soft-delete all authors that match */
    deleteAuthors: (_parent, args, { mutations }, info) => mutations.deleteAuthors(args, info),

    /** Remove all authors that match for good */
    destroyAuthors: (_parent, args, { mutations }, info) => mutations.destroyAuthors(args, info),

    /** Take back the soft deletion of all authors that match */
    restoreAuthors: (_parent, args, { mutations }, info) => mutations.restoreAuthors(args, info),

    /** Change the given fields of one author */
    updateAuthor: (_parent, args, { mutations }, info) => mutations.updateAuthor(args, info),

    /** Soft-delete one author: it can be restored */
    deleteAuthor: (_parent, args, { mutations }, info) => mutations.deleteAuthor(args, info),

    /** Remove one author for good */
    destroyAuthor: (_parent, args, { mutations }, info) => mutations.destroyAuthor(args, info),

    /** Take back the soft deletion of one author */
    restoreAuthor: (_parent, args, { mutations }, info) => mutations.restoreAuthor(args, info),
  },
} satisfies Resolvers;
