import {
  getNamedType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { RelationTypes } from "./relation-types.js";

/** 1 and each relation field that an operation selects, fragments counted where they are spread. The document must be valid. */
export function measureComplexity(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  { records, targets }: RelationTypes,
): number {
  const counts = new Map<string, number>();
  const countFragment = (name: string): number => {
    let count = counts.get(name);
    if (count === undefined) {
      const fragment = fragments.get(name);
      count =
        fragment === undefined ? 0 : countIn(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
      counts.set(name, count);
    }
    return count;
  };
  const countIn = (set: SelectionSetNode, type: GraphQLNamedType | undefined): number => {
    let count = 0;
    for (const selection of set.selections)
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += countFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        count += countIn(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
      } else if (selection.selectionSet !== undefined && isObjectType(type)) {
        const field = type.getFields()[selection.name.value];
        if (field === undefined) continue;
        const fieldType = getNamedType(field.type);
        if (records.has(type.name) && targets.has(fieldType.name)) count += 1;
        count += countIn(selection.selectionSet, fieldType);
      }
    return count;
  };
  return 1 + countIn(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}
