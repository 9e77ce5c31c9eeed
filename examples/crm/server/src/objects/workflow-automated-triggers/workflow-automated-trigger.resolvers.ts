// @generated from model.json#/objects/workflowAutomatedTrigger. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **workflowAutomatedTrigger**: they answer wherever a resolver of your own takes part in a request. */
export const workflowAutomatedTriggerResolvers = {
  Query: {
    /** A page of workflowAutomatedTriggers */
    workflowAutomatedTriggers: (_parent, args, { queries }, info) => queries.workflowAutomatedTriggers(args, info),

    /** Groups of workflowAutomatedTriggers with their aggregates and a sample of their records */
    workflowAutomatedTriggersGroupBy: (_parent, args, { queries }, info) =>
      queries.workflowAutomatedTriggersGroupBy(args, info),

    /** The first workflowAutomatedTrigger that matches, or null */
    workflowAutomatedTrigger: (_parent, args, { queries }, info) => queries.workflowAutomatedTrigger(args, info),
  },
  Mutation: {
    /** Create one workflowAutomatedTrigger */
    createWorkflowAutomatedTrigger: (_parent, args, { mutations }, info) =>
      mutations.createWorkflowAutomatedTrigger(args, info),

    /** Create many workflowAutomatedTriggers, all or none */
    createWorkflowAutomatedTriggers: (_parent, args, { mutations }, info) =>
      mutations.createWorkflowAutomatedTriggers(args, info),

    /** Change the given fields of all workflowAutomatedTriggers that match */
    updateWorkflowAutomatedTriggers: (_parent, args, { mutations }, info) =>
      mutations.updateWorkflowAutomatedTriggers(args, info),

    /** Soft-delete all workflowAutomatedTriggers that match */
    deleteWorkflowAutomatedTriggers: (_parent, args, { mutations }, info) =>
      mutations.deleteWorkflowAutomatedTriggers(args, info),

    /** Remove all workflowAutomatedTriggers that match for good */
    destroyWorkflowAutomatedTriggers: (_parent, args, { mutations }, info) =>
      mutations.destroyWorkflowAutomatedTriggers(args, info),

    /** Take back the soft deletion of all workflowAutomatedTriggers that match */
    restoreWorkflowAutomatedTriggers: (_parent, args, { mutations }, info) =>
      mutations.restoreWorkflowAutomatedTriggers(args, info),

    /** Change the given fields of one workflowAutomatedTrigger */
    updateWorkflowAutomatedTrigger: (_parent, args, { mutations }, info) =>
      mutations.updateWorkflowAutomatedTrigger(args, info),

    /** Soft-delete one workflowAutomatedTrigger: it can be restored */
    deleteWorkflowAutomatedTrigger: (_parent, args, { mutations }, info) =>
      mutations.deleteWorkflowAutomatedTrigger(args, info),

    /** Remove one workflowAutomatedTrigger for good */
    destroyWorkflowAutomatedTrigger: (_parent, args, { mutations }, info) =>
      mutations.destroyWorkflowAutomatedTrigger(args, info),

    /** Take back the soft deletion of one workflowAutomatedTrigger */
    restoreWorkflowAutomatedTrigger: (_parent, args, { mutations }, info) =>
      mutations.restoreWorkflowAutomatedTrigger(args, info),
  },
} satisfies Resolvers;
