// @generated from model.json#/objects/opportunity. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **opportunity**: they answer wherever a resolver of your own takes part in a request. */
export const opportunityResolvers = {
  Query: {
    /** A page of opportunities */
    opportunities: (_parent, args, { queries }, info) => queries.opportunities(args, info),

    /** Groups of opportunities with their aggregates and a sample of their records */
    opportunitiesGroupBy: (_parent, args, { queries }, info) => queries.opportunitiesGroupBy(args, info),

    /** The first opportunity that matches, or null */
    opportunity: (_parent, args, { queries }, info) => queries.opportunity(args, info),
  },
  Mutation: {
    /** Create one opportunity */
    createOpportunity: (_parent, args, { mutations }, info) => mutations.createOpportunity(args, info),

    /** Create many opportunities, all or none */
    createOpportunities: (_parent, args, { mutations }, info) => mutations.createOpportunities(args, info),

    /** Change the given fields of all opportunities that match */
    updateOpportunities: (_parent, args, { mutations }, info) => mutations.updateOpportunities(args, info),

    /** Soft-delete all opportunities that match */
    deleteOpportunities: (_parent, args, { mutations }, info) => mutations.deleteOpportunities(args, info),

    /** Remove all opportunities that match for good */
    destroyOpportunities: (_parent, args, { mutations }, info) => mutations.destroyOpportunities(args, info),

    /** Take back the soft deletion of all opportunities that match */
    restoreOpportunities: (_parent, args, { mutations }, info) => mutations.restoreOpportunities(args, info),

    /** Change the given fields of one opportunity */
    updateOpportunity: (_parent, args, { mutations }, info) => mutations.updateOpportunity(args, info),

    /** Soft-delete one opportunity: it can be restored */
    deleteOpportunity: (_parent, args, { mutations }, info) => mutations.deleteOpportunity(args, info),

    /** Remove one opportunity for good */
    destroyOpportunity: (_parent, args, { mutations }, info) => mutations.destroyOpportunity(args, info),

    /** Take back the soft deletion of one opportunity */
    restoreOpportunity: (_parent, args, { mutations }, info) => mutations.restoreOpportunity(args, info),
  },
} satisfies Resolvers;
