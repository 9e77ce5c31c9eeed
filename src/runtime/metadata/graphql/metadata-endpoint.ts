/** GraphQL Metadata: the schema is the same for every workspace; graphql-js runs its resolvers. */
import { execute, type GraphQLError, type GraphQLFieldResolver } from "graphql";
import { metadataSdlTypes } from "../../../core/docs/metadata-sdl/metadata-sdl-types.js";
import { unmanagedKinds } from "../../../core/docs/metadata-sdl/unmanaged-types.js";
import type { GraphqlLimits } from "../../graphql/document/graphql-limits.js";
import { printAnswer } from "../../graphql/execute/print-answer.js";
import { GraphqlSurface } from "../../graphql/graphql-surface.js";
import type { GraphqlEndpoint } from "../../graphql/http/graphql-endpoint.js";
import type { Metadata } from "../metadata.js";
import { ModelOperations } from "../model-operations.js";
import { accessMutations, accessQueries, apiKeyResolvers, roleResolvers } from "./access-resolvers.js";
import type { MetadataArguments, MetadataResolverContext, MetadataResolvers } from "./metadata-resolver.js";
import { fieldResolvers, indexResolvers, modelMutations, modelQueries, objectResolvers } from "./model-resolvers.js";
import { webhookMutations, webhookQueries, webhookResolvers } from "./webhook-resolvers.js";
import { workspaceMutations, workspaceQueries, workspaceResolvers } from "./workspace-resolvers.js";

/** Queries for what this server does not manage. */
const unmanagedQueries: MetadataResolvers<unknown> = Object.fromEntries(
  unmanagedKinds.flatMap(({ list: [many], one }) => [
    [many, () => []],
    [one, () => null],
  ]),
);

/** Each takes the source that the resolvers of its type's fields answer, which graphql-js cannot know. */
const resolvers: Readonly<Record<string, MetadataResolvers<never>>> = {
  Query: { ...modelQueries, ...workspaceQueries, ...accessQueries, ...webhookQueries, ...unmanagedQueries },
  Mutation: { ...modelMutations, ...workspaceMutations, ...accessMutations, ...webhookMutations },
  Object: objectResolvers,
  Field: fieldResolvers,
  Index: indexResolvers,
  Workspace: workspaceResolvers,
  ApiKey: apiKeyResolvers,
  Role: roleResolvers,
  Webhook: webhookResolvers,
};

const fieldResolver: GraphQLFieldResolver<unknown, MetadataResolverContext, MetadataArguments> = (
  source,
  args,
  context,
  { parentType, fieldName },
) => {
  const resolver = resolvers[parentType.name]?.[fieldName];
  return resolver === undefined
    ? (source as Readonly<Record<string, unknown>>)[fieldName]
    : resolver(source as never, args, context);
};

export function metadataEndpoint(metadata: Metadata, limits: GraphqlLimits): GraphqlEndpoint {
  const surface = new GraphqlSurface({
    types: () => metadataSdlTypes,
    relations: () => ({ records: new Set(), targets: new Set() }),
    limits,
  });
  return {
    surface: () => surface,
    subscriptions: null,
    execute: async ({ schema, document, operation, variables }, { snapshot, caller, formatError }) => {
      const { data, errors } = await execute({
        schema,
        document,
        operationName: operation.name?.value,
        variableValues: variables,
        fieldResolver,
        contextValue: {
          metadata,
          snapshot,
          principal: caller,
          model: new ModelOperations(metadata, snapshot, caller),
        } satisfies MetadataResolverContext,
      });
      return printAnswer({
        data: data === undefined ? "null" : JSON.stringify(data),
        errors: errors ?? ([] as readonly GraphQLError[]),
        extensions: {},
        formatError,
      });
    },
  };
}
