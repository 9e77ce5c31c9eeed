import { TypeInfo, visit, visitWithTypeInfo, BREAK, type DocumentNode, type GraphQLSchema } from "graphql";
import type { ResolverMap } from "./resolver-map.js";

/** Whether a document asks for a field that one of `resolvers` is for. */
export function needsResolvers(schema: GraphQLSchema, document: DocumentNode, resolvers: ResolverMap): boolean {
  const types = new TypeInfo(schema);
  let isNeeded = false;
  const Field = ({ name }: { readonly name: { readonly value: string } }): typeof BREAK | undefined => {
    const parent = types.getParentType();
    isNeeded = parent !== undefined && parent !== null && resolvers.get(parent.name)?.has(name.value) === true;
    return isNeeded ? BREAK : undefined;
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return isNeeded;
}
