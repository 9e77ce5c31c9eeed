// @generated from model.json#/objects/company. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **company**: they answer wherever a resolver of your own takes part in a request. */
export const companyResolvers = {
  Query: {
    /** A page of companies */
    companies: (_parent, args, { queries }, info) => queries.companies(args, info),

    /** Groups of companies with their aggregates and a sample of their records */
    companiesGroupBy: (_parent, args, { queries }, info) => queries.companiesGroupBy(args, info),

    /** For each company given, those that share a duplicate criterion */
    companyDuplicates: (_parent, args, { queries }, info) => queries.companyDuplicates(args, info),

    /** The first company that matches, or null */
    company: (_parent, args, { queries }, info) => queries.company(args, info),
  },
  Mutation: {
    /** Create one company */
    createCompany: (_parent, args, { mutations }, info) => mutations.createCompany(args, info),

    /** Create many companies, all or none */
    createCompanies: (_parent, args, { mutations }, info) => mutations.createCompanies(args, info),

    /** Change the given fields of all companies that match */
    updateCompanies: (_parent, args, { mutations }, info) => mutations.updateCompanies(args, info),

    /** Soft-delete all companies that match */
    deleteCompanies: (_parent, args, { mutations }, info) => mutations.deleteCompanies(args, info),

    /** Remove all companies that match for good */
    destroyCompanies: (_parent, args, { mutations }, info) => mutations.destroyCompanies(args, info),

    /** Take back the soft deletion of all companies that match */
    restoreCompanies: (_parent, args, { mutations }, info) => mutations.restoreCompanies(args, info),

    /** Make several companies one */
    mergeCompanies: (_parent, args, { mutations }, info) => mutations.mergeCompanies(args, info),

    /** Change the given fields of one company */
    updateCompany: (_parent, args, { mutations }, info) => mutations.updateCompany(args, info),

    /** Soft-delete one company: it can be restored */
    deleteCompany: (_parent, args, { mutations }, info) => mutations.deleteCompany(args, info),

    /** Remove one company for good */
    destroyCompany: (_parent, args, { mutations }, info) => mutations.destroyCompany(args, info),

    /** Take back the soft deletion of one company */
    restoreCompany: (_parent, args, { mutations }, info) => mutations.restoreCompany(args, info),
  },
} satisfies Resolvers;
