// @generated from model.json#/objects/dashboard. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **dashboard**: they answer wherever a resolver of your own takes part in a request. */
export const dashboardResolvers = {
  Query: {
    /** A page of dashboards */
    dashboards: (_parent, args, { queries }, info) => queries.dashboards(args, info),

    /** Groups of dashboards with their aggregates and a sample of their records */
    dashboardsGroupBy: (_parent, args, { queries }, info) => queries.dashboardsGroupBy(args, info),

    /** The first dashboard that matches, or null */
    dashboard: (_parent, args, { queries }, info) => queries.dashboard(args, info),
  },
  Mutation: {
    /** Create one dashboard */
    createDashboard: (_parent, args, { mutations }, info) => mutations.createDashboard(args, info),

    /** Create many dashboards, all or none */
    createDashboards: (_parent, args, { mutations }, info) => mutations.createDashboards(args, info),

    /** Change the given fields of all dashboards that match */
    updateDashboards: (_parent, args, { mutations }, info) => mutations.updateDashboards(args, info),

    /** Soft-delete all dashboards that match */
    deleteDashboards: (_parent, args, { mutations }, info) => mutations.deleteDashboards(args, info),

    /** Remove all dashboards that match for good */
    destroyDashboards: (_parent, args, { mutations }, info) => mutations.destroyDashboards(args, info),

    /** Take back the soft deletion of all dashboards that match */
    restoreDashboards: (_parent, args, { mutations }, info) => mutations.restoreDashboards(args, info),

    /** Change the given fields of one dashboard */
    updateDashboard: (_parent, args, { mutations }, info) => mutations.updateDashboard(args, info),

    /** Soft-delete one dashboard: it can be restored */
    deleteDashboard: (_parent, args, { mutations }, info) => mutations.deleteDashboard(args, info),

    /** Remove one dashboard for good */
    destroyDashboard: (_parent, args, { mutations }, info) => mutations.destroyDashboard(args, info),

    /** Take back the soft deletion of one dashboard */
    restoreDashboard: (_parent, args, { mutations }, info) => mutations.restoreDashboard(args, info),
  },
} satisfies Resolvers;
