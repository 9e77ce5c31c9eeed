// @generated from model.json#/objects/task. Do not edit: your own code goes in src/custom/.

import type { Resolvers } from "../../graphql/core.types.js";

/** GraphQL resolvers of **task**: they answer wherever a resolver of your own takes part in a request. */
export const taskResolvers = {
  Query: {
    /** A page of tasks */
    tasks: (_parent, args, { queries }, info) => queries.tasks(args, info),

    /** Groups of tasks with their aggregates and a sample of their records */
    tasksGroupBy: (_parent, args, { queries }, info) => queries.tasksGroupBy(args, info),

    /** The first task that matches, or null */
    task: (_parent, args, { queries }, info) => queries.task(args, info),
  },
  Mutation: {
    /** Create one task */
    createTask: (_parent, args, { mutations }, info) => mutations.createTask(args, info),

    /** Create many tasks, all or none */
    createTasks: (_parent, args, { mutations }, info) => mutations.createTasks(args, info),

    /** Change the given fields of all tasks that match */
    updateTasks: (_parent, args, { mutations }, info) => mutations.updateTasks(args, info),

    /** Soft-delete all tasks that match */
    deleteTasks: (_parent, args, { mutations }, info) => mutations.deleteTasks(args, info),

    /** Remove all tasks that match for good */
    destroyTasks: (_parent, args, { mutations }, info) => mutations.destroyTasks(args, info),

    /** Take back the soft deletion of all tasks that match */
    restoreTasks: (_parent, args, { mutations }, info) => mutations.restoreTasks(args, info),

    /** Change the given fields of one task */
    updateTask: (_parent, args, { mutations }, info) => mutations.updateTask(args, info),

    /** Soft-delete one task: it can be restored */
    deleteTask: (_parent, args, { mutations }, info) => mutations.deleteTask(args, info),

    /** Remove one task for good */
    destroyTask: (_parent, args, { mutations }, info) => mutations.destroyTask(args, info),

    /** Take back the soft deletion of one task */
    restoreTask: (_parent, args, { mutations }, info) => mutations.restoreTask(args, info),
  },
} satisfies Resolvers;
