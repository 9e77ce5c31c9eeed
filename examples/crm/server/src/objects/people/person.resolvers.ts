// @generated from model.json#/objects/person. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **person**: they answer wherever a resolver of your own takes part in a request. */
export const personResolvers = {
  Query: {
    /** A page of people */
    people: (_parent, args, { queries }, info) => queries.people(args, info),

    /** Groups of people with their aggregates and a sample of their records */
    peopleGroupBy: (_parent, args, { queries }, info) => queries.peopleGroupBy(args, info),

    /** For each person given, those that share a duplicate criterion */
    personDuplicates: (_parent, args, { queries }, info) => queries.personDuplicates(args, info),

    /** The first person that matches, or null */
    person: (_parent, args, { queries }, info) => queries.person(args, info),
  },
  Mutation: {
    /** Create one person */
    createPerson: (_parent, args, { mutations }, info) => mutations.createPerson(args, info),

    /** Create many people, all or none */
    createPeople: (_parent, args, { mutations }, info) => mutations.createPeople(args, info),

    /** Change the given fields of all people that match */
    updatePeople: (_parent, args, { mutations }, info) => mutations.updatePeople(args, info),

    /** Soft-delete all people that match */
    deletePeople: (_parent, args, { mutations }, info) => mutations.deletePeople(args, info),

    /** Remove all people that match for good */
    destroyPeople: (_parent, args, { mutations }, info) => mutations.destroyPeople(args, info),

    /** Take back the soft deletion of all people that match */
    restorePeople: (_parent, args, { mutations }, info) => mutations.restorePeople(args, info),

    /** Make several people one */
    mergePeople: (_parent, args, { mutations }, info) => mutations.mergePeople(args, info),

    /** Change the given fields of one person */
    updatePerson: (_parent, args, { mutations }, info) => mutations.updatePerson(args, info),

    /** Soft-delete one person: it can be restored */
    deletePerson: (_parent, args, { mutations }, info) => mutations.deletePerson(args, info),

    /** Remove one person for good */
    destroyPerson: (_parent, args, { mutations }, info) => mutations.destroyPerson(args, info),

    /** Take back the soft deletion of one person */
    restorePerson: (_parent, args, { mutations }, info) => mutations.restorePerson(args, info),
  },
} satisfies Resolvers;
