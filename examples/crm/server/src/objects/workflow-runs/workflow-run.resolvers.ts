// @generated from model.json#/objects/workflowRun. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **workflowRun**: they answer wherever a resolver of your own takes part in a request. */
export const workflowRunResolvers = {
  Query: {
    /** A page of workflowRuns */
    workflowRuns: (_parent, args, { queries }, info) => queries.workflowRuns(args, info),

    /** Groups of workflowRuns with their aggregates and a sample of their records */
    workflowRunsGroupBy: (_parent, args, { queries }, info) => queries.workflowRunsGroupBy(args, info),

    /** The first workflowRun that matches, or null */
    workflowRun: (_parent, args, { queries }, info) => queries.workflowRun(args, info),
  },
  Mutation: {
    /** Create one workflowRun */
    createWorkflowRun: (_parent, args, { mutations }, info) => mutations.createWorkflowRun(args, info),

    /** Create many workflowRuns, all or none */
    createWorkflowRuns: (_parent, args, { mutations }, info) => mutations.createWorkflowRuns(args, info),

    /** Change the given fields of all workflowRuns that match */
    updateWorkflowRuns: (_parent, args, { mutations }, info) => mutations.updateWorkflowRuns(args, info),

    /** Soft-delete all workflowRuns that match */
    deleteWorkflowRuns: (_parent, args, { mutations }, info) => mutations.deleteWorkflowRuns(args, info),

    /** Remove all workflowRuns that match for good */
    destroyWorkflowRuns: (_parent, args, { mutations }, info) => mutations.destroyWorkflowRuns(args, info),

    /** Take back the soft deletion of all workflowRuns that match */
    restoreWorkflowRuns: (_parent, args, { mutations }, info) => mutations.restoreWorkflowRuns(args, info),

    /** Change the given fields of one workflowRun */
    updateWorkflowRun: (_parent, args, { mutations }, info) => mutations.updateWorkflowRun(args, info),

    /** Soft-delete one workflowRun: it can be restored */
    deleteWorkflowRun: (_parent, args, { mutations }, info) => mutations.deleteWorkflowRun(args, info),

    /** Remove one workflowRun for good */
    destroyWorkflowRun: (_parent, args, { mutations }, info) => mutations.destroyWorkflowRun(args, info),

    /** Take back the soft deletion of one workflowRun */
    restoreWorkflowRun: (_parent, args, { mutations }, info) => mutations.restoreWorkflowRun(args, info),
  },
} satisfies Resolvers;
