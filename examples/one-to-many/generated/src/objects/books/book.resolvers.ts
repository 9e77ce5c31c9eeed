// @generated from model.json#/objects/book. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **book**: they answer wherever a resolver of your own takes part in a request. */
export const bookResolvers = {
  Query: {
    /** A page of books */
    books: (_parent, args, { queries }, info) => queries.books(args, info),

    /** Groups of books with their aggregates and a sample of their records */
    booksGroupBy: (_parent, args, { queries }, info) => queries.booksGroupBy(args, info),

    /** The first book that matches, or null */
    book: (_parent, args, { queries }, info) => queries.book(args, info),
  },
  Mutation: {
    /** Create one book */
    createBook: (_parent, args, { mutations }, info) => mutations.createBook(args, info),

    /** Create many books, all or none */
    createBooks: (_parent, args, { mutations }, info) => mutations.createBooks(args, info),

    /** Change the given fields of all books that match */
    updateBooks: (_parent, args, { mutations }, info) => mutations.updateBooks(args, info),

    /** Soft-delete all books that match */
    deleteBooks: (_parent, args, { mutations }, info) => mutations.deleteBooks(args, info),

    /** Remove all books that match for good */
    destroyBooks: (_parent, args, { mutations }, info) => mutations.destroyBooks(args, info),

    /** Take back the soft deletion of all books that match */
    restoreBooks: (_parent, args, { mutations }, info) => mutations.restoreBooks(args, info),

    /** Change the given fields of one book */
    updateBook: (_parent, args, { mutations }, info) => mutations.updateBook(args, info),

    /** Soft-delete one book: it can be restored */
    deleteBook: (_parent, args, { mutations }, info) => mutations.deleteBook(args, info),

    /** Remove one book for good */
    destroyBook: (_parent, args, { mutations }, info) => mutations.destroyBook(args, info),

    /** Take back the soft deletion of one book */
    restoreBook: (_parent, args, { mutations }, info) => mutations.restoreBook(args, info),
  },
} satisfies Resolvers;
