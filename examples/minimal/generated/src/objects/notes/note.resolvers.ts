// @generated from model.json#/objects/note. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **note**: they answer wherever a resolver of your own takes part in a request. */
export const noteResolvers = {
  Query: {
    /** A page of notes */
    notes: (_parent, args, { queries }, info) => queries.notes(args, info),

    /** Groups of notes with their aggregates and a sample of their records */
    notesGroupBy: (_parent, args, { queries }, info) => queries.notesGroupBy(args, info),

    /** The first note that matches, or null */
    note: (_parent, args, { queries }, info) => queries.note(args, info),
  },
  Mutation: {
    /** Create one note */
    createNote: (_parent, args, { mutations }, info) => mutations.createNote(args, info),

    /** Create many notes, all or none */
    createNotes: (_parent, args, { mutations }, info) => mutations.createNotes(args, info),

    /** Change the given fields of all notes that match */
    updateNotes: (_parent, args, { mutations }, info) => mutations.updateNotes(args, info),

    /** Soft-delete all notes that match */
    deleteNotes: (_parent, args, { mutations }, info) => mutations.deleteNotes(args, info),

    /** Remove all notes that match for good */
    destroyNotes: (_parent, args, { mutations }, info) => mutations.destroyNotes(args, info),

    /** Take back the soft deletion of all notes that match */
    restoreNotes: (_parent, args, { mutations }, info) => mutations.restoreNotes(args, info),

    /** Change the given fields of one note */
    updateNote: (_parent, args, { mutations }, info) => mutations.updateNote(args, info),

    /** Soft-delete one note: it can be restored */
    deleteNote: (_parent, args, { mutations }, info) => mutations.deleteNote(args, info),

    /** Remove one note for good */
    destroyNote: (_parent, args, { mutations }, info) => mutations.destroyNote(args, info),

    /** Take back the soft deletion of one note */
    restoreNote: (_parent, args, { mutations }, info) => mutations.restoreNote(args, info),
  },
} satisfies Resolvers;
