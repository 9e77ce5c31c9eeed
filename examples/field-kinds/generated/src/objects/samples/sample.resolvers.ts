// @generated from model.json#/objects/sample. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **sample**: they answer wherever a resolver of your own takes part in a request. */
export const sampleResolvers = {
  Query: {
    /** A page of samples */
    samples: (_parent, args, { queries }, info) => queries.samples(args, info),

    /** Groups of samples with their aggregates and a sample of their records */
    samplesGroupBy: (_parent, args, { queries }, info) => queries.samplesGroupBy(args, info),

    /** For each sample given, those that share a duplicate criterion */
    sampleDuplicates: (_parent, args, { queries }, info) => queries.sampleDuplicates(args, info),

    /** The first sample that matches, or null */
    sample: (_parent, args, { queries }, info) => queries.sample(args, info),
  },
  Mutation: {
    /** Create one sample */
    createSample: (_parent, args, { mutations }, info) => mutations.createSample(args, info),

    /** Create many samples, all or none */
    createSamples: (_parent, args, { mutations }, info) => mutations.createSamples(args, info),

    /** Change the given fields of all samples that match */
    updateSamples: (_parent, args, { mutations }, info) => mutations.updateSamples(args, info),

    /** Soft-delete all samples that match */
    deleteSamples: (_parent, args, { mutations }, info) => mutations.deleteSamples(args, info),

    /** Remove all samples that match for good */
    destroySamples: (_parent, args, { mutations }, info) => mutations.destroySamples(args, info),

    /** Take back the soft deletion of all samples that match */
    restoreSamples: (_parent, args, { mutations }, info) => mutations.restoreSamples(args, info),

    /** Make several samples one */
    mergeSamples: (_parent, args, { mutations }, info) => mutations.mergeSamples(args, info),

    /** Change the given fields of one sample */
    updateSample: (_parent, args, { mutations }, info) => mutations.updateSample(args, info),

    /** Soft-delete one sample: it can be restored */
    deleteSample: (_parent, args, { mutations }, info) => mutations.deleteSample(args, info),

    /** Remove one sample for good */
    destroySample: (_parent, args, { mutations }, info) => mutations.destroySample(args, info),

    /** Take back the soft deletion of one sample */
    restoreSample: (_parent, args, { mutations }, info) => mutations.restoreSample(args, info),
  },
} satisfies Resolvers;
