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

/** An operation whose fields are collected, as clients wrote them or as resolvers need their parents. */
export interface CollectedOperation extends PreparedOperation {
  readonly parents?: ParentFields;
}

/** What the parents of resolvers hold besides what is asked for. */
export interface ParentFields {
  /** Under which key a parent holds the field that a document asks for as `responseKey`. */
  keyOf(responseKey: string, fieldName: string): string;
  /** Fields that records of a type hold whether they are asked for or not. */
  always(typeName: string): readonly FieldNode[];
}

/**
 * The fields that a selection asks of type `typeName`, by response key, in the order of their first mention, as the
 * specification collects them: fragments spread, `@skip` and `@include` obeyed. All types here are object types, so
 * a fragment applies exactly when it names the type.
 */
export function collectFields(
  operation: CollectedOperation,
  typeName: string,
  nodes: Iterable<{ readonly selectionSet?: SelectionSetNode | undefined }>,
): ReadonlyMap<string, FieldGroup> {
  const groups = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  const { parents } = operation;
  const add = (key: string, node: FieldNode): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  };
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(operation, selection)) continue;
      if (selection.kind === "Field") {
        const name = selection.name.value;
        const key = selection.alias?.value ?? name;
        add(parents === undefined ? key : parents.keyOf(key, name), selection);
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
  if (parents !== undefined) for (const node of parents.always(typeName)) add(node.name.value, node);
  return groups;
}

function isIncluded(operation: PreparedOperation, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, operation.variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, operation.variables)?.["if"] !== false;
}
