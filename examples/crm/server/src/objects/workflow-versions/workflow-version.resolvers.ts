// @generated from model.json#/objects/workflowVersion. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **workflowVersion**: they answer wherever a resolver of your own takes part in a request. */
export const workflowVersionResolvers = {
  Query: {
    /** A page of workflowVersions */
    workflowVersions: (_parent, args, { queries }, info) => queries.workflowVersions(args, info),

    /** Groups of workflowVersions with their aggregates and a sample of their records */
    workflowVersionsGroupBy: (_parent, args, { queries }, info) => queries.workflowVersionsGroupBy(args, info),

    /** The first workflowVersion that matches, or null */
    workflowVersion: (_parent, args, { queries }, info) => queries.workflowVersion(args, info),
  },
  Mutation: {
    /** Create one workflowVersion */
    createWorkflowVersion: (_parent, args, { mutations }, info) => mutations.createWorkflowVersion(args, info),

    /** Create many workflowVersions, all or none */
    createWorkflowVersions: (_parent, args, { mutations }, info) => mutations.createWorkflowVersions(args, info),

    /** Change the given fields of all workflowVersions that match */
    updateWorkflowVersions: (_parent, args, { mutations }, info) => mutations.updateWorkflowVersions(args, info),

    /** Soft-delete all workflowVersions that match */
    deleteWorkflowVersions: (_parent, args, { mutations }, info) => mutations.deleteWorkflowVersions(args, info),

    /** Remove all workflowVersions that match for good */
    destroyWorkflowVersions: (_parent, args, { mutations }, info) => mutations.destroyWorkflowVersions(args, info),

    /** Take back the soft deletion of all workflowVersions that match */
    restoreWorkflowVersions: (_parent, args, { mutations }, info) => mutations.restoreWorkflowVersions(args, info),

    /** Change the given fields of one workflowVersion */
    updateWorkflowVersion: (_parent, args, { mutations }, info) => mutations.updateWorkflowVersion(args, info),

    /** Soft-delete one workflowVersion: it can be restored */
    deleteWorkflowVersion: (_parent, args, { mutations }, info) => mutations.deleteWorkflowVersion(args, info),

    /** Remove one workflowVersion for good */
    destroyWorkflowVersion: (_parent, args, { mutations }, info) => mutations.destroyWorkflowVersion(args, info),

    /** Take back the soft deletion of one workflowVersion */
    restoreWorkflowVersion: (_parent, args, { mutations }, info) => mutations.restoreWorkflowVersion(args, info),
  },
} satisfies Resolvers;
