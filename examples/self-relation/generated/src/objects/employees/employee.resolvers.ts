// @generated from model.json#/objects/employee. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **employee**: they answer wherever a resolver of your own takes part in a request. */
export const employeeResolvers = {
  Query: {
    /** A page of employees */
    employees: (_parent, args, { queries }, info) => queries.employees(args, info),

    /** Groups of employees with their aggregates and a sample of their records */
    employeesGroupBy: (_parent, args, { queries }, info) => queries.employeesGroupBy(args, info),

    /** The first employee that matches, or null */
    employee: (_parent, args, { queries }, info) => queries.employee(args, info),
  },
  Mutation: {
    /** Create one employee */
    createEmployee: (_parent, args, { mutations }, info) => mutations.createEmployee(args, info),

    /** Create many employees, all or none */
    createEmployees: (_parent, args, { mutations }, info) => mutations.createEmployees(args, info),

    /** Change the given fields of all employees that match */
    updateEmployees: (_parent, args, { mutations }, info) => mutations.updateEmployees(args, info),

    /** Soft-delete all employees that match */
    deleteEmployees: (_parent, args, { mutations }, info) => mutations.deleteEmployees(args, info),

    /** Remove all employees that match for good */
    destroyEmployees: (_parent, args, { mutations }, info) => mutations.destroyEmployees(args, info),

    /** Take back the soft deletion of all employees that match */
    restoreEmployees: (_parent, args, { mutations }, info) => mutations.restoreEmployees(args, info),

    /** Change the given fields of one employee */
    updateEmployee: (_parent, args, { mutations }, info) => mutations.updateEmployee(args, info),

    /** Soft-delete one employee: it can be restored */
    deleteEmployee: (_parent, args, { mutations }, info) => mutations.deleteEmployee(args, info),

    /** Remove one employee for good */
    destroyEmployee: (_parent, args, { mutations }, info) => mutations.destroyEmployee(args, info),

    /** Take back the soft deletion of one employee */
    restoreEmployee: (_parent, args, { mutations }, info) => mutations.restoreEmployee(args, info),
  },
} satisfies Resolvers;
