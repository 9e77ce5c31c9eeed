// @generated from model.json#/objects/noteTarget. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **noteTarget**: they answer wherever a resolver of your own takes part in a request. */
export const noteTargetResolvers = {
  Query: {
    /** A page of noteTargets */
    noteTargets: (_parent, args, { queries }, info) => queries.noteTargets(args, info),

    /** Groups of noteTargets with their aggregates and a sample of their records */
    noteTargetsGroupBy: (_parent, args, { queries }, info) => queries.noteTargetsGroupBy(args, info),

    /** The first noteTarget that matches, or null */
    noteTarget: (_parent, args, { queries }, info) => queries.noteTarget(args, info),
  },
  Mutation: {
    /** Create one noteTarget */
    createNoteTarget: (_parent, args, { mutations }, info) => mutations.createNoteTarget(args, info),

    /** Create many noteTargets, all or none */
    createNoteTargets: (_parent, args, { mutations }, info) => mutations.createNoteTargets(args, info),

    /** Change the given fields of all noteTargets that match */
    updateNoteTargets: (_parent, args, { mutations }, info) => mutations.updateNoteTargets(args, info),

    /** Soft-delete all noteTargets that match */
    deleteNoteTargets: (_parent, args, { mutations }, info) => mutations.deleteNoteTargets(args, info),

    /** Remove all noteTargets that match for good */
    destroyNoteTargets: (_parent, args, { mutations }, info) => mutations.destroyNoteTargets(args, info),

    /** Take back the soft deletion of all noteTargets that match */
    restoreNoteTargets: (_parent, args, { mutations }, info) => mutations.restoreNoteTargets(args, info),

    /** Change the given fields of one noteTarget */
    updateNoteTarget: (_parent, args, { mutations }, info) => mutations.updateNoteTarget(args, info),

    /** Soft-delete one noteTarget: it can be restored */
    deleteNoteTarget: (_parent, args, { mutations }, info) => mutations.deleteNoteTarget(args, info),

    /** Remove one noteTarget for good */
    destroyNoteTarget: (_parent, args, { mutations }, info) => mutations.destroyNoteTarget(args, info),

    /** Take back the soft deletion of one noteTarget */
    restoreNoteTarget: (_parent, args, { mutations }, info) => mutations.restoreNoteTarget(args, info),
  },
} satisfies Resolvers;
