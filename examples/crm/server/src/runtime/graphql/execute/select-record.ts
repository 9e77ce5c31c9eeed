import { getArgumentValues, type GraphQLObjectType } from "graphql";
import { leavesOf } from "../../../core/fields/leaves-of.js";
import type { ObjectType, Workspace } from "../../../core/model/workspace.js";
import { aggregateFields } from "../../../core/surface/aggregate-fields.js";
import { namesOf } from "../../../core/naming/object-names.js";
import { compositeTypeNames, isCompositeType, typeNamesOf } from "../../../core/naming/type-names.js";
import { recordPaths } from "../../../core/surface/record-paths.js";
import type {
  CompositePart,
  ConnectionArguments,
  ConnectionEntry,
  ConnectionSelection,
  EdgeEntry,
  JsonItemPart,
  PageInfoEntry,
  Selection,
  SelectionEntry,
} from "../../records/selection.js";
import { collectFields, type CollectedOperation, type FieldGroup } from "./collect-fields.js";

/** Selections of one operation, as the planner of the record operations takes them. */
export interface SelectScope {
  readonly operation: CollectedOperation;
  readonly workspace: Workspace;
}

/** The fields of a record that `nodes` ask for. */
export function selectRecord(scope: SelectScope, object: ObjectType, nodes: FieldGroup): Selection {
  const { record } = typeNamesOf(object);
  const paths = recordPaths(object);
  const entries: SelectionEntry[] = [];
  for (const [key, group] of collectFields(scope.operation, record, nodes)) {
    const [node] = group;
    const name = node.name.value;
    if (name === "__typename") {
      entries.push({ kind: "constant", key, value: record });
      continue;
    }
    const path = paths.get(name);
    // Validation against the schema, which is made of the same fields, has let this name pass.
    if (path === undefined) throw new Error(`"${namesOf(object).one}" has no field "${name}"`);
    switch (path.kind) {
      case "leaf":
        entries.push(
          node.selectionSet === undefined
            ? { kind: "leaf", key, leaf: path.leaf }
            : { kind: "jsonItems", key, leaf: path.leaf, parts: selectItems(scope, group) },
        );
        break;
      case "composite": {
        const typeName = isCompositeType(path.field.type) ? compositeTypeNames[path.field.type] : "";
        const parts: CompositePart[] = [];
        for (const [partKey, [part]] of collectFields(scope.operation, typeName, group)) {
          const leaf = leavesOf(path.field).find((candidate) => candidate.subField === part.name.value);
          parts.push(leaf === undefined ? { key: partKey, leaf: null, value: typeName } : { key: partKey, leaf });
        }
        entries.push({ kind: "composite", key, field: path.field, parts });
        break;
      }
      case "toOne":
        entries.push({
          kind: "toOne",
          key,
          field: path.field,
          selection: selectRecord(scope, relatedObject(scope, path.field.relation?.targetObject), group),
        });
        break;
      case "toMany": {
        const target = relatedObject(scope, path.field.relation?.targetObject);
        const type = scope.operation.schema.getType(record) as GraphQLObjectType;
        const definition = type.getFields()[name];
        if (definition === undefined) throw new Error(`The schema has no field "${record}.${name}"`);
        const args = getArgumentValues(definition, node, scope.operation.variables) as ConnectionArguments;
        entries.push({
          kind: "connection",
          key,
          field: path.field,
          args: withoutNulls(args),
          connection: selectConnection(scope, target, group),
        });
        break;
      }
    }
  }
  return { entries };
}

/** The parts of a connection that `nodes` ask for. */
export function selectConnection(
  scope: SelectScope,
  object: ObjectType,
  nodes: FieldGroup,
  typeName = typeNamesOf(object).connection,
): ConnectionSelection {
  const aggregates = aggregateFields(object);
  const entries: ConnectionEntry[] = [];
  for (const [key, group] of collectFields(scope.operation, typeName, nodes)) {
    const name = group[0].name.value;
    if (name === "__typename") entries.push({ kind: "constant", key, value: typeName });
    else if (name === "edges") entries.push({ kind: "edges", key, entries: selectEdge(scope, object, group) });
    else if (name === "pageInfo") entries.push({ kind: "pageInfo", key, entries: selectPageInfo(scope, group) });
    else {
      const aggregate = aggregates.get(name);
      if (aggregate !== undefined) entries.push({ kind: "aggregate", key, aggregate });
    }
  }
  return { entries };
}

export function selectEdge(scope: SelectScope, object: ObjectType, nodes: FieldGroup): readonly EdgeEntry[] {
  const { edge } = typeNamesOf(object);
  return [...collectFields(scope.operation, edge, nodes)].map(([key, group]): EdgeEntry => {
    const name = group[0].name.value;
    if (name === "node") return { kind: "node", key, selection: selectRecord(scope, object, group) };
    return name === "cursor" ? { kind: "cursor", key } : { kind: "constant", key, value: edge };
  });
}

export function selectPageInfo(scope: SelectScope, nodes: FieldGroup): readonly PageInfoEntry[] {
  return [...collectFields(scope.operation, "PageInfo", nodes)].map(([key, group]): PageInfoEntry => {
    const name = group[0].name.value;
    return isPageInfoPart(name) ? { kind: name, key } : { kind: "constant", key, value: "PageInfo" };
  });
}

function isPageInfoPart(name: string): name is Exclude<PageInfoEntry["kind"], "constant"> {
  return name === "hasNextPage" || name === "hasPreviousPage" || name === "startCursor" || name === "endCursor";
}

function selectItems(scope: SelectScope, nodes: FieldGroup): readonly JsonItemPart[] {
  return [...collectFields(scope.operation, "FileObject", nodes)].map(([key, group]): JsonItemPart => {
    const name = group[0].name.value;
    return name === "__typename" ? { key, property: null, value: "FileObject" } : { key, property: name };
  });
}

function relatedObject({ workspace }: SelectScope, name: string | undefined): ObjectType {
  const object = workspace.objectsBySingular.get(name ?? "");
  if (object === undefined) throw new Error(`The model has no object "${name}"`);
  return object;
}

/** An argument given as null is one not given. */
export function withoutNulls<Arguments extends object>(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).filter(([, value]) => value !== null && value !== undefined),
  ) as Arguments;
}
