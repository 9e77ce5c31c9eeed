/** Paths of the files that the GraphQL code of a server imports from one another. */
export const coreGraphqlFile = "graphql/core.graphql";
export const coreTypesFile = "src/graphql/core.types.ts";
export const contextFile = "src/graphql/context.ts";
export const resolversFile = "src/graphql/resolvers.ts";
