import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type FieldNode,
  type SelectionSetNode,
} from "graphql";
import type { PreparedOperation } from "../document/prepared-operation.js";

/** The fields of one response key: several nodes where a document names it more than once. */
export type FieldGroup = readonly [FieldNode, ...FieldNode[]];

/**
 * The fields that a selection asks of type `typeName`, by response key, in the order of their first mention, as the
 * specification collects them: fragments spread, `@skip` and `@include` obeyed. All types here are object types, so
 * a fragment applies exactly when it names the type.
 */
export function collectFields(
  operation: PreparedOperation,
  typeName: string,
  nodes: Iterable<{ readonly selectionSet?: SelectionSetNode | undefined }>,
): ReadonlyMap<string, FieldGroup> {
  const groups = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(operation, selection)) continue;
      if (selection.kind === "Field") {
        const key = selection.alias?.value ?? selection.name.value;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [selection]);
        else group.push(selection);
      } else if (selection.kind === "InlineFragment") {
        if (selection.typeCondition === undefined || selection.typeCondition.name.value === typeName)
          walk(selection.selectionSet);
      } else {
        const name = selection.name.value;
        const fragment = operation.fragments.get(name);
        if (fragment === undefined || visited.has(name) || fragment.typeCondition.name.value !== typeName) continue;
        visited.add(name);
        walk(fragment.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) walk(selectionSet);
  return groups;
}

function isIncluded(operation: PreparedOperation, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, operation.variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, operation.variables)?.["if"] !== false;
}
