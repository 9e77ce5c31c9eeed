// @generated from model.json#/objects/workflow. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **workflow**: they answer wherever a resolver of your own takes part in a request. */
export const workflowResolvers = {
  Query: {
    /** A page of workflows */
    workflows: (_parent, args, { queries }, info) => queries.workflows(args, info),

    /** Groups of workflows with their aggregates and a sample of their records */
    workflowsGroupBy: (_parent, args, { queries }, info) => queries.workflowsGroupBy(args, info),

    /** The first workflow that matches, or null */
    workflow: (_parent, args, { queries }, info) => queries.workflow(args, info),
  },
  Mutation: {
    /** Create one workflow */
    createWorkflow: (_parent, args, { mutations }, info) => mutations.createWorkflow(args, info),

    /** Create many workflows, all or none */
    createWorkflows: (_parent, args, { mutations }, info) => mutations.createWorkflows(args, info),

    /** Change the given fields of all workflows that match */
    updateWorkflows: (_parent, args, { mutations }, info) => mutations.updateWorkflows(args, info),

    /** Soft-delete all workflows that match */
    deleteWorkflows: (_parent, args, { mutations }, info) => mutations.deleteWorkflows(args, info),

    /** Remove all workflows that match for good */
    destroyWorkflows: (_parent, args, { mutations }, info) => mutations.destroyWorkflows(args, info),

    /** Take back the soft deletion of all workflows that match */
    restoreWorkflows: (_parent, args, { mutations }, info) => mutations.restoreWorkflows(args, info),

    /** Change the given fields of one workflow */
    updateWorkflow: (_parent, args, { mutations }, info) => mutations.updateWorkflow(args, info),

    /** Soft-delete one workflow: it can be restored */
    deleteWorkflow: (_parent, args, { mutations }, info) => mutations.deleteWorkflow(args, info),

    /** Remove one workflow for good */
    destroyWorkflow: (_parent, args, { mutations }, info) => mutations.destroyWorkflow(args, info),

    /** Take back the soft deletion of one workflow */
    restoreWorkflow: (_parent, args, { mutations }, info) => mutations.restoreWorkflow(args, info),
  },
} satisfies Resolvers;
