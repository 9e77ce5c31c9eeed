import { defaultFieldResolver, type GraphQLFieldResolver } from "graphql";

/**
 * Where a parent holds the field that a document asks for as `responseKey`: under the field's name, or, under an
 * alias, apart from all fields, so that `{ name: jobTitle }` leaves the parent's own `name` alone.
 */
export function parentKey(responseKey: string, fieldName: string): string {
  return responseKey === fieldName ? fieldName : `${responseKey}:${fieldName}`;
}

/** Finds what the statement answered for an alias. Objects that resolvers made themselves know no aliases. */
export const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (parent, args, context, info) => {
  const key = parentKey(String(info.path.key), info.fieldName);
  if (typeof parent === "object" && parent !== null && Object.hasOwn(parent, key))
    return (parent as { readonly [key: string]: unknown })[key];
  return defaultFieldResolver(parent, args, context, info);
};
