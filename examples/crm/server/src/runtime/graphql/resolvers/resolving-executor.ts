import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Access } from "../../auth/access.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import type { ParentFields } from "../execute/collect-fields.js";
import { executeOperation, type ExecutionContext } from "../execute/execute-operation.js";
import { executeWithResolvers } from "./execute-with-resolvers.js";
import { needsResolvers } from "./needs-resolvers.js";
import { parentFields } from "./parent-fields.js";
import { mergeResolvers, type ResolverMap, type Resolvers } from "./resolver-map.js";

/** The resolvers of a server: those that a build writes, loaded when they take part, and its owner's, which come before them. */
export interface ServerResolvers {
  readonly generated: () => Promise<Resolvers>;
  readonly custom: Resolvers;
}

type Execute = (operation: PreparedOperation, context: ExecutionContext) => Promise<string>;

/**
 * Runs an operation by graphql-js where the owner's resolvers take part in its document, else by the shorter way.
 * @throws Error for resolvers that could never run
 */
export function resolvingExecutor({ generated, custom }: ServerResolvers): Execute {
  const own = mergeResolvers(custom);
  if (own.size === 0) return executeOperation;
  let merging: Promise<ResolverMap> | null = null;
  const isNeeded = new WeakMap<DocumentNode, boolean>();
  const parentsOf = new WeakMap<GraphQLSchema, WeakMap<Access, ParentFields>>();
  const run: Execute = async (operation, context) => {
    const { schema, document } = operation;
    let needed = isNeeded.get(document);
    if (needed === undefined) isNeeded.set(document, (needed = needsResolvers(schema, document, own)));
    if (!needed) return executeOperation(operation, context);
    let byAccess = parentsOf.get(schema);
    if (byAccess === undefined) parentsOf.set(schema, (byAccess = new WeakMap()));
    const { access } = context.caller;
    let parents = byAccess.get(access);
    if (parents === undefined) byAccess.set(access, (parents = parentFields(context.workspace, schema, own, access)));
    merging ??= generated().then((resolvers) => mergeResolvers(resolvers, custom));
    return executeWithResolvers(operation, await merging, parents, context, run);
  };
  return run;
}
