/**
 * Resolvers in the ordinary graphql-js sense: what a generated server commits for its objects, and what its owner adds
 * of their own. Here they are looked up by the names of type and field, so that a schema is never changed by them.
 */
import type { GraphQLResolveInfo } from "graphql";

/** A resolver of whatever parent, arguments and context; its own file has the exact types. */
export type FieldResolver = (parent: never, args: never, context: never, info: GraphQLResolveInfo) => unknown;

/** Resolvers by type and field, as generated code types them: every type has an interface of its own. */
export type Resolvers = { readonly [typeName: string]: object | undefined };

export type ResolverMap = ReadonlyMap<string, ReadonlyMap<string, FieldResolver>>;

/** Later resolvers stand in for earlier ones of the same field. */
export function mergeResolvers(...all: readonly Resolvers[]): ResolverMap {
  const map = new Map<string, Map<string, FieldResolver>>();
  for (const resolvers of all)
    for (const [typeName, ofType] of Object.entries(resolvers)) {
      if (ofType === undefined) continue;
      const fields = map.get(typeName) ?? new Map<string, FieldResolver>();
      map.set(typeName, fields);
      for (const [name, resolver] of Object.entries(ofType) as [string, unknown][]) {
        if (resolver === undefined) continue;
        if (typeof resolver !== "function" || typeName === "Subscription")
          throw new Error(
            `The resolver of ${typeName}.${name} cannot run: resolvers are functions of the fields of object types, subscriptions apart`,
          );
        fields.set(name, resolver as FieldResolver);
      }
    }
  return map;
}
