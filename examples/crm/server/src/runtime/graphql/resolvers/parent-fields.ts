import { getNamedType, isLeafType, isObjectType, Kind, type FieldNode, type GraphQLSchema } from "graphql";
import type { Workspace } from "../../../core/model/workspace.js";
import { typeNamesOf } from "../../../core/naming/type-names.js";
import { servedObjects } from "../../../core/surface/record-operations.js";
import { recordPaths } from "../../../core/surface/record-paths.js";
import { fullAccess, type Access } from "../../auth/access.js";
import { isReadable } from "../../records/access/field-access.js";
import type { ParentFields } from "../execute/collect-fields.js";
import type { ResolverMap } from "./resolver-map.js";
import { parentKey } from "./response-key.js";

/**
 * Records of the types that `resolvers` are for hold all fields of their own that the caller may read: everything but
 * relations.
 */
export function parentFields(
  workspace: Workspace,
  schema: GraphQLSchema,
  resolvers: ResolverMap,
  access: Access = fullAccess,
): ParentFields {
  const always = new Map<string, readonly FieldNode[]>();
  for (const object of servedObjects(workspace)) {
    const { record } = typeNamesOf(object);
    if (!resolvers.has(record)) continue;
    const own = [...recordPaths(object)].filter(
      ([, { kind, field }]) => (kind === "leaf" || kind === "composite") && isReadable(access, object, field),
    );
    const names = new Set(own.map(([name]) => name));
    always.set(
      record,
      fieldNodes(schema, record, (name) => names.has(name)),
    );
  }
  return { keyOf: parentKey, always: (typeName) => always.get(typeName) ?? [] };
}

function fieldNodes(schema: GraphQLSchema, typeName: string, takes: (name: string) => boolean): readonly FieldNode[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ name }) => takes(name))
    .map((field): FieldNode => {
      const node = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name } } as const;
      const named = getNamedType(field.type);
      if (isLeafType(named)) return node;
      const selections = fieldNodes(schema, named.name, () => true);
      return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    });
}
