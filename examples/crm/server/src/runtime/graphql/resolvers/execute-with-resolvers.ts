import { execute, type GraphQLError, type GraphQLFieldResolver } from "graphql";
import type { PreparedOperation } from "../document/prepared-operation.js";
import type { ExecutionContext } from "../execute/execute-operation.js";
import { printAnswer } from "../execute/print-answer.js";
import type { ParentFields } from "../execute/collect-fields.js";
import { RequestResolverContext } from "./resolver-context.js";
import type { ResolverMap } from "./resolver-map.js";
import { byResponseKey } from "./response-key.js";

/**
 * The same answer as `executeOperation`, by graphql-js and resolvers. Root fields that have none answer by
 * themselves, all other fields hold what the statement of their root field has answered.
 */
export async function executeWithResolvers(
  operation: PreparedOperation,
  resolvers: ResolverMap,
  parents: ParentFields,
  context: ExecutionContext,
  again?: (operation: PreparedOperation, context: ExecutionContext) => Promise<string>,
): Promise<string> {
  const extensions: { [key: string]: unknown } = {};
  const { schema, document, variables } = operation;
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  const fieldResolver: GraphQLFieldResolver<unknown, RequestResolverContext> = (parent, args, request, info) => {
    const resolver = resolvers.get(info.parentType.name)?.get(info.fieldName);
    if (resolver !== undefined) return resolver(parent as never, args as never, request as never, info);
    if (roots.has(info.parentType)) return request.resolve(info.fieldName, args as object, info);
    return byResponseKey(parent, args, request, info);
  };
  const { data, errors } = await execute({
    schema,
    document,
    operationName: operation.operation.name?.value,
    variableValues: variables,
    contextValue: new RequestResolverContext({ context, parents, extensions }),
    fieldResolver: fieldResolver as GraphQLFieldResolver<unknown, unknown>,
  });
  // Of mutations some fields may have been done, and what resolvers do besides nobody knows.
  if (operation.operation.operation === "query" && again !== undefined)
    for (const { originalError } of errors ?? []) {
      const renewal = (await context.renew?.(originalError)) ?? null;
      if (renewal !== null) return again(renewal.operation, renewal.context);
    }
  return printAnswer({
    data: JSON.stringify(data ?? null),
    errors: (errors ?? []) as readonly GraphQLError[],
    extensions,
    formatError: context.formatError,
  });
}
