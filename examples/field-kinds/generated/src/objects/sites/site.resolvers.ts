// @generated from model.json#/objects/site. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/**
 * GraphQL resolvers of **site**: they answer wherever a resolver of your own takes part in a request.
 *
 * @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead.
 */
export const siteResolvers = {
  Query: {
    /** A page of sites */
    sites: (_parent, args, { queries }, info) => queries.sites(args, info),

    /** Groups of sites with their aggregates and a sample of their records */
    sitesGroupBy: (_parent, args, { queries }, info) => queries.sitesGroupBy(args, info),

    /** The first site that matches, or null */
    site: (_parent, args, { queries }, info) => queries.site(args, info),
  },
  Mutation: {
    /** Create one site */
    createSite: (_parent, args, { mutations }, info) => mutations.createSite(args, info),

    /** Create many sites, all or none */
    createSites: (_parent, args, { mutations }, info) => mutations.createSites(args, info),

    /** Change the given fields of all sites that match */
    updateSites: (_parent, args, { mutations }, info) => mutations.updateSites(args, info),

    /** Soft-delete all sites that match */
    deleteSites: (_parent, args, { mutations }, info) => mutations.deleteSites(args, info),

    /** Remove all sites that match for good */
    destroySites: (_parent, args, { mutations }, info) => mutations.destroySites(args, info),

    /** Take back the soft deletion of all sites that match */
    restoreSites: (_parent, args, { mutations }, info) => mutations.restoreSites(args, info),

    /** Change the given fields of one site */
    updateSite: (_parent, args, { mutations }, info) => mutations.updateSite(args, info),

    /** Soft-delete one site: it can be restored */
    deleteSite: (_parent, args, { mutations }, info) => mutations.deleteSite(args, info),

    /** Remove one site for good */
    destroySite: (_parent, args, { mutations }, info) => mutations.destroySite(args, info),

    /** Take back the soft deletion of one site */
    restoreSite: (_parent, args, { mutations }, info) => mutations.restoreSite(args, info),
  },
} satisfies Resolvers;
