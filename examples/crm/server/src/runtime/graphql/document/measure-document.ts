import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { ApiError } from "../../errors/api-error.js";
import { limitError, type GraphqlLimits } from "./graphql-limits.js";

interface Size {
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
}

const nothing: Size = { fields: 0, depth: 0, aliases: 0 };

/**
 * The first limit of shape that a document breaks, or null. Needs no schema and comes before validation, whose cost
 * grows with the square of the fields. Each fragment is measured once, however often it is spread; one that spreads
 * itself counts as empty there, and is left for validation to name.
 */
export function measureDocument(document: DocumentNode, limits: GraphqlLimits): ApiError | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  if (fragments.size > limits.fragments) return limitError(limits, "fragments", fragments.size);

  const sizes = new Map<string, Size>();
  const sizeOfFragment = (name: string): Size => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    sizes.set(name, nothing);
    const size = sizeOf(fragment.selectionSet, sizeOfFragment);
    sizes.set(name, size);
    return size;
  };
  let fields = 0;
  let aliases = 0;
  for (const { selectionSet } of operations) {
    const size = sizeOf(selectionSet, sizeOfFragment);
    if (size.depth > limits.depth) return limitError(limits, "depth", size.depth);
    const rootFields = countRootFields(selectionSet, fragments, new Set());
    if (rootFields > limits.rootFields) return limitError(limits, "rootFields", rootFields);
    fields += size.fields;
    aliases += size.aliases;
  }
  // Fragments that nothing spreads are refused later, but validation walks through them first.
  for (const name of fragments.keys()) fields = Math.max(fields, sizeOfFragment(name).fields);
  if (fields > limits.fields) return limitError(limits, "fields", fields);
  if (aliases > limits.aliases) return limitError(limits, "aliases", aliases);
  return null;
}

function sizeOf(set: SelectionSetNode, sizeOfFragment: (name: string) => Size): Size {
  let fields = 0;
  let depth = 0;
  let aliases = 0;
  const add = (size: Size, levels: number): void => {
    fields += size.fields;
    aliases += size.aliases;
    depth = Math.max(depth, size.depth + levels);
  };
  for (const selection of set.selections)
    if (selection.kind === Kind.FIELD) {
      fields += 1;
      if (selection.alias !== undefined && selection.alias.value !== selection.name.value) aliases += 1;
      const size = selection.selectionSet === undefined ? nothing : sizeOf(selection.selectionSet, sizeOfFragment);
      add(isIntrospection(selection.name.value) ? { ...size, depth: 0 } : size, 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) add(sizeOf(selection.selectionSet, sizeOfFragment), 0);
    else add(sizeOfFragment(selection.name.value), 0);
  return { fields, depth, aliases };
}

/** Lists inside each other in introspection are bounded by a rule of validation; what remains is one chain of types. */
function isIntrospection(name: string): boolean {
  return name === "__schema" || name === "__type";
}

/** Each fragment is counted once, as it is executed once. */
function countRootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  visited: Set<string>,
): number {
  let count = 0;
  for (const selection of set.selections)
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countRootFields(selection.selectionSet, fragments, visited);
    else {
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined || visited.has(selection.name.value)) continue;
      visited.add(selection.name.value);
      count += countRootFields(fragment.selectionSet, fragments, visited);
    }
  return count;
}
