import type { ASTNode, FieldNode, SelectionSetNode } from "graphql";
import type { CollectedOperation, FieldGroup } from "./collect-fields.js";

const variability = new WeakMap<FieldNode, boolean>();

/**
 * A selection that is the same for every request of its document is made once, and kept with the field it belongs
 * to: documents are cached, so their nodes stay. One that looks at variables (arguments of nested connections,
 * `@include`) is made each time.
 */
export function onceIfStatic<Value>(
  cache: WeakMap<FieldNode, Value>,
  operation: CollectedOperation,
  group: FieldGroup,
  make: () => Value,
): Value {
  const [node, ...more] = group;
  // Parents of the user's own resolvers hold more than the document asks for.
  if (more.length > 0 || operation.parents !== undefined || dependsOnVariables(operation, node)) return make();
  let value = cache.get(node);
  if (value === undefined) cache.set(node, (value = make()));
  return value;
}

function dependsOnVariables(operation: CollectedOperation, node: FieldNode): boolean {
  let depends = variability.get(node);
  if (depends === undefined) {
    depends = node.selectionSet !== undefined && selectionUsesVariables(operation, node.selectionSet, new Set());
    variability.set(node, depends);
  }
  return depends;
}

function selectionUsesVariables(operation: CollectedOperation, set: SelectionSetNode, visited: Set<string>): boolean {
  return set.selections.some((selection) => {
    if (usesVariable(selection.directives) || (selection.kind === "Field" && usesVariable(selection.arguments)))
      return true;
    if (selection.kind !== "FragmentSpread")
      return selection.selectionSet !== undefined && selectionUsesVariables(operation, selection.selectionSet, visited);
    const name = selection.name.value;
    const fragment = operation.fragments.get(name);
    if (fragment === undefined || visited.has(name)) return false;
    visited.add(name);
    return selectionUsesVariables(operation, fragment.selectionSet, visited);
  });
}

/** Whether a `$variable` stands anywhere in arguments or directives. */
function usesVariable(nodes: readonly ASTNode[] | undefined): boolean {
  return (nodes ?? []).some((node) => {
    switch (node.kind) {
      case "Variable":
        return true;
      case "Argument":
      case "ObjectField":
        return usesVariable([node.value]);
      case "Directive":
        return usesVariable(node.arguments);
      case "ListValue":
        return usesVariable(node.values);
      case "ObjectValue":
        return usesVariable(node.fields);
      default:
        return false;
    }
  });
}
