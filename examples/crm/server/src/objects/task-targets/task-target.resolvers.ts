// @generated from model.json#/objects/taskTarget. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **taskTarget**: they answer wherever a resolver of your own takes part in a request. */
export const taskTargetResolvers = {
  Query: {
    /** A page of taskTargets */
    taskTargets: (_parent, args, { queries }, info) => queries.taskTargets(args, info),

    /** Groups of taskTargets with their aggregates and a sample of their records */
    taskTargetsGroupBy: (_parent, args, { queries }, info) => queries.taskTargetsGroupBy(args, info),

    /** The first taskTarget that matches, or null */
    taskTarget: (_parent, args, { queries }, info) => queries.taskTarget(args, info),
  },
  Mutation: {
    /** Create one taskTarget */
    createTaskTarget: (_parent, args, { mutations }, info) => mutations.createTaskTarget(args, info),

    /** Create many taskTargets, all or none */
    createTaskTargets: (_parent, args, { mutations }, info) => mutations.createTaskTargets(args, info),

    /** Change the given fields of all taskTargets that match */
    updateTaskTargets: (_parent, args, { mutations }, info) => mutations.updateTaskTargets(args, info),

    /** Soft-delete all taskTargets that match */
    deleteTaskTargets: (_parent, args, { mutations }, info) => mutations.deleteTaskTargets(args, info),

    /** Remove all taskTargets that match for good */
    destroyTaskTargets: (_parent, args, { mutations }, info) => mutations.destroyTaskTargets(args, info),

    /** Take back the soft deletion of all taskTargets that match */
    restoreTaskTargets: (_parent, args, { mutations }, info) => mutations.restoreTaskTargets(args, info),

    /** Change the given fields of one taskTarget */
    updateTaskTarget: (_parent, args, { mutations }, info) => mutations.updateTaskTarget(args, info),

    /** Soft-delete one taskTarget: it can be restored */
    deleteTaskTarget: (_parent, args, { mutations }, info) => mutations.deleteTaskTarget(args, info),

    /** Remove one taskTarget for good */
    destroyTaskTarget: (_parent, args, { mutations }, info) => mutations.destroyTaskTarget(args, info),

    /** Take back the soft deletion of one taskTarget */
    restoreTaskTarget: (_parent, args, { mutations }, info) => mutations.restoreTaskTarget(args, info),
  },
} satisfies Resolvers;
