// @generated from model.json#/objects/workspaceMember. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **workspaceMember**: they answer wherever a resolver of your own takes part in a request. */
export const workspaceMemberResolvers = {
  Query: {
    /** A page of workspaceMembers */
    workspaceMembers: (_parent, args, { queries }, info) => queries.workspaceMembers(args, info),

    /** Groups of workspaceMembers with their aggregates and a sample of their records */
    workspaceMembersGroupBy: (_parent, args, { queries }, info) => queries.workspaceMembersGroupBy(args, info),

    /** The first workspaceMember that matches, or null */
    workspaceMember: (_parent, args, { queries }, info) => queries.workspaceMember(args, info),
  },
  Mutation: {
    /** Create one workspaceMember */
    createWorkspaceMember: (_parent, args, { mutations }, info) => mutations.createWorkspaceMember(args, info),

    /** Create many workspaceMembers, all or none */
    createWorkspaceMembers: (_parent, args, { mutations }, info) => mutations.createWorkspaceMembers(args, info),

    /** Change the given fields of all workspaceMembers that match */
    updateWorkspaceMembers: (_parent, args, { mutations }, info) => mutations.updateWorkspaceMembers(args, info),

    /** Soft-delete all workspaceMembers that match */
    deleteWorkspaceMembers: (_parent, args, { mutations }, info) => mutations.deleteWorkspaceMembers(args, info),

    /** Remove all workspaceMembers that match for good */
    destroyWorkspaceMembers: (_parent, args, { mutations }, info) => mutations.destroyWorkspaceMembers(args, info),

    /** Take back the soft deletion of all workspaceMembers that match */
    restoreWorkspaceMembers: (_parent, args, { mutations }, info) => mutations.restoreWorkspaceMembers(args, info),

    /** Change the given fields of one workspaceMember */
    updateWorkspaceMember: (_parent, args, { mutations }, info) => mutations.updateWorkspaceMember(args, info),

    /** Soft-delete one workspaceMember: it can be restored */
    deleteWorkspaceMember: (_parent, args, { mutations }, info) => mutations.deleteWorkspaceMember(args, info),

    /** Remove one workspaceMember for good */
    destroyWorkspaceMember: (_parent, args, { mutations }, info) => mutations.destroyWorkspaceMember(args, info),

    /** Take back the soft deletion of one workspaceMember */
    restoreWorkspaceMember: (_parent, args, { mutations }, info) => mutations.restoreWorkspaceMember(args, info),
  },
} satisfies Resolvers;
