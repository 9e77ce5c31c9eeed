import type { CustomResolvers } from "../graphql/resolvers.js";

/**
 * GraphQL resolvers of your own, by type and field. A record that reaches them holds all its own fields, whatever
 * was asked for; the context has the server's own answers (`queries`, `mutations`) and typed `records`.
 */
export const resolvers: CustomResolvers = {};
